import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  setField,
  valuesOf,
  withValue,
  type FieldPath,
  type FieldValue,
} from '../../../../src/library/edit/set-field.ts';
import { bufferOf, changedBuffer, fileOf } from '../../../../src/browser/write/file-buffer.ts';
import { placesIn } from '../../../../src/browser/write/parts.ts';
import { plainPost } from '../../../../src/schema/post.ts';

const order = Object.keys(plainPost.shape);

function set(yaml: string, path: FieldPath, value: FieldValue): string | undefined {
  const change = setField(yaml, path, value, order);
  return change && yaml.slice(0, change.from) + change.insert + yaml.slice(change.to);
}

const yaml = `# what it is called
title: "A lamp: in the window" # she likes it
description: >
  On light,
  and who leaves it on.
pubDate: 2026-11-01

topics: [body, safety]   # the main one first
contentNotes:
  # the second part
  - about: death
    depth: mentioned
  - about: loss
    depth: discussed
# as yet
draft: true
`;

describe('a field is given another value', () => {
  test.each<[string, FieldPath, FieldValue, string, string]>([
    ['in the quotes it had', ['title'], 'Another: lamp', '"A lamp: in the window"', '"Another: lamp"'],
    [
      'over several lines',
      ['description'],
      'Now short',
      '>\n  On light,\n  and who leaves it on.',
      'Now short',
    ],
    ['a day', ['pubDate'], '2026-12-24', '2026-11-01', '2026-12-24'],
    ['a switch', ['draft'], false, 'draft: true', 'draft: false'],
    ['within a list', ['contentNotes', 1, 'depth'], 'described', 'discussed', 'described'],
    ['that needs quotes', ['pubDate'], 'no: day', '2026-11-01', '"no: day"'],
    ['a list', ['topics'], ['safety', 'grief'], '[body, safety]   #', '[safety, grief] #'],
  ])('%s', (_, path, value, was, is) => {
    expect(set(yaml, path, value)).toBe(yaml.replace(was, is));
  });

  test('one that was not there stands where it is usually written', () => {
    expect(set(yaml, ['series'], 'lamps')).toBe(yaml.replace('contentNotes', 'series: lamps\ncontentNotes'));
    expect(set('', ['title'], 'A')).toBe('title: A\n');
    expect(set('draft: true', ['title'], 'A')).toBe('title: A\ndraft: true');
    expect(set('title: A', ['draft'], true)).toBe('title: A\ndraft: true\n');
    expect(set('title:\n', ['title'], 'A')).toBe('title: A\n');
  });

  test('one that is taken out goes with its lines, and the comments around it stay', () => {
    expect(set(yaml, ['draft'], undefined)).toBe(yaml.replace('draft: true\n', ''));
    expect(set(yaml, ['topics'], undefined)).toBe(yaml.replace(/topics.*\n/, ''));
    expect(set(yaml, ['contentNotes', 1], undefined)).toBe(yaml.replace(/ {2}- about: loss\n.*\n/, ''));
  });

  test('one more in a list comes at its end, and what stands there stays', () => {
    expect(set(yaml, ['contentNotes', 2], { about: 'war', depth: 'mentioned' })).toBe(
      yaml.replace('# as yet', '  - about: war\n    depth: mentioned\n# as yet'),
    );
  });

  test('while the front matter cannot be read, nothing is done', () => {
    expect(set('title: [\n', ['title'], 'A')).toBeUndefined();
    expect(set('title: "A\n', ['title'], 'A')).toBeUndefined();
  });
});

const folder = join(import.meta.dirname, '../../../fixtures/blog/posts');
const files = (await readdir(folder, { recursive: true }))
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Line ends of any kind, and a byte order mark, as other programs leave them. */
const asOthersWrite = fc
  .record({
    text: fc.constantFrom(...files),
    mark: fc.boolean(),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r')),
  })
  .map(({ text, mark, ends }) => {
    let at = 0;
    const other = text.replace(/\n/g, () => ends[at++ % Math.max(1, ends.length)] ?? '\n');
    return (mark ? '\uFEFF' : '') + other;
  });

const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim());
const single: fc.Arbitrary<[FieldPath, FieldValue]> = fc.oneof(
  fc.tuple(fc.constantFrom<FieldPath[]>(['title'], ['description'], ['series'], ['cover', 'alt']), words),
  fc.tuple(
    fc.constant<FieldPath>(['topics']),
    fc.uniqueArray(fc.constantFrom('body', 'safety', 'grief'), { minLength: 1 }),
  ),
  fc.tuple(fc.constant<FieldPath>(['draft']), fc.constantFrom(true, false, undefined)),
  fc.tuple(fc.constant<FieldPath>(['contentNotes', 0, 'detail']), words),
  fc.tuple(fc.constant<FieldPath>(['sources', 0]), fc.constantFrom(undefined, { title: 'T', year: 1999 })),
);

const plain = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

test('whatever a file is like, a field and a word that are written otherwise change no byte besides', () => {
  fc.assert(
    fc.property(
      asOthersWrite,
      single,
      words,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (raw, [path, value], word, where) => {
        const before = bufferOf(raw);
        expect(fileOf(before)).toBe(raw);
        const text = before.now.toString();
        const { yaml: at } = placesIn(text);
        const front = at && text.slice(at.from, at.to);
        const change = front === undefined ? undefined : setField(front, path, value, order);
        if (at === undefined || front === undefined || !change) return;
        const field = changedBuffer(before, {
          from: at.from + change.from,
          to: at.from + change.to,
          insert: change.insert,
        });
        // The value is what was wanted, and no other is another.
        const next = field.now.toString();
        const places = placesIn(next);
        expect(places.yaml).toBeDefined();
        const values = valuesOf(next.slice(places.yaml?.from, places.yaml?.to));
        expect(values).toEqual(withValue(valuesOf(front) ?? {}, path, value));
        // A word in the prose.
        const place = places.prose + Math.floor((field.now.length - places.prose) * where);
        const end = fileOf(changedBuffer(field, { from: place, insert: word }));
        expect(plain(end)).toBe(next.slice(0, place) + word + next.slice(place));
        // What stands before, between and after is the file's own, byte for byte.
        const offsets = rawOffsets(raw);
        const raws = (from: number, to: number) => raw.slice(offsets[from], offsets[to]);
        expect(end.startsWith(raw.slice(0, offsets[at.from + change.from]))).toBe(true);
        const back = place - (change.insert.length - (change.to - change.from));
        expect(end.endsWith(raws(back, text.length))).toBe(true);
        expect(end).toContain(raws(at.from + change.to, back));
      },
    ),
    { numRuns: 300 },
  );
});

/** Where each sign of the text stands in the file, and its end. */
function rawOffsets(raw: string): number[] {
  const first = raw.startsWith('\uFEFF') ? 1 : 0;
  const found: number[] = [];
  for (let at = first; at < raw.length; at += raw.startsWith('\r\n', at) ? 2 : 1) found.push(at);
  return [...found, raw.length];
}

test('entries that change places in a list stay as they were typed, with what is said beside them', () => {
  const menu =
    'a: 1\nmenu:\n  - { page: about, label: "Who I am" }\n  # as yet\n  - topic: rest # or grief\n  - page: search\nb: 2\n';
  const entries = [{ page: 'about', label: 'Who I am' }, { page: 'group' }, { topic: 'rest' }];
  expect(set(menu, ['menu'], entries)).toBe(
    'a: 1\nmenu:\n  - {page: about, label: "Who I am"}\n  - page: group\n  # as yet\n  - topic: rest # or grief\nb: 2\n',
  );
});
