import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../../../../src/library/content/files.ts';
import { exports } from '../../import/brought.ts';
import { importDesk } from './desk.ts';

const desk = await importDesk();
afterAll(() => desk.close());

const substack = join(exports, 'substack');
const bytesOf = async (file: string) => new Uint8Array(await readFile(join(substack, file)));
const waiting = async () =>
  (await listFiles(join(desk.blog, 'cache'))).filter((file) => !file.includes('astro'));

/** Sends a whole folder, as a browser does. */
async function sent(files: readonly string[]) {
  const { last } = await desk.ask('begin', { paths: files.map((file) => `chosen/${file}`) });
  const [id, wanted] = [String(last['id']), Array.isArray(last['wanted']) ? last['wanted'].map(Number) : []];
  for (const at of wanted) await desk.sendFile(id, at, await bytesOf(files[at] ?? ''));
  return { id, wanted: wanted.map((at) => files[at] ?? '') };
}

test('a blog is sent, read, asked about and brought along, and nothing is written before the last answer', async () => {
  const before = await listFiles(join(desk.blog, 'content'));
  const { id, wanted } = await sent(await listFiles(substack));
  expect(wanted).toContain('posts.csv');
  // Who reads her does not even leave her browser.
  expect(wanted.filter((file) => /email_list|\.opens\.|\.delivers\./.test(file))).toEqual([]);

  const looked = await desk.ask('look', { id });
  expect(looked.status).toBe(200);
  expect(looked.last).toMatchObject({
    questions: { home: true, categories: [], without: 6 },
    refused: [],
    withoutCategory: 'Earlier writing',
  });
  expect(JSON.stringify(looked.last)).toContain('only those who pay could read it');
  expect(await listFiles(join(desk.blog, 'content'))).toEqual(before);

  const answers = { topics: {}, without: 'Letters', home: 'https://lamps.example.org' };
  const { status, lines, last } = await desk.ask('bring', { id, answers });
  expect(status).toBe(200);
  expect(lines.filter((line) => 'done' in line).at(-1)).toEqual({ done: 7, all: 7 });
  const report = JSON.stringify(last['report']);
  expect(report).toContain('/desk/write/a-lamp-by-the-window/');
  expect(report).toContain('Only those who pay could read it');
  const post = await readFile(join(desk.blog, 'content/posts/a-lamp-by-the-window.md'), 'utf8');
  expect(post).toContain('topics: [letters]');
  expect(await readFile(join(desk.blog, 'imported/answers.yaml'), 'utf8')).toContain('without: Letters');
  expect(await waiting()).toEqual([]);

  expect((await desk.ask('bring', { id, answers })).status).toBe(409);
});

test('a file that was not asked for is not taken, and no path leads out of the folder', async () => {
  const { last } = await desk.ask('begin', {
    paths: ['../site.yaml', '/etc/passwd', 'a/../../b.xml', 'C:\\x.xml', 'posts\\fine.md', 'Posts/Fine.md'],
  });
  expect(last['wanted']).toEqual([1, 4]);
  expect((await desk.sendFile(String(last['id']), 0, 'x')).status).toBe(409);
  expect((await desk.sendFile('another', 1, 'x')).status).toBe(409);
  await desk.sendFile(String(last['id']), 1, 'x');
  expect((await waiting()).map((file) => file.replace(/^.*?-desk\/\d+\/[^/]+\//, ''))).toEqual([
    'etc/passwd',
  ]);
  expect((await desk.ask('look', { id: last['id'] })).status).toBe(409);
});

test('whoever begins anew takes away what came before, and whoever leaves what is there', async () => {
  const first = await sent(['posts.csv']);
  const second = await sent(['posts.csv']);
  expect((await desk.ask('look', { id: first.id })).status).toBe(409);
  await desk.ask('leave', { id: first.id });
  expect(await waiting()).toHaveLength(1);
  await desk.ask('leave', { id: second.id });
  expect(await waiting()).toEqual([]);
});

test('what is no export is told in a sentence, and so is what fails', async () => {
  const { last } = await desk.ask('begin', { paths: ['cut.zip'] });
  await desk.sendFile(String(last['id']), 0, 'PK\u0003\u0004 and no more');
  const looked = await desk.ask('look', { id: last['id'] });
  expect(looked.status).toBe(422);
  expect(looked.last['why']).toContain('cut.zip is cut off or no zip.');
  expect(looked.last['why']).toContain('Nothing in it is an export');
  expect(desk.kept).toEqual([]);
});

test('what is no request of the desk is refused', async () => {
  expect((await fetch(`${desk.address}look`)).status).toBe(405);
  expect((await desk.ask('begin', { paths: 'all' })).status).toBe(400);
  expect((await desk.ask('look', {})).status).toBe(400);
  expect((await desk.ask('bring', { id: 'x', answers: { password: 'x' } })).status).toBe(400);
  expect((await desk.ask('bring', { id: 'x', answers: {} })).status).toBe(409);
});
