import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '../../../src/media/inspect.ts';
import { big, box, bytes, chunk, inPng, small } from '../../media/bytes.ts';
import { zipped } from '../../media/documents.ts';
import { allSamples } from '../../media/all.ts';

const samples = await allSamples();
const png = samples.find(({ name }) => name === 'png: nothing')?.bytes ?? Buffer.alloc(0);
const zeros = (size: number) => Buffer.alloc(size);

/** What a slip of a disk or of a bad program does to bytes. */
const slip = fc.record({
  sample: fc.nat(samples.length - 1),
  slips: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      how: fc.constantFrom('change', 'cut', 'leave out', 'repeat', 'put in'),
      with: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('whatever happened to a file, it is read to an end, and told as far as it goes', async () => {
  await fc.assert(
    fc.asyncProperty(slip, async ({ sample, slips }) => {
      let file = samples[sample]?.bytes ?? Buffer.alloc(0);
      for (const { at, how, with: piece } of slips) {
        const place = Math.floor(at * file.length);
        const rest = {
          change: place + piece.length,
          cut: file.length,
          'leave out': place + 20,
          repeat: Math.max(0, place - 40),
          'put in': place,
        }[how];
        file = bytes(
          file.subarray(0, place),
          how === 'change' || how === 'put in' ? piece : '',
          file.subarray(rest),
        );
      }
      const { traces } = await inspect(file);
      expect(traces.length).toBeLessThanOrEqual(100);
      for (const { value = '' } of traces) expect(value).toMatch(/^[^\p{Cc}]{0,60}$/u);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['nothing but its beginning', png.subarray(0, 40), 'broken'],
  [
    'a text that unpacks to 300 megabytes',
    inPng(png, 'early', chunk('zTXt', 'Comment\0\0', deflateSync(zeros(300_000_000)))),
    'too large',
  ],
  ['a zip in a zip in a zip, to level nine', nested(9), 'too large'],
  ['a zip that unpacks to 300 megabytes', zipped({ 'a.txt': zeros(300_000_000) }), 'too large'],
  [
    'a zip of 6,000 files',
    zipped(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`${index}.txt`, 'x']))),
    'too large',
  ],
  ['a packed file that unpacks to 300 megabytes', gzipSync(zeros(300_000_000)), 'too large'],
  [
    'directories that lead in a circle',
    bytes(
      'II*\0',
      small(8, 4),
      small(1, 2),
      small(0x8769, 2),
      small(4, 2),
      small(1, 4),
      small(8, 4),
      small(8, 4),
    ),
    undefined,
  ],
  ['boxes in boxes to level 5,000', film(5000), 'broken'],
  [
    'a PDF of 100,000 dictionaries that never end',
    bytes('%PDF-1.7\n', '1 0 obj <<'.repeat(100_000)),
    'broken',
  ],
  ['a PDF of brackets in brackets', bytes('%PDF-1.7\n1 0 obj ', '['.repeat(100_000)), 'broken'],
  ['a drawing of quotation marks that never end', bytes('<svg ', '<a b="'.repeat(200_000)), undefined],
  [
    'a drawing of one name of two million letters',
    bytes('<svg xmlns="x" ', 'a'.repeat(2_000_000), '/>'),
    undefined,
  ],
  ['a drawing of elements in elements', bytes('<svg>', '<g>'.repeat(200_000)), undefined],
  ['a page of elements in elements', bytes('<!doctype html>', '<div>'.repeat(50_000)), undefined],
  [
    'a film whose sizes are not known',
    bytes(Buffer.from('1a45dfa3874282847765626d', 'hex'), Buffer.from('18538067ff'.repeat(50_000), 'hex')),
    'broken',
  ],
] as const)('%s', async (_, file, unread) => {
  expect((await inspect(file)).unread).toBe(unread);
});

function nested(level: number): Buffer {
  return level === 0 ? Buffer.from('words') : zipped({ 'inner.zip': nested(level - 1) });
}

function film(level: number): Buffer {
  let inside: Buffer = box('trak', big(0, 4));
  for (let at = 0; at < level; at += 1) inside = box('trak', inside);
  return bytes(box('ftyp', 'mp42', big(0, 4)), box('moov', inside));
}
