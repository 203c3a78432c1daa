import { createServer, type Server } from 'node:http';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyOf, broughtIn, emptyBlog } from './brought.ts';
import { folderWith, item, wxr } from './made.ts';

/** What the earlier blog was asked for, in this order. */
let asked: string[] = [];
/** The most that it was asked for at once. */
let atOnce = 0;
/** How it answers to an address: with a picture, with nothing there, in half, or not at all. */
let how: (path: string) => 'picture' | 'gone' | 'half' | 'silent' = () => 'picture';
let server: Server;
let home = '';

beforeEach(async () => {
  [asked, atOnce, how] = [[], 0, () => 'picture'];
  let open = 0;
  const create = { width: 60, height: 40, channels: 3, background: '#c03028' } as const;
  const photo = await sharp({ create }).jpeg().toBuffer();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (request.method === 'GET') asked.push(path);
    open += 1;
    atOnce = Math.max(atOnce, open);
    response.on('close', () => (open -= 1));
    const answer = how(path);
    if (answer === 'silent') request.socket.destroy();
    else if (answer === 'gone') response.writeHead(404).end('Nothing here');
    else if (answer === 'picture') response.end(photo);
    else {
      response.writeHead(200, { 'content-length': photo.length });
      response.write(photo.subarray(0, photo.length / 2), () => request.socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  home = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const picture = (address: string, alt: string) => `<p><img src="${address}" alt="${alt}"></p>`;
const exportOf = (...texts: readonly string[]) =>
  folderWith({
    'blog.xml': wxr(...texts.map((text, at) => item(at + 1, `Post ${at + 1}`, text))).replaceAll(
      'https://old.example',
      home,
    ),
  });
const fetching = ['--yes', '--fetch'];

test('pictures are fetched only when that is asked for, from the earlier blog alone, and said', async () => {
  const text = picture(`${home}/uploads/a.jpg`, 'A lamp') + picture('https://elsewhere.invalid/b.jpg', 'B');
  const folder = await exportOf(text);
  const without = await broughtIn([folder]);
  expect(asked).toEqual([]);
  expect(without.files.filter((file) => /\.jpg$/.test(file))).toEqual([]);
  const brought = await broughtIn([folder], { args: fetching });
  expect(asked).toEqual(['/uploads/a.jpg']);
  expect(brought.screen).toContain('for /uploads/a.jpg');
  expect(bodyOf(brought, 'post-1')).toBe('![A lamp](./a-lamp.jpg)');
});

test('the earlier blog is asked for one picture at a time, once for each', async () => {
  const folder = await exportOf(
    ...['a', 'b', 'c', 'd'].map(
      (name) => picture(`${home}/${name}.jpg`, name) + picture(`${home}/same.jpg`, 'S'),
    ),
  );
  const brought = await broughtIn([folder], { args: fetching });
  expect(atOnce).toBe(1);
  expect([...asked].sort()).toEqual(['/a.jpg', '/b.jpg', '/c.jpg', '/d.jpg', '/same.jpg']);
  expect(brought.report).toContain('0 are missing');
});

test('when the earlier blog breaks off half way nothing comes in, and a second run asks only for what is missing', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const folder = await exportOf(...names.map((name) => picture(`${home}/${name}.jpg`, `A lamp ${name}`)));
  const place = await emptyBlog();
  const came: string[] = [];
  how = (path) => {
    if (came.length === 2) return path === '/' ? 'silent' : 'half';
    came.push(path);
    return 'picture';
  };
  await expect(broughtIn([folder], { place, args: fetching })).rejects.toThrow(
    /does not answer any more\. Nothing came in yet, and what was brought so far is kept/,
  );
  expect(came).toHaveLength(2);
  expect(asked).toHaveLength(3);
  how = () => 'picture';
  asked = [];
  const brought = await broughtIn([folder], { place, args: fetching });
  expect([...asked].sort()).toEqual(
    names.map((name) => `/${name}.jpg`).filter((path) => !came.includes(path)),
  );
  expect(brought.texts.size).toBe(5);
  expect(brought.report).toContain('0 are missing');
});

test('one picture that is gone, or breaks off each time, is missing, and all else comes in', async () => {
  how = (path) => (path === '/gone.jpg' ? 'gone' : path === '/half.jpg' ? 'half' : 'picture');
  const folder = await exportOf(
    ...['gone', 'half', 'good'].map((name) => `Words. ${picture(`${home}/${name}.jpg`, `A ${name} lamp`)}`),
  );
  const brought = await broughtIn([folder], { args: fetching });
  expect(brought.texts.size).toBe(3);
  expect(bodyOf(brought, 'post-3')).toContain('![A good lamp](./a-good-lamp.jpg)');
  expect(brought.report).toContain(`A picture is missing: ${home}/gone.jpg`);
  expect(brought.report).toContain(`A picture is missing: ${home}/half.jpg`);
});
