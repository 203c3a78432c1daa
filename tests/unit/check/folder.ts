import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/check/content.ts';
import { changeOf } from '../../../src/author/fix/changes.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { severityOf, type Diagnostic } from '../../../src/schema/diagnostic.ts';
import { requiredPages } from '../../../src/schema/page.ts';
import { temporaryFolder } from '../author/folders.ts';

/** Files by their path from the content folder; nothing for a file that is not there. */
export type Written = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The settings of the smallest blog, in some language. */
export function siteIn(language: string): string {
  return [
    'title: Bread and Salt',
    'headline: Notes from a quiet room',
    'introduction: Who writes, and for whom.',
    'description: Notes of a therapist.',
    'address: https://example.org/',
    `language: ${language}`,
    'direction: ltr',
    'timeZone: America/New_York',
    'region: US',
    'author:',
    '  name: Ada Ames',
    '  credentials: LMFT',
    '  licence: "12345"',
    '  jurisdiction: Oregon',
    'contact:',
    '  email: ada@example.org',
    'host: A host',
  ].join('\n');
}

/** The smallest content folder with nothing to mend in it. */
export const sound: Written = {
  'site.yaml': siteIn('en'),
  'topics.yaml': ['grief', 'rest']
    .map((id) => `${id}:\n  title: T\n  description: D.\n  drawing: water\n`)
    .join(''),
  'series.yaml': 'finding-a-place:\n  title: Finding a place\n  description: D.\n',
  'paths.yaml': 'begin:\n  title: To begin\n  description: D.\n  posts: [seen]\n',
  'crisis-lines.yaml': '[]\n',
  'posts/seen.mdx': post({ title: 'Seen' }),
  ...Object.fromEntries(
    requiredPages.map((id) => [`pages/${id}.mdx`, '---\ntitle: T\ndescription: D.\n---\n\nText.\n']),
  ),
};

/** A post with some lines at its top written otherwise or added; its text begins in the line after them. */
export function post(lines: Readonly<Record<string, string>>, body = 'Text.'): string {
  const all = {
    title: 'A title',
    description: 'A sentence.',
    pubDate: '2026-01-01',
    topics: '[grief]',
    ...lines,
  };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n${body}\n`;
}

/**
 * Writes a content folder: the smallest, with some files written otherwise.
 *
 * @param place An empty folder to write it into; without one it is gone when the test has ended.
 */
export async function contentWith(files: Written, place?: string): Promise<string> {
  const folder = place ?? (await temporaryFolder());
  await writeContent(folder, files);
  return folder;
}

/** Writes the same into a folder that is there. */
export async function writeContent(folder: string, files: Written): Promise<void> {
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** What the author has to mend in a content folder, on 22 November 2026. */
export async function toldOf(files: Written): Promise<string> {
  const diagnostics = await checkContent(await readContent(await contentWith(files)), '2026-11-22');
  return diagnostics
    .filter((diagnostic) => severityOf(diagnostic) === 'error')
    .map(
      ({ file, line, message, help }) =>
        `${file}${line === undefined ? '' : `, line ${line}`}\n${message}\n${help}`,
    )
    .join('\n\n');
}

/** What the author is told of a text, which begins in line 7 of `posts/mine.mdx`. */
export async function toldOfText(
  body: string,
  files: Written = {},
  file = 'posts/mine.mdx',
): Promise<string> {
  const told = await toldOf({ ...files, [file]: post({}, body) });
  return told.replaceAll(`${file}, `, '');
}

/** All that the check finds in a content folder, each with its kind, its place and what it is about. */
export async function foundIn(files: Written, today = '2026-11-22'): Promise<readonly string[]> {
  const diagnostics = await checkContent(await readContent(await contentWith(files)), today);
  return diagnostics.map(inShort);
}

/** All that the check finds in a text, which begins in line 7 of `posts/mine.mdx`. */
export async function foundInText(
  body: string,
  lines: Readonly<Record<string, string>> = {},
  file = 'posts/mine.mdx',
): Promise<readonly string[]> {
  const found = await foundIn({ [file]: post({ title: 'Mine', ...lines }, body) });
  return found.map((text) => text.replace(`${file}:`, ''));
}

/** What `--fix` makes of a text, beside other files. */
export async function fixedText(body: string, files: Written = {}, file = 'posts/mine.mdx'): Promise<string> {
  const text = post({ title: 'Mine' }, body);
  const content = await readContent(await contentWith({ ...files, [file]: text }));
  const diagnostics = await checkContent(content, '2026-11-22');
  const mendable = diagnostics.filter((diagnostic) => diagnostic.fix && diagnostic.file === file);
  const after = changeOf(file, text, mendable)?.after ?? text;
  return after.slice(post({ title: 'Mine' }, '').length - 1).trimEnd();
}

/** `warning posts/a.mdx:7:12 "the words": What is wrong. | How to mend it.` */
function inShort(diagnostic: Diagnostic): string {
  const { file, line, column = 1, length = 0, typed = '', message, help } = diagnostic;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const about = length > 0 ? ` "${typed.slice(column - 1, column - 1 + length)}"` : '';
  return `${severityOf(diagnostic)} ${place}${about}: ${message} | ${help.replaceAll('\n', ' / ')}`;
}
