import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/check/files/published-files.ts';
import { ready } from '../../../src/author/photo/ready.ts';
import { UserError } from '../../../src/author/user-error.ts';
import { tellingFiles } from '../../../src/author/publish/telling-files.ts';
import { picturesOf } from '../../../src/library/content/pictures.ts';
import { outputsOf } from '../../../src/media/pictures/plan.ts';
import { refusal } from '../../../src/media/pictures/refusal.ts';
import { allSamples } from '../../media/all.ts';
import { temporaryFolder } from '../author/folders.ts';

interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const fixtures = join(import.meta.dirname, '../../fixtures');
let brought: readonly Brought[] = [];
beforeAll(async () => {
  const made = await allSamples();
  const kept: Brought[] = [];
  for (const folder of ['media', 'photos']) {
    for (const name of (await readdir(join(fixtures, folder))).sort()) {
      kept.push({ name: `file: ${name}`, bytes: await readFile(join(fixtures, folder, name)) });
    }
  }
  brought = [...made, ...kept];
});

/** What each of the author's commands says of a file, in a few words: the file lies alone in a folder. */
async function said({ name, bytes }: Brought): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const path = join(folder, 'public/a-file');
  await mkdir(join(folder, 'public'));
  await writeFile(path, bytes);
  const [publishes] = await tellingFiles([{ path, name: 'a-file' }]);
  return [
    name,
    await inPublic(folder),
    await besidePost(folder),
    await byPhoto(path),
    publishes?.slice(8) ?? '',
  ];
}

async function inPublic(folder: string): Promise<string> {
  const { diagnostics, notes } = await publishedFiles(join(folder, 'public'), join(folder, 'content'));
  const [diagnostic] = diagnostics;
  if (diagnostic) return `error: ${diagnostic.help.replace(/ To publish it as it is all the same,.*/s, '')}`;
  return notes.length === 0 ? 'as it is' : `taken out: ${/\((.*)\)$/m.exec(notes.join('\n'))?.[1]}`;
}

/** The check and the build ask the same, and what is shown is made by what is said here. */
async function besidePost(folder: string): Promise<string> {
  const opened = await picturesOf(join(folder, 'public')).open('a-file');
  if ('refused' in opened) return refusal('a-file', opened.refused).message;
  const { moving, plain } = outputsOf(opened.facts);
  const { width, height } = moving ?? plain;
  return `${moving ? 'moves' : 'shown'}, ${width} × ${height}`;
}

async function byPhoto(path: string): Promise<string> {
  try {
    const { ending, width, height, notes } = await ready(path);
    return [`${ending}, ${width} × ${height}`, ...notes].join('. ');
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')[0] ?? '';
    throw error;
  }
}

test('what check, build, photo, publish and public say of each file is as it stands in the table', async () => {
  const rows: (readonly string[])[] = [];
  for (const one of brought) rows.push(await said(one));
  expect(rows.length).toBeGreaterThan(100);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  const head = [
    'file',
    'in "public"',
    'beside a post: check and build',
    'npm run photo',
    'npm run publish tells',
  ];
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  await expect(`# What is said of media files\n\n${table}\n`).toMatchFileSnapshot('../../media/said.txt');
});
