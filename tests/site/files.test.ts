import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { inspect, isClean } from '../../src/media/inspect.ts';
import { onOnePage } from '../../src/outputs/books/one-page.ts';
import { partsOf } from '../../src/outputs/books/parts.ts';
import { textOf, written } from '../../src/outputs/epub/texts.ts';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { startPreview } from './preview.ts';
import { filesWith, readPage, value } from './read.ts';

const fixture = inject('fixture');
const path = 'writing/with-files/';
const published = (address: string) => readFile(join(fixture, address.replace('/blog/', '')));

test('a file beside a post goes out under a name made of the post, without what it told, and nothing else goes', async () => {
  const names = (await listFiles(join(fixture, 'assets'))).filter((name) => /^with-files-/.test(name));
  expect(
    names.filter((name) => !name.endsWith('.avif')).map((name) => name.replace(/-[\da-f]{12}/, '')),
  ).toEqual(expect.arrayContaining(['with-files.mp3', 'with-files.mp4', 'with-files.pdf', 'with-files.vtt']));
  expect(names.filter((name) => !/^with-files-[\da-f]{12}(?:-\d+)?\.\w+$/.test(name))).toEqual([]);
  for (const name of names)
    expect([name, isClean(await inspect(await readFile(join(fixture, 'assets', name))))]).toEqual([
      name,
      true,
    ]);
  expect(await filesWith(fixture, /canaryowner/)).toEqual([]);
  expect(
    (await listFiles(fixture)).filter((name) => /(?:rest|clip|lamp|page)\.(?:mp3|mp4|vtt|pdf)$/.test(name)),
  ).toEqual([]);
});

test('a link to a file says what it is and how large, and saves it under a name made from its words', async () => {
  const page = await readPage(fixture, path);
  const link = page.one('a', { type: 'application/pdf', download: 'a-page-to-print.pdf' });
  const bytes = await published(value(link, 'href'));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(page.html).toContain(
    '<small data-pagefind-ignore>(PDF, 1 kB)<span class="print-only" data-no-feed data-book> (on the page https://fixture.example/blog/writing/with-files/)</span></small>, the same by',
  );
});

test('a recording and a film have native controls, load nothing by themselves, and are named', async () => {
  const page = await readPage(fixture, path);
  const audio = page.one('audio');
  const video = page.one('video');
  for (const player of [audio, video]) {
    expect(value(player, 'preload')).toBe('none');
    expect(attribute(player, 'controls')).toBe('');
    expect(attribute(player, 'autoplay')).toBeUndefined();
    expect((await published(value(player, 'src'))).length).toBeGreaterThan(1000);
  }
  expect([value(audio, 'aria-label'), value(video, 'aria-label')]).toEqual([
    'Three slow breaths',
    'A lamp is lit',
  ]);
  expect([value(video, 'width'), value(video, 'height')]).toEqual(['320', '180']);
  expect(value(video, 'poster')).toMatch(/\/assets\/with-files-[\da-f]{12}-\d+\.avif$/);
  const [track] = [...elementsIn(video)];
  expect(track && [value(track, 'kind'), value(track, 'srclang'), value(track, 'label')]).toEqual([
    'captions',
    'en',
    'Captions',
  ]);
  expect((await published(track ? value(track, 'src') : '')).toString()).toMatch(/^WEBVTT/);
  expect(page.text(page.one('figure', { class: 'recording' }))).toBe(
    'Three slow breaths Sound, 4 seconds, 8 kB Download You can hear it on the page https://fixture.example/blog/writing/with-files/ Read what is said in it Two low tones, for four seconds. Then the words: the breath comes in by itself.',
  );
});

test('on the one page and in a book a recording is a line with its address, and no player', async () => {
  const { html } = await readPage(fixture, path);
  const address = 'https://fixture.example/blog/writing/with-files/';
  const parts = partsOf(html, path);
  const one = onOnePage([{ id: 'with-files', address, parts }]).get('with-files')?.text ?? '';
  const text = textOf('with-files', address, parts);
  const book = written(text, [text], new Map()).text;
  for (const carried of [one, book]) {
    expect(carried).not.toMatch(/<audio|<video|<track/);
    expect(carried).toContain('Three slow breaths');
    expect(carried).toContain(`You can hear it on the page ${address}`);
    expect(carried).toContain(`(on the page ${address})`);
    expect(carried).toContain('Two low tones');
  }
  expect(book).toMatch(/href="https:\/\/fixture\.example\/blog\/assets\/with-files-[\da-f]{12}\.mp3"/);
});

test('on a post that can be left quickly the name of what is saved says nothing', async () => {
  const page = await readPage(fixture, 'writing/near-home/');
  const [link] = page.all('a', { type: 'application/pdf' });
  expect(link && page.text(link)).toBe('a plan for tomorrow');
  expect(link && value(link, 'download')).toBe('file.pdf');
});

test('the preview plays a file by its parts, as Safari asks for them, and takes a new one up', async () => {
  const preview = await startPreview(
    (file) => !/many-\d+|with-pictures|plain-picture|elements|hostile/.test(file),
  );
  try {
    const [src = ''] = /(?<=<audio[^>]* src=")[^"]+/.exec((await preview.get(path)).html) ?? [];
    const address = new URL(src, preview.address);
    const first = await fetch(address, { headers: { Range: 'bytes=0-1' } });
    expect([first.status, first.headers.get('content-type')]).toEqual([206, 'audio/mpeg']);
    expect(first.headers.get('content-range')).toMatch(/^bytes 0-1\/\d+$/);
    const whole = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(isClean(await inspect(whole))).toBe(true);
    await preview.write('posts/with-files/rest.mp3', 'This is no recording.');
    await expect.poll(async () => (await preview.get(path)).status).toBe(503);
    expect((await preview.get(path)).html).toContain('rest.mp3');
  } finally {
    await preview.stop();
  }
});
