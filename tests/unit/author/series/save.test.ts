import { expect, test } from 'vitest';
import { mayGo, postsOf } from '../../../../src/author/series/posts-of.ts';
import {
  removeBook,
  saveBook,
  type BookContext,
  type BookWanted,
} from '../../../../src/author/series/save.ts';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { isError } from '../../../../src/schema/diagnostic.ts';
import { contentWith, post, sound, type Written } from '../../check/folder.ts';
import { read } from '../folders.ts';

const today = '2026-11-22';

async function contextFor(files: Written) {
  const folder = await contentWith(files);
  const [kept, changed]: [string[], string[]] = [[], []];
  const context: BookContext = {
    content: await readContent(folder),
    today,
    keep: (file) => Promise.resolve(void kept.push(file)),
    changed: (file) => void changed.push(file),
  };
  return { folder, context, kept, changed };
}

/** What is written when a series or a path is saved, and what would be to mend then. */
async function saved(files: Written, wanted: Partial<BookWanted> & Pick<BookWanted, 'kind'>) {
  const { folder, context, kept, changed } = await contextFor(files);
  const before = await read(folder);
  const done = await saveBook(
    { id: undefined, title: 'The small hours', description: 'On nights.', posts: [], ...wanted },
    context,
  );
  const after = await read(folder);
  const names = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
  const errors = (await checkContent(await readContent(folder), today)).filter(isError);
  return {
    done,
    names: names.toSorted(),
    after,
    kept,
    changed,
    errors: errors.map(({ message }) => message),
  };
}

const a = post({ title: 'A' });
const b = post({ title: 'B', series: 'finding-a-place', part: '1' });
const c = `\u00EF\u00BB\u00BF${post({ title: 'C', series: 'finding-a-place', part: '2   # as yet' }).replaceAll('\n', '\r\n')}`;

test('a series is begun with a post, which says so in two lines, and no byte besides changes', async () => {
  const { done, names, after, kept, changed, errors } = await saved(
    { 'posts/a.mdx': a },
    { kind: 'series', posts: ['a'] },
  );
  expect(done).toEqual({ id: 'the-small-hours' });
  expect(names).toEqual(['posts/a.mdx', 'series.yaml']);
  expect(after['series.yaml']).toBe(
    `${String(sound['series.yaml'])}the-small-hours:\n  title: The small hours\n  description: On nights.\n`,
  );
  expect(after['posts/a.mdx']).toBe(
    a.replace('\n---\nText.', '\nseries: the-small-hours\npart: 1\n---\nText.'),
  );
  expect([kept, changed, errors]).toEqual([['posts/a.mdx'], ['series.yaml', 'posts/a.mdx'], []]);
});

test('one that is begun twice is begun once', async () => {
  const { done, names } = await saved({}, { kind: 'series', title: 'Finding a place', description: 'D.' });
  expect([done, names]).toEqual([{ id: 'finding-a-place' }, []]);
});

test('where there is no series yet the file is made', async () => {
  const { done, after, errors } = await saved({ 'series.yaml': undefined }, { kind: 'series' });
  expect(done).toEqual({ id: 'the-small-hours' });
  expect(after['series.yaml']).toBe(
    'the-small-hours:\n  title: The small hours\n  description: On nights.\n',
  );
  expect(errors).toEqual([]);
});

test('posts of a series change places, leave and come, and the rest of each file stays', async () => {
  const files = { 'posts/a.mdx': a, 'posts/b.mdx': b, 'posts/c.mdx': Buffer.from(c, 'latin1') };
  const known = {
    kind: 'series',
    id: 'finding-a-place',
    title: 'Finding a place',
    description: 'D.',
  } as const;
  const moved = await saved(files, { ...known, posts: ['c', 'b'] });
  expect(moved.names).toEqual(['posts/b.mdx', 'posts/c.mdx']);
  expect(moved.after['posts/b.mdx']).toBe(b.replace('part: 1', 'part: 2'));
  expect(moved.after['posts/c.mdx']).toBe(c.replace('part: 2 ', 'part: 1 '));
  const left = await saved(files, { ...known, posts: ['c', 'a'] });
  expect(left.names).toEqual(['posts/a.mdx', 'posts/b.mdx']);
  expect(left.after['posts/b.mdx']).toBe(b.replace('series: finding-a-place\npart: 1\n', ''));
  expect(left.after['posts/a.mdx']).toContain('\nseries: finding-a-place\npart: 3\n---');
  expect([...moved.errors, ...left.errors]).toEqual([]);
});

