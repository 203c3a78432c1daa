import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atDesk } from '../../../src/schema/at-desk.ts';

test.each([
  [
    '"npm run check -- --fix" takes it away, and shows it before.',
    '“Mend it”, where you write, takes it away.',
  ],
  ['"npm run check -- --fix" mends them, and shows them before.', '“Mend it”, where you write, mends them.'],
  [
    'Bring it in with "npm run photo", and link to the copy.',
    'Bring it in with “Picture”, where you write, and link to the copy.',
  ],
  [
    '"npm run lines" goes through them with you. Or open each "source".',
    '“Look up the help lines” on your desk goes through them with you. Or open each "source".',
  ],
  [
    'Take "draft: true" away. If it is not to be read any more, write in its place:\nwithdrawn: 2026-11-22',
    'Choose “Leave it up” beside it on your desk. If it is not to be read any more, choose “Take down” there: a short notice then stands at its address.',
  ],
  [
    'Link to it from a text, or put a menu into site.yaml, with all that it is to lead to:\nmenu:\n  - page: group',
    'Link to it from a text, or put it into the menu, under “Menu and pictures” on your desk.',
  ],
  [
    'Link to it from a text, or add a line to the menu in site.yaml:\n  - page: group',
    'Link to it from a text, or put it into the menu, under “Menu and pictures” on your desk.',
  ],
  [
    'Add a line that says which part this is, for example:\npart: 1',
    'Put it in its place under “Series and reading paths” on your desk, or write a number under “Part of the series”, where you write.',
  ],
  [
    'There are: rest. Add a new one to series.yaml.',
    'There are: rest. A new one is begun under “Series and reading paths” on your desk.',
  ],
  ['Take the line away.', 'Take the line away.'],
])('“%s” is said at the desk in words for whoever has no terminal', (told, said) => {
  expect(atDesk(told)).toBe(said);
});

test('every command that the check names has something on the desk in its place, but for what only translators need', async () => {
  const src = join(import.meta.dirname, '../../../src');
  const files = (await readdir(join(src, 'check'), { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(src, 'check', file), 'utf8')));
  const told = texts.flatMap(
    (text) => text.replace(/^ *(?:\/\/|\*).*$/gm, '').match(/"npm run [^"]*"/g) ?? [],
  );
  expect(told.length).toBeGreaterThan(5);
  expect(told.map(atDesk).filter((said) => said.includes('npm run') && said !== '"npm run words"')).toEqual(
    [],
  );
});
