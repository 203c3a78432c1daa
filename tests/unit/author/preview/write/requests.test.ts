import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { actions, answer, type Action } from '../../../../../src/author/preview/write/requests.ts';
import { versionOf } from '../../../../../src/author/preview/write/texts.ts';
import { versionsIn } from '../../../../../src/author/preview/write/versions.ts';
import { readContent, type Content } from '../../../../../src/library/content/content.ts';
import { listFiles } from '../../../../../src/library/content/files.ts';
import { inspect, isClean } from '../../../../../src/media/inspect.ts';

const folder = await mkdtemp(join(tmpdir(), 'blog-'));
await mkdir(join(folder, 'posts'));
const changed: string[] = [];
let moment = Date.parse('2026-11-22T12:00:00Z');
const own = { file: 'posts/a.mdx', message: 'W.', help: 'M.' };
let content: Content | undefined;
const desk = {
  folder,
  files: () => listFiles(folder),
  versions: versionsIn(join(folder, 'cache'), folder, () => moment),
  now: () => ({ content, today: '2026-11-22' }),
  diagnostics: () => [own, { ...own, file: 'posts/b.mdx' }],
  changed: (file: string) => {
    changed.push(file);
  },
};
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const action = actions.find((one) => pathname === `/${one}`) ?? 'read';
  void answer(request, response, action, searchParams, desk);
});
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(action: Action, message: unknown, type = 'application/json') {
  const response = await fetch(`http://localhost:${port}/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof message === 'string' ? message : JSON.stringify(message),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

test('a text is told with its version and what is to be mended in it alone', async () => {
  await writeFile(join(folder, 'posts/a.mdx'), 'words');
  expect(await send('read', { file: 'posts/a.mdx' })).toEqual({
    status: 200,
    body: { text: 'words', version: versionOf('words'), diagnostics: [{ ...own, severity: 'error' }] },
  });
});

test('a text is saved, and the preview hears of it; over another version it is not', async () => {
  await writeFile(join(folder, 'posts/a.mdx'), 'words');
  const wanted = { file: 'posts/a.mdx', version: versionOf('words'), text: 'other' };
  expect(await send('save', wanted)).toEqual({ status: 200, body: { version: versionOf('other') } });
  expect(changed).toEqual(['posts/a.mdx']);
  expect(await send('save', { ...wanted, text: 'third' })).toEqual({
    status: 409,
    body: { text: 'other', version: versionOf('other') },
  });
  expect(changed).toEqual(['posts/a.mdx']);
});

test.each([
  '../package.json',
  'posts/../../a.mdx',
  'posts/../site.mdx',
  '/etc/passwd',
  'posts/.hidden/a.mdx',
  'posts\\..\\a.mdx',
  'posts//a.mdx',
  'site.yaml',
  'posts/a.txt',
])('no path leads to anything but posts and pages: %s', async (file) => {
  expect((await send('read', { file })).status).toBe(404);
  expect((await send('save', { file, version: 'none', text: 'mine' })).status).toBe(404);
});

test('what is no request of the desk is refused', async () => {
  const file = 'posts/a.mdx';
  expect((await send('save', { file })).status).toBe(400);
  expect((await send('save', { file, version: 1, text: 'a' })).status).toBe(400);
  expect((await send('read', {})).status).toBe(400);
  expect((await send('read', 'no json')).status).toBe(400);
  expect((await send('read', JSON.stringify({ file }), 'text/plain')).status).toBe(400);
  expect((await fetch(`http://localhost:${port}/read`)).status).toBe(405);
  expect(await readFile(join(folder, file), 'utf8')).toBe('other');
});

test('what was copied elsewhere becomes Markdown, and what stayed out of it is told', async () => {
  const html = '<p>One <del>two</del> {three}</p>';
  const told = ['One deleted passage stayed out.'];
  expect(await send('paste', { html, braces: true })).toEqual({
    status: 200,
    body: { markdown: 'One \\{three\\}', told },
  });
  expect((await send('paste', { html: 1 })).status).toBe(400);
});

/** Brings in a picture. */
async function bring(query: Record<string, string>, bytes: Uint8Array<ArrayBuffer>) {
  const asked = new URLSearchParams({ file: 'posts/a.mdx', alt: 'A lamp on a sill.', ...query }).toString();
  const response = await fetch(`http://localhost:${port}/picture?${asked}`, { method: 'POST', body: bytes });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

test('a picture is made ready and put beside the text, named after what it shows', async () => {
  await writeFile(join(folder, 'posts/a.mdx'), 'words');
  const photo = new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Canary Artist' } })
      .toBuffer(),
  );
  expect(await bring({ caption: 'At *dusk*' }, photo)).toEqual({
    status: 200,
    body: {
      line: '![A lamp on a sill.](./a/a-lamp-on-a-sill.jpg "At \\*dusk\\*")',
      path: './a/a-lamp-on-a-sill.jpg',
      notes: [],
    },
  });
  const made = await readFile(join(folder, 'posts/a/a-lamp-on-a-sill.jpg'));
  expect(made.includes('Canary Artist')).toBe(false);
  // Another of the same words stands beside it.
  expect(await bring({}, photo)).toMatchObject({ body: { path: './a/a-lamp-on-a-sill-2.jpg' } });
});

