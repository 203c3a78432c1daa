import { expect, test } from 'vitest';
import { deskRows, deskView } from '../../../../src/library/desk/desk.ts';
import { isSound, readDocument } from '../../../../src/library/content/document.ts';
import type { Severity, Diagnostic } from '../../../../src/schema/diagnostic.ts';
import { plainPost } from '../../../../src/schema/post.ts';

const today = '2026-11-22';
const posts = (written: Readonly<Record<string, string>>) =>
  Object.entries(written).map(([id, lines]) => {
    const text = `---\ntitle: The ${id}\ndescription: D.\ntopics: [a]\n${lines}\n---\n`;
    const { document } = readDocument('post', `posts/${id}.mdx`, { text }, plainPost);
    if (!isSound(document)) throw new Error(id);
    return document;
  });
const content = {
  posts: posts({
    old: 'pubDate: 2020-01-01',
    newer: 'pubDate: 2026-01-01',
    waiting: 'pubDate: 2027-01-01',
    begun: 'pubDate: 2026-01-01\ndraft: true',
    gone: 'pubDate: 2026-01-01\nwithdrawn: 2026-02-01',
  }),
  documents: [],
  texts: new Map(),
};
const diagnostic = (file: string, severity?: Severity): Diagnostic => ({
  file,
  message: 'W.',
  help: 'M.',
  ...(severity && { severity }),
});
const shown = (diagnostics: readonly Diagnostic[] = []) =>
  deskRows(content, diagnostics, today).map(({ post, state }) => `${post.id} ${state}`);

test('what is under way stands before what readers have, the newest first', () => {
  expect(shown()).toEqual([
    'begun draft',
    'waiting scheduled',
    'newer public',
    'old public',
    'gone withdrawn',
  ]);
});

test('what needs mending stands first, and what cannot be read is there too', () => {
  expect(shown([diagnostic('posts/old.mdx'), diagnostic('posts/broken/index.mdx')])).toEqual([
    'broken mend',
    'old mend',
    'begun draft',
    'waiting scheduled',
    'newer public',
    'gone withdrawn',
  ]);
});

test('a post says whether readers have it as it is, where that is known', () => {
  const unsent = {
    added: new Set(['posts/newer.mdx']),
    changed: new Set(['posts/gone.mdx']),
    hidden: new Set<string>(),
  };
  const said = (known?: typeof unsent) =>
    deskRows(content, [], today, known).flatMap(({ post, unsent: how }) =>
      how ? [`${post.id} ${how}`] : [],
    );
  expect(said(unsent)).toEqual(['newer added', 'gone changed']);
  expect(said()).toEqual([]);
});

test('a warning or a question stands beside a post and changes nothing of its state', () => {
  const [row] = deskRows(content, [diagnostic('posts/begun.mdx', 'question')], today);
  expect(row).toMatchObject({
    post: { id: 'begun' },
    state: 'draft',
    diagnostics: [{ severity: 'question' }],
  });
});

test('one state can be shown alone, and problems of other files stand apart', () => {
  const diagnostics = [diagnostic('topics.yaml', 'warning'), diagnostic('posts/old.mdx')];
  const view = deskView(deskRows(content, diagnostics, today), diagnostics, { show: 'public' });
  expect(view.rows.map(({ post }) => post.id)).toEqual(['newer']);
  expect(view.counts).toEqual({ mend: 1, draft: 1, scheduled: 1, public: 1, withdrawn: 1 });
  expect(view.elsewhere).toMatchObject([{ file: 'topics.yaml', severity: 'warning' }]);
});

test.each([
  ['nonsense', 1],
  [undefined, -3],
  [undefined, 99],
  [undefined, Number.NaN],
])('an address with %s and page %s shows all that there is', (show, page) => {
  const view = deskView(deskRows(content, [], today), [], { show, page });
  expect(view).toMatchObject({ page: 1, pages: 1 });
  expect(view.rows).toHaveLength(5);
});

test('many posts are shown a page at a time', () => {
  const many = posts(
    Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`p${at}`, 'pubDate: 2026-01-01'])),
  );
  const rows = deskRows({ ...content, posts: many }, [], today);
  expect(deskView(rows, [], { page: 3 })).toMatchObject({ page: 3, pages: 3 });
  expect(deskView(rows, [], { page: 3 }).rows).toHaveLength(10);
});

test('a draft that readers have is told apart from one that they never had, which alone may be deleted', () => {
  const said = (texts: ReadonlyMap<string, { readonly text: string }>, hidden: readonly string[] = []) =>
    deskRows({ ...content, texts }, [], today, {
      added: new Set(),
      changed: new Set(hidden),
      hidden: new Set(hidden),
    }).flatMap(({ post, isStillSeen = false, mayGo = false }) =>
      isStillSeen || mayGo ? [[post.id, isStillSeen, mayGo]] : [],
    );
  expect(said(new Map())).toEqual([['begun', false, true]]);
  const record = (day: string) => new Map([['addresses.txt', { text: `/writing/begun/ ${day}\n` }]]);
  expect(said(record('2026-02-01'))).toEqual([['begun', true, false]]);
  // A day that has not come is given to nobody yet.
  expect(said(record('2027-02-01'))).toEqual([['begun', false, true]]);
  expect(said(new Map(), ['posts/begun.mdx'])).toEqual([['begun', true, false]]);
});

test('a draft in which something is to be mended may be deleted too', () => {
  const text = '---\ntitle: [Oops\ndraft: true\n---\n';
  const { document } = readDocument('post', 'posts/oops.mdx', { text }, plainPost);
  const rows = deskRows({ ...content, documents: [document] }, [diagnostic('posts/oops.mdx')], today);
  expect(rows.filter(({ mayGo }) => mayGo).map(({ post }) => post.id)).toEqual(['oops', 'begun']);
});
