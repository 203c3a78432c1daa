import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openSteps, type EarlierSite } from '../../../src/outputs/steps.ts';
import { temporaryFolder, write } from '../author/folders.ts';

let work = '';
let next = '';
let earlier: EarlierSite;
beforeEach(async () => {
  work = await temporaryFolder();
  next = join(work, 'next');
  await mkdir(next);
  await write(work, { 'site/a/index.html': 'A.', 'site/search/one': '1', 'site/search/two': '2' });
  const files = { 'page a': ['a/index.html'], search: ['search/one', 'search/two'], gone: ['gone'] };
  earlier = { folder: join(work, 'site'), made: { program: 'p', files } };
});

test('what was made under the same name is taken over, all its files, and is the same file on the disk', async () => {
  const steps = openSteps(next, 'p', earlier);
  expect(steps.has('search')).toBe(true);
  expect(steps.take('search')).toBe(true);
  expect(await readFile(join(next, 'search/two'), 'utf8')).toBe('2');
  const places = [join(work, 'site/search/two'), join(next, 'search/two')];
  const [one, other] = await Promise.all(places.map((place) => stat(place)));
  expect(one?.ino).toBe(other?.ino);
  expect([...steps.taken]).toEqual(['search/one', 'search/two']);
  steps.made('page b', ['b/index.html']);
  expect(steps.all()).toEqual({
    program: 'p',
    files: { search: ['search/one', 'search/two'], 'page b': ['b/index.html'] },
  });
});

test('nothing is taken under another name, of another program, or without a site', () => {
  expect(openSteps(next, 'p', earlier).take('page b')).toBe(false);
  expect(openSteps(next, 'another', earlier).take('page a')).toBe(false);
  expect(openSteps(next, 'p').take('page a')).toBe(false);
});

test('where one of the files cannot be taken, none is: what is made instead is written into no file of the earlier site', async () => {
  const files = { search: ['search/one', 'search/three'] };
  const steps = openSteps(next, 'p', { ...earlier, made: { program: 'p', files } });
  expect(steps.take('search')).toBe(false);
  await writeFile(join(next, 'search/one'), 'new');
  expect(await readFile(join(work, 'site/search/one'), 'utf8')).toBe('1');
});