/** Brings in a file. */
async function bringFile(asked: Readonly<Record<string, string>>, bytes: BodyInit) {
  const query = new URLSearchParams(asked).toString();
  const response = await fetch(`http://localhost:${port}/file?${query}`, { method: 'POST', body: bytes });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

test('a recording is put beside the text without what it told, and the text plays it', async () => {
  await writeFile(join(folder, 'posts/heard.mdx'), 'words');
  const sound = await readFile(
    join(import.meta.dirname, '../../../../fixtures/blog/posts/with-files/rest.mp3'),
  );
  const given = { file: 'posts/heard.mdx', name: 'Ada at home.MP3', title: 'Three "slow" breaths' };
  expect(await bringFile(given, new Uint8Array(sound))).toEqual({
    status: 200,
    body: {
      markup:
        '<Audio src="./heard/three-slow-breaths.mp3" title="Three &quot;slow&quot; breaths">\n\n|\n\n</Audio>',
      cleaned: true,
    },
  });
  const placed = await readFile(join(folder, 'posts/heard/three-slow-breaths.mp3'));
  expect(isClean(await inspect(sound))).toBe(false);
  expect(isClean(await inspect(placed))).toBe(true);
  expect(changed.at(-1)).toBe('posts/heard/three-slow-breaths.mp3');
});

test('a document becomes a link, and never takes the place of another file', async () => {
  await writeFile(join(folder, 'posts/sheets.mdx'), 'words');
  const given = { file: 'posts/sheets.mdx', name: 'list.txt', title: 'What helps' };
  const links = [await bringFile(given, 'One.\n'), await bringFile(given, 'Two.\n')].map(({ body }) => body);
  expect(links).toEqual([
    { markup: '[What helps](./sheets/what-helps.txt)|', cleaned: false },
    { markup: '[What helps](./sheets/what-helps-2.txt)|', cleaned: false },
  ]);
  expect(await readFile(join(folder, 'posts/sheets/what-helps.txt'), 'utf8')).toBe('One.\n');
});

test('what is not handed out is refused with what to do, and nothing is written', async () => {
  await writeFile(join(folder, 'posts/refused.mdx'), 'words');
  const given = { file: 'posts/refused.mdx', name: 'page.html', title: 'A page' };
  expect(await bringFile(given, '<!doctype html><script>1</script>')).toMatchObject({ status: 415 });
  expect(await bringFile({ ...given, name: 'a.txt', title: ' ' }, 'One.')).toMatchObject({ status: 400 });
  expect(await bringFile({ ...given, file: 'site.yaml' }, 'One.')).toMatchObject({ status: 404 });
  expect((await listFiles(folder)).filter((file) => file.startsWith('posts/refused/'))).toEqual([]);
});

test('what is no picture, says nothing or is for no text is refused, and nothing is written', async () => {
  const before = await listFiles(folder);
  expect(await bring({}, new Uint8Array([1, 2, 3]))).toMatchObject({ status: 415 });
  expect(await bring({ alt: ' ' }, new Uint8Array([1]))).toMatchObject({ status: 400 });
  for (const file of ['../a.mdx', 'posts/none.mdx', 'site.yaml']) {
    expect(await bring({ file }, new Uint8Array([1]))).toMatchObject({ status: 404 });
  }
  expect(await listFiles(folder)).toEqual(before);
});

test('what a text was is kept while it is written, every few minutes, and given for a week', async () => {
  const file = 'posts/earlier.mdx';
  const path = join(folder, file);
  const save = async (text: string) => {
    const version = versionOf(await readFile(path, 'utf8'));
    expect((await send('save', { file, version, text })).status).toBe(200);
  };
  const earlier = async () => {
    const { body } = await send('versions', { file });
    return body;
  };
  const minute = 60_000;
  await writeFile(path, 'one');
  const begun = moment;
  await save('two');
  moment += minute;
  await save('three');
  expect(await earlier()).toEqual({ versions: [{ at: begun, text: 'one' }] });
  moment += 20 * minute;
  const later = moment;
  await save('four');
  // What was looked at beside them is kept as well.
  expect(await earlier()).toEqual({
    versions: [
      { at: begun + minute, text: 'three' },
      { at: begun, text: 'one' },
    ],
  });
  moment = later + 7 * 24 * 60 * minute - minute;
  expect(await earlier()).toEqual({ versions: [] });
  expect((await send('versions', { file: '../secret' })).status).toBe(404);
});

test('a text is given another name, the preview hears of it, and a name that is taken changes nothing', async () => {
  const text = '---\ntitle: A\ndescription: B.\npubDate: 2026-11-01\ntopics: [grief]\n---\n\nText.\n';
  await writeFile(join(folder, 'posts/a.mdx'), text);
  await writeFile(join(folder, 'posts/taken.mdx'), text);
  content = await readContent(folder);
  const before = changed.length;
  expect(await send('rename', { file: 'posts/a.mdx', name: 'taken' })).toMatchObject({
    status: 409,
    body: { why: 'There is something of this name already: posts/taken.mdx. Nothing was changed.' },
  });
  expect(await send('rename', { file: 'posts/a.mdx', name: '../../a' })).toMatchObject({ status: 409 });
  expect(await send('rename', { file: 'posts/nothing.mdx', name: 'b' })).toMatchObject({ status: 404 });
  expect(await send('rename', { file: 'posts/a.mdx' })).toMatchObject({ status: 400 });
  expect(changed.length).toBe(before);
  expect(await send('rename', { file: 'posts/a.mdx', name: 'another' })).toEqual({
    status: 200,
    body: { file: 'posts/another.mdx', changed: [], left: [] },
  });
  expect(changed.slice(before)).toEqual(['posts/a.mdx', 'posts/another.mdx']);
  expect(await listFiles(folder)).not.toContain('posts/a.mdx');
});
