/**
 * The tests that read the blog in `content/` and `public/`, or what was built from it. What they say holds for
 * anybody's, or is asked of the sample alone; all others read fixtures. `other-blogs.test.ts` beside it runs
 * them over three blogs of somebody else.
 */
export const readers = {
  unit: [
    'tests/unit/author/setup/samples.test.ts',
    'tests/unit/browser/feelings/real.test.ts',
    'tests/unit/schema/feelings.test.ts',
    'tests/unit/schema/json.test.ts',
    'tests/unit/schema/lines-of-the-blog.test.ts',
    'tests/unit/starters/known-samples.test.ts',
  ],
  site: [
    'tests/browser/care.test.ts',
    'tests/browser/complaints.test.ts',
    'tests/browser/feelings.test.ts',
    'tests/browser/first-screen.test.ts',
    'tests/browser/help.test.ts',
    'tests/browser/print.test.ts',
    'tests/browser/queries.test.ts',
    'tests/site/books.test.ts',
    'tests/site/both-ways.test.ts',
    'tests/site/care.test.ts',
    'tests/site/commands.test.ts',
    'tests/site/components.test.ts',
    'tests/site/dev.test.ts',
    'tests/site/ease.test.ts',
    'tests/site/every-file.test.ts',
    'tests/site/feeds.test.ts',
    'tests/site/help.test.ts',
    'tests/site/host-limits.test.ts',
    'tests/site/json-ld.test.ts',
    'tests/site/leave.test.ts',
    'tests/site/notes.test.ts',
    'tests/site/outputs.test.ts',
    'tests/site/page-css.test.ts',
    'tests/site/pages.test.ts',
    'tests/site/plain-browsers.test.ts',
    'tests/site/policy.test.ts',
    'tests/site/post.test.ts',
    'tests/site/reader-view.test.ts',
    'tests/site/visibility.test.ts',
    'tests/site/weight.test.ts',
  ],
} as const;
