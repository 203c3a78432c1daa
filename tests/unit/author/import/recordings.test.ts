import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { isError } from '../../../../src/schema/diagnostic.ts';
import { bytes, small } from '../../../media/bytes.ts';
import { bodyOf, broughtIn, today, type BroughtIn } from './brought.ts';

/** A second of silence: 8,000 samples, one channel, 8 bits. */
const silence = bytes(
  bytes('RIFF', small(8036, 4), 'WAVEfmt ', small(16, 4), small(1, 2), small(1, 2)),
  bytes(small(8000, 4), small(8000, 4), small(1, 2), small(8, 2), 'data', small(8000, 4)),
  Buffer.alloc(8000, 128),
);

/** A part of an MP4 that players pass over, so that no two films are the same. */
const box = (words: string) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + words.length);
  return bytes(size, 'free', words);
};

let folder = '';
let hugo: BroughtIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blog-recordings-'));
  const put = async (file: string, what: string | Uint8Array) => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), what);
  };
  await put('hugo.toml', 'baseURL = "https://hum.example.org/"\n');
  await put('content/posts/hum/hum at night.wav', silence);
  await put('content/posts/hum/a-film.avi', bytes('RIFF', small(4, 4), 'AVI '));
  const film = await readFile(join(import.meta.dirname, '../../../fixtures/media/clip.mp4'));
  for (const name of ['beside', 'as SubRip', 'named'])
    await put(`content/posts/films/${name}.mp4`, bytes(film, box(name)));
  await put('content/posts/films/beside.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nSaid beside.\n');
  await put('content/posts/films/as SubRip.srt', '1\n00:00:01,000 --> 00:00:02,500\nSaid, 1,000 times.\n');
  await put('static/words/english.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nSaid elsewhere.\n');
  await put(
    'content/posts/films/index.md',
    [
      '---\ntitle: Films\ndate: 2024-05-02\n---\nWords before.\n',
      '<video src="beside.mp4" title="One"></video>\n',
      '<video src="as%20SubRip.mp4" title="Two"></video>\n',
      '<video title="Three"><source src="named.mp4"><track kind="captions" src="/words/english.vtt"></video>\n',
    ].join('\n'),
  );
  await put(
    'content/posts/hum/index.md',
    [
      '---\ntitle: A hum\ndate: 2024-05-01\n---\nWords before.\n',
      '<figure><audio controls src="hum%20at%20night.wav"></audio><figcaption>The hum, "recorded" & kept</figcaption></figure>\n',
      'Or [take it along](hum%20at%20night.wav) with you. Not [this one](a-film.avi).\n',
    ].join('\n'),
  );
  hugo = await broughtIn([folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a recording that stood by itself is played where it stood, and one within a sentence is handed out', () => {
  const body = bodyOf(hugo, 'hum');
  expect(body).toContain(
    '<Audio src="./hum-at-night.wav" title="The hum, &quot;recorded&quot; &amp; kept" />',
  );
  expect(body).toContain('Or [take it along](./hum-at-night.wav) with you.');
  expect(hugo.files).toContain('content/posts/hum/hum-at-night.wav');
});

test('what is handed to no reader stays out, with the reason, and the words of its link stay', () => {
  expect(bodyOf(hugo, 'hum')).toContain('Not this one.');
  expect(hugo.report).toContain('"a-film.avi" is a film in a form that many browsers do not play');
  expect(hugo.files.filter((file) => file.endsWith('.avi'))).toEqual([]);
});

test('captions come along with their film: beside it, as SubRip, or where the page named them', async () => {
  const body = bodyOf(hugo, 'films');
  expect(body).toContain('<Video src="./beside.mp4" title="One" captions="./beside.vtt" />');
  expect(body).toContain('<Video src="./as-subrip.mp4" title="Two" captions="./as-subrip.vtt" />');
  expect(body).toContain('<Video src="./named.mp4" title="Three" captions="./english.vtt" />');
  const written = await readFile(join(hugo.content, 'posts/films/as-subrip.vtt'), 'utf8');
  expect(written).toBe('WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nSaid, 1,000 times.\n');
});

test('the check finds nothing that would stop a build', async () => {
  const content = await readContent(hugo.content);
  const diagnostics = await checkContent(content, today);
  expect(diagnostics.filter(isError)).toEqual([]);
});
