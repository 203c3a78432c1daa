import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/author/check.ts';
import { check } from '../../../src/author/checked.ts';
import { readSettings } from '../../../src/settings.ts';
import { contentWith, post, type Written } from '../check/folder.ts';
import { temporaryFolder } from './folders.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** What `npm run check` prints of a content folder, with its path shortened, and its exit code. */
async function checked(
  files: Written,
  more?: (folder: string) => Promise<unknown>,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  const folder = await contentWith(files);
  await more?.(folder);
  const lines: string[] = [];
  const settings = { BLOG_CONTENT: folder, ...environment };
  const code = await run(settings, '/project', now, (line) => lines.push(line), args);
  return { code, printed: lines.join('\n').replaceAll(folder, 'content') };
}

test('a folder with nothing to mend', async () => {
  expect(await checked({})).toEqual({ code: 0, printed: 'Checked 1 post and 7 pages: nothing to mend.' });
});

test('all problems of all files at once', async () => {
  const { code, printed } = await checked({
    'posts/a-post.mdx': post({ pubDate: '25/12/2026', topics: 'grief' }, '<Reflection>\n\nOne?'),
    'posts/another.mdx': post({ title: 'Grief: a guide' }),
    'topics.yaml': 'grief:\n  title: Grief\n  description: D.\n  drawing: restless\n',
  });
  expect(code).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "To mend:

    content/posts/a-post.mdx
      line 4, column 10
      │ pubDate: 25/12/2026
      │          ^^^^^^^^^^
      The date "25/12/2026" is not written as the blog reads dates.
      Type: pubDate: 2026-12-25

      line 5, column 9
      │ topics: grief
      │         ^^^^^
      "topics" is "grief", but it has to be a list, in brackets.
      Type: topics: [grief]

      line 7, column 1
      │ <Reflection>
      │ ^^^^^^^^^^^^
      A tag is opened here and never closed: <Reflection>.
      Add </Reflection> on a line of its own after the passage.

    content/posts/another.mdx
      line 2, column 1
      │ title: Grief: a guide
      │ ^^^^^^^^^^^^^^^^^^^^^
      A value with a colon in it has to stand in quotes.
      Type: title: "Grief: a guide"

    content/topics.yaml
      line 4, column 12
      │   drawing: restless
      │            ^^^^^^^^
      "drawing" under "grief" is "restless", which is not one of: doorway, table, water, hills,
      voice, chairs, path, bridge, tree, boat, stairs, garden, people.
      Choose one of them. The place that its drawings show: each post is an hour in it. Left out,
      the blog chooses one.

    5 errors in 3 files.
    "npm run check -- --fix" mends 1 of these."
  `);
});

describe('for programs', () => {
  const files = {
    'posts/a-post.mdx': post({ title: 'Dear [your name]', pubDate: '25/12/2026' }),
    'posts/another.mdx': post({ title: 'Dear [your name]', pubDate: '2026-11-20' }),
  };

  test('all of it is one JSON object', async () => {
    const { code, printed } = await checked(files, undefined, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchInlineSnapshot(`
      {
        "checklist": [
          "Would anyone you have worked with know themselves in this, or believe they do?",
          "Does what you tell of yourself serve the reader?",
          "Does it promise anything that a page cannot keep?",
          "Do its content notes say what it goes into, and how deeply?",
        ],
        "counts": {
          "errors": 1,
          "pages": 7,
          "posts": 2,
          "questions": 0,
          "warnings": 1,
        },
        "diagnostics": [
          {
            "blocks": "building",
            "column": 10,
            "file": "posts/a-post.mdx",
            "fixable": false,
            "help": "Type: pubDate: 2026-12-25",
            "length": 10,
            "line": 4,
            "message": "The date "25/12/2026" is not written as the blog reads dates.",
            "rule": null,
            "severity": "error",
            "typed": "pubDate: 25/12/2026",
          },
          {
            "blocks": "publishing",
            "column": 13,
            "file": "posts/another.mdx",
            "fixable": false,
            "help": "Type what belongs there, or take it out.",
            "length": 11,
            "line": 2,
            "message": ""[your name]" looks as if something were to be filled in here. It keeps the blog from being published.",
            "rule": "care",
            "severity": "warning",
            "typed": "title: Dear [your name]",
          },
        ],
        "folder": "content",
        "notes": [],
        "today": "2026-11-22",
        "version": 2,
      }
    `);
  });

  test('GitHub is told besides, when it is GitHub that runs it', async () => {
    const { printed } = await checked(files, undefined, [], { GITHUB_ACTIONS: 'true' });
    const { printed: plain } = await checked(files);
    expect(printed.startsWith(plain)).toBe(true);
    expect(printed.slice(plain.length + 1)).toMatchInlineSnapshot(`
      "::error file=content/posts/a-post.mdx,line=4,col=10,endColumn=20,title=To mend::The date "25/12/2026" is not written as the blog reads dates.%0AType: pubDate: 2026-12-25
      ::warning file=content/posts/another.mdx,line=2,col=13,endColumn=24,title=Warning::"[your name]" looks as if something were to be filled in here. It keeps the blog from being published.%0AType what belongs there, or take it out."
    `);
    const { printed: json } = await checked(files, undefined, ['--json'], { GITHUB_ACTIONS: 'true' });
    expect(json).not.toContain('::');
  });

  test('a word that it does not know is refused', async () => {
    await expect(checked({}, undefined, ['--jsn'])).rejects.toThrow(
      '"npm run check" knows "--fix", "--json" and "--publishing", and "--jsn" was typed.',
    );
  });

  test('what mends is no answer for a program, and "--yes" answers nothing else', async () => {
    await expect(checked({}, undefined, ['--fix', '--json'])).rejects.toThrow('Type one of the two.');
    await expect(checked({}, undefined, ['--yes'])).rejects.toThrow('Type: npm run check -- --fix --yes');
  });
});

describe('the exit code', () => {
  const toBeFilledIn = { 'posts/a.mdx': post({ title: 'Dear [your name]' }) };

  test('is 0 with warnings and questions alone', async () => {
    expect((await checked(toBeFilledIn)).code).toBe(0);
  });

  test('is 1 with what keeps the blog from being published, when that is asked', async () => {
    expect((await checked(toBeFilledIn, undefined, ['--publishing'])).code).toBe(1);
    expect((await checked({}, undefined, ['--publishing'])).code).toBe(0);
  });
});

describe('at the end', () => {
  const vignette = '<Vignette basis="composite">\n\nShe came.\n\n</Vignette>';

  test('stands what a check cannot do, whenever there are vignettes', async () => {
    const { printed } = await checked({ 'posts/a.mdx': post({ title: 'A' }, vignette) });
    expect(printed).toMatchInlineSnapshot(`
      "Checked 2 posts and 7 pages: nothing to mend.

      The one vignette was searched for dates, numbers, addresses and names.
      That nothing is left to find does not make a person unrecognizable: only you can judge that."
    `);
  });

  test.each([
    ['a draft', { draft: 'true' }, true],
    ['a post that will appear', { pubDate: '2027-01-01' }, true],
    ['a post of this week', { pubDate: '2026-11-16' }, true],
    ['a post of last week', { pubDate: '2026-11-15' }, false],
    ['a post changed this week', { revisions: '[{ date: 2026-11-20, note: N. }]' }, true],
    ['a post taken down', { pubDate: '2026-11-20', withdrawn: '2026-11-21' }, false],
  ])('with %s: a few questions, %j, %s', async (_, lines, asked) => {
    const { printed } = await checked({ 'posts/a.mdx': post({ title: 'A', ...lines }) });
    expect(printed.includes('Before you publish:\n- Would anyone you have worked with know themselves')).toBe(
      asked,
    );
  });
});

describe('the day it is taken to be', () => {
  const files = {
    'posts/later.mdx': post({ pubDate: '2026-11-22' }),
    'posts/a.mdx': post({ title: 'A' }, '[text](./later.mdx)'),
  };
  const diagnosticsOn = async (environment: Readonly<Record<string, string>>, at: string) => {
    const settings = readSettings(
      { BLOG_CONTENT: await contentWith(files), ...environment },
      await temporaryFolder(),
    );
    const { today, diagnostics } = await check(settings, new Date(at));
    return { today, diagnostics: diagnostics.length };
  };

  test('begins when it begins in the site’s time zone', async () => {
    expect(await diagnosticsOn({}, '2026-11-22T04:59:00Z')).toEqual({ today: '2026-11-21', diagnostics: 1 });
    expect(await diagnosticsOn({}, '2026-11-22T05:01:00Z')).toEqual({ today: '2026-11-22', diagnostics: 0 });
  });

  test('is the one that was set', async () => {
    const set = { BLOG_TODAY: '2026-01-01' };
    expect(await diagnosticsOn(set, '2026-11-22T12:00:00Z')).toEqual({ today: '2026-01-01', diagnostics: 1 });
  });

  test('is known though site.yaml cannot be read', async () => {
    const folder = await contentWith({ 'site.yaml': '}{' });
    const { today, diagnostics } = await check(
      readSettings({ BLOG_CONTENT: folder }, await temporaryFolder()),
      now,
    );
    expect(today).toBe('2026-11-22');
    expect(diagnostics.map(({ file }) => file)).toEqual(['site.yaml']);
  });
});

describe('whatever lies in the folder, no trace of the program is shown', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 73) % 256);
  const bomb = `a: &a [x, x]\n${[...'bcdefghijklmnopqrst'].map((name, at) => `${name}: &${name} [*${'abcdefghijklmnopqrst'[at]}, *${'abcdefghijklmnopqrst'[at]}]`).join('\n')}`;
  test.each<[string, Written]>([
    [
      'bytes without a meaning',
      { 'posts/a.mdx': bytes, 'pages/about.mdx': bytes, 'site.yaml': bytes, 'words.yaml': bytes },
    ],
    ['five megabytes', { 'posts/a.mdx': 'x'.repeat(5_000_000), 'topics.yaml': 'x'.repeat(5_000_000) }],
    [
      'nothing',
      {
        'posts/a.mdx': '',
        'pages/about.mdx': '',
        'site.yaml': '',
        'topics.yaml': '',
        'crisis-lines.yaml': '',
      },
    ],
    [
      'brackets in brackets',
      { 'posts/a.mdx': `---\na: ${'['.repeat(30_000)}\n---\n`, 'site.yaml': '{'.repeat(30_000) },
    ],
    ['names that multiply', { 'posts/a.mdx': `---\n${bomb}\n---\n`, 'topics.yaml': bomb }],
    [
      'lists in lists',
      { 'posts/a.mdx': post({}, '- '.repeat(20_000)), 'posts/b.md': post({}, '> '.repeat(20_000)) },
    ],
    [
      'signs without end',
      { 'posts/a.mdx': post({}, '<{[`*_'.repeat(2000)), 'posts/b.md': post({}, '<{[`*_'.repeat(2000)) },
    ],
    [
      'names of what every object has',
      {
        'topics.yaml': '__proto__: x\nconstructor: y\n',
        'posts/a.mdx': post({ constructor: 'x', __proto__: 'y' }),
      },
    ],
    [
      'front matter that is no lines of names',
      { 'posts/a.mdx': '---\n- a\n---\n', 'posts/b.mdx': '---\n5\n---\n' },
    ],
  ])('%s', async (_, files) => {
    const { code, printed } = await checked(files);
    expect(code).toBe(1);
    expect(printed).toMatch(/\d+ errors?.* in \d+ files?\.$/);
    expect(printed).not.toMatch(/\n\s+at |Error|undefined|\[object|NaN|node_modules/);
  });

  test('a folder by the name of a post, and a link that leads in circles', async () => {
    const { code, printed } = await checked({}, async (folder) => {
      await mkdir(join(folder, 'posts', 'folder.mdx'));
      await symlink(join(folder, 'posts'), join(folder, 'posts', 'circle'));
    });
    expect(code).toBe(1);
    expect(printed).toContain('This is only a link');
    expect(printed).toMatch(/1 error\b.* in 1 file\.$/);
  });
});
