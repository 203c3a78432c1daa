import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withDay } from '../../../../src/author/lines/write-day.ts';

const starters = new URL('../../../../src/starters/lines/', import.meta.url);
const day = '2026-11-30';
const record = '- id: a\n  name: A line # of ours\n  source: https://example.net\n';

test('a record without a day gets one under its source, and nothing else changes', () => {
  expect(withDay(`# Ours\n${record}# Next\n- id: b\n`, 0, day)).toBe(
    `# Ours\n${record}  lastChecked: 2026-11-30\n# Next\n- id: b\n`,
  );
});

test('a record with a day gets the new one in its place', () => {
  const dated = `${record}  lastChecked: 2026-01-01 # by telephone\n${record}`;
  expect(withDay(dated, 0, day)).toBe(`${record}  lastChecked: 2026-11-30 # by telephone\n${record}`);
});

test('only the record that is meant gets the day', () => {
  expect(withDay(record + record, 1, day)).toBe(`${record}${record}  lastChecked: 2026-11-30\n`);
});

test('a record between braces gets it there', () => {
  expect(withDay('- { id: a, source: https://example.net, name: A }\n', 0, day)).toBe(
    '- { id: a, source: https://example.net, lastChecked: 2026-11-30, name: A }\n',
  );
});

test('line ends of Windows, and a last line without one, stay', () => {
  expect(withDay('- id: a\r\n  source: https://example.net\r\n', 0, day)).toBe(
    '- id: a\r\n  source: https://example.net\r\n  lastChecked: 2026-11-30\r\n',
  );
  expect(withDay('- source: https://example.net', 0, day)).toBe(
    '- source: https://example.net\n  lastChecked: 2026-11-30',
  );
});

test('where no day can be written nothing is', () => {
  expect(withDay('- id: a\n', 0, day)).toBeUndefined();
  expect(withDay('', 3, day)).toBeUndefined();
});

test.each(await readdir(starters))(
  'each of the lines that come with the program can get its day: %s',
  async (name) => {
    const text = await readFile(new URL(name, starters), 'utf8');
    const records = text.match(/^- id:/gm)?.length ?? 0;
    for (const at of [0, Math.floor(records / 2), records - 1]) {
      const after = withDay(text, at, day) ?? '';
      expect(after.match(/^ {2}lastChecked: 2026-11-30$/gm)).toHaveLength(1);
      expect(after.replace(/^ {2}lastChecked: 2026-11-30\n/m, '')).toBe(text);
    }
  },
);