test('nothing is written of what cannot be kept', async () => {
  const { done, names } = await saved({}, { kind: 'series', title: '' });
  expect([done, names]).toEqual([{ why: 'A series needs a name.' }, []]);
  const none = await saved({ 'posts/a.mdx': a }, { kind: 'series', posts: ['a', 'none'] });
  expect([none.done, none.names]).toEqual([
    { why: 'There is no post “none” any more. Look at the page again.' },
    [],
  ]);
});

test('a reading path is begun, put in order and named anew; what did not change stays as it was typed', async () => {
  const files = { 'posts/a.mdx': a, 'posts/b.mdx': b };
  const begun = await saved(files, { kind: 'paths', title: 'Finding company', posts: ['a'] });
  expect(begun.names).toEqual(['paths.yaml']);
  expect(begun.after['paths.yaml']).toBe(
    `${String(sound['paths.yaml'])}finding-company:\n  title: Finding company\n  description: On nights.\n  posts: [a]\n`,
  );
  const paths =
    '# mine\nbegin:\n  title: To begin\n  description: D.\n  posts:\n    - seen # first\n    - a\nother:\n  title: O\n  description: D.\n  posts: [seen]\n';
  const moved = await saved(
    { ...files, 'paths.yaml': paths },
    { kind: 'paths', id: 'begin', title: 'To begin', description: 'D.', posts: ['a', 'seen', 'b'] },
  );
  expect(moved.after['paths.yaml']).toBe(
    paths.replace('    - seen # first\n    - a\n', '    - a\n    - seen # first\n    - b\n'),
  );
  expect([...begun.errors, ...moved.errors]).toEqual([]);
});

test('a reading path never says who reads it, and has a post at least', async () => {
  const why = async (title: string, posts: readonly string[]) =>
    (await saved({}, { kind: 'paths', title, posts })).done;
  expect(await why('For couples', ['seen'])).toEqual({
    why: expect.stringContaining('says who reads it (“couples”)'),
  });
  expect(await why('Finding company', [])).toEqual({
    why: 'Choose a post: a reading path has one at least.',
  });
  expect(await why('x'.repeat(81), ['seen'])).toEqual({
    why: expect.stringContaining('is longer than 80 characters'),
  });
});

test('what readers have the address of stays; a series with a post in it, too', async () => {
  const files = { 'posts/b.mdx': b };
  const { folder, context } = await contextFor(files);
  expect(mayGo('series', 'finding-a-place', context)).toBe(false);
  expect(mayGo('paths', 'begin', context)).toBe(true);
  expect(await removeBook('series', 'finding-a-place', context)).toEqual({ why: expect.any(String) });
  expect(await removeBook('paths', 'begin', context)).toEqual({ id: 'begin' });
  expect((await read(folder))['paths.yaml']?.trim()).toBe('');
  const record = { 'addresses.txt': '/series/finding-a-place/ 2026-02-01\n/paths/begin/ 2026-02-01\n' };
  const known = (await contextFor(record)).context;
  expect([mayGo('series', 'finding-a-place', known), mayGo('paths', 'begin', known)]).toEqual([false, false]);
  expect(mayGo('series', 'finding-a-place', (await contextFor({})).context)).toBe(true);
});

test('a post without its number stands at the end of its series', async () => {
  const { context } = await contextFor({
    'posts/b.mdx': b,
    'posts/a.mdx': post({ title: 'A', series: 'finding-a-place' }),
  });
  expect(postsOf('series', 'finding-a-place', context.content)).toEqual(['b', 'a']);
});
