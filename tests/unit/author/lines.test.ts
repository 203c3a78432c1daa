import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookUp } from '../../../src/author/lines/look-up.ts';
import { linesToLookUp } from '../../../src/author/lines/groups.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { contentWith } from '../check/folder.ts';
import { answering } from './conversation.ts';

const today = '2026-11-30';

/** A record of a help line; those of one name are one line. */
const record = (id: string, name: string, country = 'US', more = '') =>
  `- id: ${id}
  name: ${name}
  country: ${country}
  channel: ${id.endsWith('text') ? 'text' : 'call'}
  value: "555"
  hours: 24 hours, every day
  languages: [en, es]
  audience: anyone
  for: everyone
  source: https://example.net
${more}`;

/** Answers the questions about some help lines; what stands in the file then, and on the screen. */
async function answered(records: string, all: boolean, ...answers: readonly string[]) {
  const folder = await contentWith({ 'crisis-lines.yaml': records });
  const { lines, site } = await readContent(folder);
  const { conversation, out, screen } = answering(...answers);
  await lookUp(folder, linesToLookUp(lines, site?.region, today, all), today, conversation, out);
  return { screen: screen(), text: await readFile(join(folder, 'crisis-lines.yaml'), 'utf8') };
}

test('a line is shown with all its ways and the page to compare it with', async () => {
  const { screen } = await answered(record('a-call', 'A line') + record('a-text', 'A line'), false, '');
  expect(screen).toMatchInlineSnapshot(`
    "1 help line to look up. Open the page of each, and compare.
    What you answer is written at once: you may stop with Ctrl and C, and go on another day.

    1 of 1
    A line (US)
      call  555 · 24 hours, every day · English and Spanish · for anyone
      text  555 · 24 hours, every day · English and Spanish · for anyone
      Last looked up: never
      Its own page: https://example.net
    Is all of it as it stands there? (yes, no, or Enter for later) 

    Looked up today: 0 help lines. Your help page says so with the next build."
  `);
});

test('what is still right gets the day on each of its records', async () => {
  const records = record('a-call', 'A line') + record('a-text', 'A line') + record('b-call', 'Another');
  const { text, screen } = await answered(records, false, 'yes', '');
  const day = `  lastChecked: ${today}\n`;
  expect(text).toBe(
    record('a-call', 'A line', 'US', day) +
      record('a-text', 'A line', 'US', day) +
      record('b-call', 'Another'),
  );
  expect(screen).toContain('Looked up today: 1 help line.');
});

test('what is not right is left as it is, and named', async () => {
  const { text, screen } = await answered(record('a-call', 'A line'), false, 'no');
  expect(text).toBe(record('a-call', 'A line'));
  expect(screen).toContain('To change in crisis-lines.yaml: A line (a-call). Then type: npm run lines');
});

test('who stops keeps what was answered before', async () => {
  const { text, screen } = await answered(
    record('a-call', 'A line') + record('b-call', 'Another'),
    false,
    'y',
  );
  expect(text.match(/lastChecked/g)).toHaveLength(1);
  expect(screen).toContain('Stopped.');
  expect(screen).not.toContain('Nothing was written');
});

test('lines of the own region that were looked up lately, and those of other countries, are not asked for', async () => {
  const recent = record('a-call', 'A line', 'US', '  lastChecked: 2026-11-20\n');
  const records = record('c-call', 'Far away', 'GB') + recent + record('b-call', 'Another');
  expect((await answered(records, false, '')).screen).toContain('1 help line to look up');
  const { screen } = await answered(records, true, '', '', '');
  expect(screen).toContain('3 help lines to look up');
  expect(screen.indexOf('A line (US)')).toBeLessThan(screen.indexOf('Far away (GB)'));
});
