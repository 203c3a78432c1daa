import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { claimDesk, type Claim } from '../../../../src/author/preview/one-desk.ts';
import { temporaryFolder } from '../folders.ts';

function isClaim(claim: object): asserts claim is Claim {
  if (!('end' in claim)) throw new Error('Another preview runs.');
}

/** Something that answers on this machine. */
async function answering(): Promise<string> {
  const server = createServer((_, response) => response.end('a desk'));
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const at = server.address();
  return `http://localhost:${typeof at === 'object' ? (at?.port ?? 0) : 0}/`;
}

test('a second start waits until the first answers, and is led there', async () => {
  const cache = await temporaryFolder();
  const first = await claimDesk(cache, '/blog/content');
  isClaim(first);
  const second = claimDesk(cache, '/blog/content');
  const desk = await answering();
  await first.answersAt(desk);
  expect(await second).toEqual({ desk });
  await first.end();
  isClaim(await claimDesk(cache, '/blog/content'));
});

test.each([
  ['which never said where it answers', {}],
  ['where nothing answers', { desk: 'http://localhost:1/' }],
])('one that was cut off, %s, is gone though another program has its number', async (_, said) => {
  const cache = await temporaryFolder();
  const left = { pid: process.pid, content: '/blog/content', ...said };
  await writeFile(join(cache, 'running-desk.json'), JSON.stringify(left));
  isClaim(await claimDesk(cache, '/blog/content', { beginning: 300, silent: 300 }));
});

test('one that is silent for a moment is waited for', async () => {
  const cache = await temporaryFolder();
  const first = await claimDesk(cache, '/blog/content');
  isClaim(first);
  const second = claimDesk(cache, '/blog/content', { beginning: 10_000, silent: 10_000 });
  await first.answersAt('http://localhost:1/');
  await wait(500);
  const desk = await answering();
  await first.answersAt(desk);
  expect(await second).toEqual({ desk });
});

test('one whose record is being written at this moment is waited for', async () => {
  const cache = await temporaryFolder();
  const file = join(cache, 'running-desk.json');
  await writeFile(file, '');
  const second = claimDesk(cache, '/blog/content');
  const desk = await answering();
  await wait(100);
  await writeFile(file, JSON.stringify({ pid: process.pid, content: '/blog/content', desk }));
  expect(await second).toEqual({ desk });
});

test.each([
  [
    'one that was cut off',
    JSON.stringify({ pid: 2 ** 30, content: '/blog/content', desk: 'http://localhost:1/' }),
  ],
  ['one of another blog', JSON.stringify({ pid: process.pid, content: '/other/content' })],
  ['what nobody can read', '{'],
])('%s is in nobody’s way', async (_, text) => {
  const cache = await temporaryFolder();
  await writeFile(join(cache, 'running-desk.json'), text);
  isClaim(await claimDesk(cache, '/blog/content'));
});
