import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { pushed } from './repository.ts';

const help = await readFile(join(import.meta.dirname, '../../../../src/starters/en/help.mdx'), 'utf8');
const line =
  '- id: a\n  name: A line\n  country: US\n  channel: call\n  value: "988"\n  languages: [en]\n  audience: everyone\n  for: everyone\n  source: https://example.org/\n';
/** Where the page on help leads. */
const other = { 'content/pages/finding-someone.mdx': '---\ntitle: F\ndescription: D.\n---\n\nText.\n' };
const mine = { 'content/posts/mine.mdx': post({ title: 'Mine' }) };

test('a page that came with the program goes out once she says that it is true of her, and it is written into it', async () => {
  const blog = await pushed();
  await blog.write({ ...mine, ...other, 'content/pages/help.mdx': help });
  const not = await blog.told({}, 'no');
  expect(not.said).toContain(
    'speaks in your name. Have you read it, and is all of it true of you? (yes or no) no',
  );
  expect(not.said).toContain('Nothing was published.');
  expect(not.code).toBe(1);
  const { code, said } = await blog.told({}, 'yes', 'yes');
  expect(said).toContain('Published: ');
  expect(code).toBe(0);
  expect(await blog.atHost('show', 'main:content/pages/help.mdx')).toContain(
    '---\n\n{/* Read on 22 November 2026. */}\n',
  );
});

test('help lines are gone through before anything new goes out, and the day stands beside each', async () => {
  const blog = await pushed();
  await blog.write({ ...mine, 'content/crisis-lines.yaml': line });
  const { code, said } = await blog.told({}, 'yes', '1', 'yes');
  expect(said).toContain('Go through them now? (yes or no) yes');
  expect(said).toContain('1  All of it is right');
  expect(code).toBe(0);
  expect(await blog.atHost('show', 'main:content/crisis-lines.yaml')).toContain('lastChecked: 2026-11-22');
});

test('no program says so for her', async () => {
  const blog = await pushed();
  await blog.write({ ...mine, 'content/pages/help.mdx': help, 'content/crisis-lines.yaml': line });
  expect((await blog.told({ yes: true })).code).toBe(1);
  expect(await blog.read('content/pages/help.mdx')).toBe(help);
});
