import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../src/media/inspect.ts';
import { allSamples } from '../media/all.ts';
import { contentWith } from '../unit/check/folder.ts';
import { temporaryFolder } from '../unit/author/folders.ts';
import { command } from './command.ts';

const samples = new Map((await allSamples()).map(({ name, bytes }) => [name, bytes]));

test('what lies in "public" is published without what it tells, or the last site stays as it was', async () => {
  const [work, content] = [await temporaryFolder(), await contentWith({})];
  const [publicFiles, out] = [join(work, 'public'), join(work, 'out')];
  await mkdir(join(publicFiles, '.well-known'), { recursive: true });
  const put = (name: string, sample: string) => writeFile(join(publicFiles, name), samples.get(sample) ?? '');
  await put('lamp', 'jpeg: a place');
  await put('rest.mp3', 'mp3: by whom');
  await put('sheet.pdf', 'pdf: its author');
  await put('.DS_Store', 'zip: clean files');
  await writeFile(join(publicFiles, 'sheet.pdf.keep'), 'It is signed with my name.');
  await writeFile(join(publicFiles, '.well-known/security.txt'), 'Contact: https://example.org/');
  const settings = {
    BLOG_CONTENT: content,
    BLOG_PUBLIC: publicFiles,
    BLOG_OUT: out,
    BLOG_TODAY: '2026-11-22',
  };

  const built = await command('build', settings);
  expect(built.output).toContain('Built');
  const top = await readdir(out);
  expect(top).toEqual(expect.arrayContaining(['.well-known', 'lamp', 'rest.mp3', 'sheet.pdf']));
  expect(top.filter((name) => /keep|DS_Store/.test(name))).toEqual([]);
  for (const name of ['lamp', 'rest.mp3']) {
    expect(await inspect(await readFile(join(out, name)))).toMatchObject({ traces: [] });
  }
  expect(
    (await readFile(join(out, 'sheet.pdf'))).equals(samples.get('pdf: its author') ?? Buffer.alloc(0)),
  ).toBe(true);

  const before = await readFile(join(out, 'index.html'), 'utf8');
  await cp(join(publicFiles, 'sheet.pdf'), join(publicFiles, 'another.pdf'));
  const refused = await command('build', settings);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('another.pdf');
  expect(refused.output).toContain('Quilla Canary');
  expect(refused.output).toContain('Nothing was built');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(before);
});
