import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAsItComes, ownBlog } from '../../../own-blog.ts';
import { checkContent } from '../../../../src/check/content.ts';
import { bringBack, isAside } from '../../../../src/author/setup/bring-back.ts';
import { knownSamples } from '../../../../src/starters/known-samples.ts';
import { putAside } from '../../../../src/author/setup/put-aside.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { isError } from '../../../../src/schema/diagnostic.ts';
import { read, temporaryFolder } from '../folders.ts';
import { contentWith, post } from '../../check/folder.ts';

const known = await knownSamples();
const [sample = '', other = ''] = known.posts;
const [path = ''] = known.paths;
const here = { language: 'en', region: 'US' };

/** A blog with two of the samples, one of them in a folder with a picture, and a post of her own. */
const mixed = () =>
  contentWith({
    [`posts/${sample}.mdx`]: post({ title: 'A sample' }),
    [`posts/${other}/index.mdx`]: post({ title: 'Another sample' }),
    [`posts/${other}/lamp.png`]: 'bytes',
    'posts/mine.mdx': post({ title: 'Mine' }),
    'posts/seen.mdx': undefined,
    'paths.yaml': `# Paths\n${path}:\n  title: A\n  description: D.\n  posts: [${sample}]\nmine:\n  title: M\n  description: D.\n  posts: [mine]\n`,
    'series.yaml': undefined,
  });

test('the samples go aside with what lies beside them; what she wrote, and her own path, stay', async () => {
  const folder = await mixed();
  expect(await putAside(folder, here)).toBe(2);
  const files = await listFiles(folder);
  expect(files.filter((file) => file.startsWith('posts/'))).toEqual(['posts/mine.mdx']);
  expect(files.some((file) => file.startsWith('_samples'))).toBe(false);
  expect(await readFile(join(folder, `_samples/posts/${other}/lamp.png`), 'utf8')).toBe('bytes');
  const { paths, posts } = await readContent(folder);
  expect(paths.map(({ id }) => id)).toEqual(['mine']);
  expect(posts.map(({ id }) => id)).toEqual(['mine']);
  expect(await isAside(folder)).toBe(true);
});

test('they come back as they were, each byte of them, and nothing stays behind', async () => {
  const folder = await mixed();
  await cp('tests/fixtures/blog/crisis-lines.yaml', join(folder, 'crisis-lines.yaml'));
  const before = await read(folder);
  await putAside(folder, here);
  const added = new Set((await listFiles(folder)).filter((file) => !Object.hasOwn(before, file)));
  expect(await bringBack(folder)).toEqual([]);
  const after = await read(folder);
  // Records that come back stand after hers.
  const same = (files: typeof before) =>
    Object.entries(files).filter(([file]) => file !== 'paths.yaml' && !added.has(file));
  expect(same(after)).toEqual(same(before));
  expect((await readContent(folder)).paths.map(({ id }) => id).sort()).toEqual([path, 'mine'].sort());
  expect(await isAside(folder)).toBe(false);
});

test('where she has something of the same name meanwhile, hers stays, and so does the sample, aside', async () => {
  const folder = await mixed();
  await putAside(folder, here);
  await writeFile(join(folder, `posts/${sample}.mdx`), 'hers');
  expect(await bringBack(folder)).toEqual([`posts/${sample}.mdx`]);
  expect(await readFile(join(folder, `posts/${sample}.mdx`), 'utf8')).toBe('hers');
});

test('put aside twice, it does what is left to do', async () => {
  const folder = await mixed();
  await putAside(folder, here);
  const before = await read(folder);
  expect(await putAside(folder, here)).toBe(0);
  expect(await read(folder)).toEqual(before);
});

// Of somebody's own blog nothing is a sample.
describe.runIf(isAsItComes)('the blog as it comes', () => {
  test.each([
    ['en', 'US'],
    ['en', 'GB'],
    ['es', 'ES'],
    ['ja', 'JP'],
  ])(
    'begun empty in %s for %s, has nothing that keeps it from being built, and is whole again afterwards',
    async (language, region) => {
      const folder = join(await temporaryFolder(), 'content');
      await cp(ownBlog.content, folder, { recursive: true });
      const before = await read(folder);
      await putAside(folder, { language, region });
      const empty = await readContent(folder);
      expect(empty.posts).toEqual([]);
      const diagnostics = await checkContent(empty, '2026-12-01');
      expect(diagnostics.filter(isError)).toEqual([]);
      expect(diagnostics.map(({ file }) => file)).toContain('pages/about.mdx');
      await bringBack(folder);
      const { 'crisis-lines.yaml': lines = '', ...rest } = await read(folder);
      const { 'crisis-lines.yaml': linesBefore = '', ...restBefore } = before;
      expect(rest).toEqual(restBefore);
      // Help lines of another country stay: they are hers from then on.
      expect(lines.startsWith(linesBefore)).toBe(true);
    },
  );
});
