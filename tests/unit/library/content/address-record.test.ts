import { describe, expect, test } from 'vitest';
import { added, readRecord, writeRecord } from '../../../../src/library/content/address-record.ts';

const record = new Map([
  ['/writing/b/', '2026-11-22'],
  ['/about/', '2026-11-01'],
]);

describe('the file', () => {
  test('explains itself, and has one address to a line, sorted', () => {
    expect(writeRecord(record)).toMatchInlineSnapshot(`
      "# Every address of this blog that readers have been given, with the day it was first
      # published. "npm run publish" writes this file; commit it with everything else.
      # "npm run check" reads it, and says so when an address would stop working: people have
      # kept it, linked to it, printed it.
      # Should an address have to be forgotten, take its line away. Whoever follows it then
      # finds nothing.

      /about/ 2026-11-01
      /writing/b/ 2026-11-22
      "
    `);
  });

  test('reads as what was written', () => {
    expect(readRecord(writeRecord(record))).toMatchObject({ record, odd: [] });
  });

  test('may hold what two people added at once, with Git’s marks and Windows line ends: the earlier day counts', () => {
    const text =
      '\ufeff# note\r\n<<<<<<< HEAD\r\n/a/ 2026-11-02\r\n/b/ 2026-11-02\r\n=======\r\n/a/ 2026-11-01\r\n>>>>>>> other\r\n/A/ 2026-12-01\r\n';
    const { record, lines, odd } = readRecord(text);
    expect(record).toEqual(
      new Map([
        ['/a/', '2026-11-01'],
        ['/b/', '2026-11-02'],
      ]),
    );
    expect(lines.get('/a/')).toBe(3);
    expect(odd).toEqual([]);
  });

  test('says which of its lines say nothing', () => {
    const text = 'a 2026-11-02\n/b/\n/c/ 2026-13-45\n/d/ 2026-11-02 later\n';
    expect(readRecord(text).odd.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

describe('what is published now is added', () => {
  const today = '2026-11-22';
  test('and what was known keeps its day', () => {
    const now = new Map([
      ['/about/', today],
      ['/writing/c/', today],
    ]);
    expect([...added(record, now, today)].sort()).toEqual([
      ['/about/', '2026-11-01'],
      ['/writing/b/', '2026-11-22'],
      ['/writing/c/', '2026-11-22'],
    ]);
  });

  test('and a day that has not come is set anew, or forgotten with its post', () => {
    const before = new Map([
      ['/writing/later/', '2026-12-01'],
      ['/writing/never/', '2026-12-01'],
    ]);
    const now = new Map([['/writing/later/', '2027-01-01']]);
    expect([...added(before, now, today)]).toEqual([['/writing/later/', '2027-01-01']]);
  });
});
