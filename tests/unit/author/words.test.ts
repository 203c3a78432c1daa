import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/author/words.ts';
import { readSite } from '../../../src/library/content/site.ts';
import { de } from '../../../src/words/de/index.ts';
import { en } from '../../../src/words/en/index.ts';
import { wordCount } from '../../../src/words/left.ts';
import { seen } from '../../../src/words/seen.ts';
import { contentWith, foundIn } from '../check/folder.ts';

const site = (language: string) =>
  `title: Bread and Salt\nheadline: Notes\nintroduction: Who writes.\ndescription: Notes.\naddress: https://example.org/\nlanguage: ${language}\ndirection: ltr\ntimeZone: UTC\nregion: US\nauthor:\n  name: Ada Ames\n  credentials: LMFT\n  licence: "12345"\n  jurisdiction: Oregon\ncontact:\n  email: ada@example.org\nhost: A host\n`;

const words = (folder: string, out: (line: string) => void) =>
  run({ BLOG_CONTENT: folder }, process.cwd(), new Date(0), out, []);

/** Runs the command in a folder, and says what it wrote and printed. */
async function sheet(folder: string) {
  const lines: string[] = [];
  const code = await words(folder, (line) => lines.push(line));
  expect(code).toBe(0);
  return { said: lines.join('\n'), text: await readFile(join(folder, 'words.yaml'), 'utf8') };
}

const contentIn = (language: string, words?: string) =>
  contentWith({ 'site.yaml': site(language), 'words.yaml': words });
const spokenAloud = (text: string) => text.replace(/^# /gm, '');

test('every word is in one of the places where words are seen, and in one only', () => {
  const names = seen.flatMap((place) => place.names);
  expect(names.toSorted()).toEqual(Object.keys(en).sort());
});

test('where the interface does not speak the language, each word is written down silently, with where it is seen', async () => {
  const folder = await contentIn('el');
  const { said, text } = await sheet(folder);
  expect(said).toContain(`does not speak Greek: ${wordCount} of its ${wordCount} words are still English`);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  expect(text).toContain('## On the page of the search\n# searchLabel: Search the writing\n');
  expect((await readSite(folder)).words).toEqual(en);
});

test('with the "# " taken away all of it is valid, and nothing is left in English', async () => {
  const folder = await contentIn('el');
  const { text } = await sheet(folder);
  await writeFile(join(folder, 'words.yaml'), spokenAloud(text));
  const { words: read, diagnostics } = await readSite(folder);
  expect([read, diagnostics]).toEqual([en, []]);
  const again = await sheet(folder);
  expect(again.text).toBe(spokenAloud(text));
  expect(again.said).not.toContain('still English');
});

test('it asks for the forms that the language has', async () => {
  const { text } = await sheet(await contentIn('sl'));
  expect(text).toContain(
    'one (1, 101, 201, 301 …), two (2, 102, 202, 302 …), few (3, 4, 103, 104 …), other (',
  );
  expect(text).toMatch(/^# postCount:\n#   (?:\w+: .*\n#   ){3}\w+: /m);
});

test('what the author has said stays, and what it lacks is added once', async () => {
  const folder = await contentIn('el', 'search: Αναζήτηση\nsubjects:\n  war: πόλεμος');
  const { text } = await sheet(folder);
  expect(text.startsWith('search: Αναζήτηση\nsubjects:\n  war: πόλεμος\n')).toBe(true);
  expect(text).not.toMatch(/# search:|#   war:/);
  expect(text).toContain('## These go under your "subjects:".\n#   abuse: abuse\n');
  expect((await sheet(folder)).text).toBe(text);
});

test('where the interface speaks it, the words are those of the language, to be said otherwise', async () => {
  const { said, text } = await sheet(await contentIn('de-CH'));
  expect(said).toContain('The interface speaks Swiss High German.');
  expect(text).toContain(`# settings: ${de.settings}\n`);
});

test('nothing is written while the files cannot be read', async () => {
  const folder = await contentIn('el', 'serch: Αναζήτηση\n');
  await expect(words(folder, String)).rejects.toThrow('npm run check');
  expect(await readFile(join(folder, 'words.yaml'), 'utf8')).toBe('serch: Αναζήτηση\n');
});

test('the check counts what is left in English, and is silent where nothing is', async () => {
  const [warning, ...others] = await foundIn({
    'site.yaml': site('el'),
    'words.yaml': 'search: Αναζήτηση\n',
  });
  expect(others).toEqual([]);
  expect(warning).toMatch(/^warning site.yaml:6:11 "el": /);
  expect(warning).toContain(`${wordCount - 1} of its ${wordCount} words are still English`);
  expect(await foundIn({ 'site.yaml': site('pt-BR') })).toEqual([]);
  expect(await foundIn({ 'site.yaml': site('en-GB') })).toEqual([]);
});
