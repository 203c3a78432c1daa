import { expect, test } from 'vitest';
import { paragraphAt } from '../../../../src/browser/write/sync-scroll.ts';
import { inFields } from '../../../../src/browser/write/fields/single.ts';
import { addressOf } from '../../../../src/browser/write/link.ts';
import { placesIn } from '../../../../src/browser/write/parts.ts';
import { placeOf } from '../../../../src/browser/write/diagnostic-place.ts';
import { fixOf } from '../../../../src/browser/write/diagnostics.ts';
import { textModel } from '../../../../src/browser/write/text-model.ts';
import { plainPost } from '../../../../src/schema/post.ts';
import { splitFrontMatter } from '../../../../src/library/content/front-matter.ts';

test.each([
  '---\ntitle: A\n---\n\nWords.\n',
  '---  \ntitle: A\n--- \nWords.',
  '---\n---\n',
  '---\ntitle: A\n---',
  '---\ntitle: A\n',
  'Words.\n\n---\n\nMore.\n---\n',
  '',
])('a text is taken apart where the library takes it apart: %j', (text) => {
  const split = splitFrontMatter(text);
  const { yaml, prose } = placesIn(text);
  expect(yaml !== undefined).toBe(split.ok);
  if (!yaml || !split.ok) return;
  expect(text.slice(yaml.from, yaml.to)).toBe(split.parts.yaml.replace(/^\n$/, ''));
  expect(text.slice(prose).trim()).toBe(split.parts.body.trim());
});

test('what is typed stays in the part that it was typed into', () => {
  const text = textModel('---\ntitle: A\n---\n\nWords.\n', Object.keys(plainPost.shape));
  text.editProse([{ from: 0, to: 0, insert: '\n\n' }]);
  expect(text.prose).toBe('\n\nWords.\n');
  expect(text.setField(['title'], 'Another')).toBe(true);
  expect(text.prose).toBe('\n\nWords.\n');
  text.editLines([{ from: 0, to: 0, insert: '---\n' }]);
  expect(text.yaml).toBe('---\ntitle: Another\n');
  expect(text.file).toBe('---\n---\ntitle: Another\n---\n\n\n\nWords.\n');
});

test('the paragraph at a place is known by its words alone', () => {
  const prose = 'First one.\n\n*Second* “one”, with a [link](https://example.org/).\n\nThird.';
  expect(paragraphAt(prose, 20)).toBe('Secondonewithalink');
  expect(paragraphAt(prose, prose.length)).toBeUndefined();
});

test('a link may lead to a title, an address or a mail, and to nothing else', () => {
  const places = [{ title: 'A plain post', address: 'the post' }];
  expect(addressOf(' a PLAIN post ', places)).toBe('the post');
  expect(addressOf('https://example.org/a_(b)', places)).toBe('https://example.org/a_%28b%29');
  expect(addressOf('example.org/a', places)).toBe('https://example.org/a');
  expect(addressOf('/help/', places)).toBe('/help/');
  expect(addressOf('me@example.org', places)).toBe('mailto:me@example.org');
  for (const typed of ['', 'no such title', 'javascript:alert(1)', 'https://a b']) {
    expect(addressOf(typed, places)).toBeUndefined();
  }
});

test('a problem is shown and mended only where the line is the one that was checked', () => {
  const text = '---\ntitle: A\n---\n\nSome words.\n';
  const told = {
    severity: 'warning',
    line: 5,
    column: 6,
    length: 5,
    typed: 'Some words.',
    message: 'W.',
    help: 'M.',
    fix: [{ line: 5, column: 6, length: 5, text: 'more' }],
  } as const;
  const at = text.indexOf('words');
  expect(placeOf(told, text)).toEqual({ from: at, to: at + 5 });
  expect(fixOf(told, text)).toEqual([{ from: at, to: at + 5, insert: 'more' }]);
  expect(placeOf(told, text.replace('Some', 'Other'))).toBeUndefined();
  expect(fixOf(told, text.replace('Some', 'Other'))).toBeUndefined();
});

test('what the schema says of a field is said as a field is filled in', () => {
  expect(inFields('true keeps it off the site; you see it with "npm run dev".')).toBe(
    'Keeps it off the site; you see it in the preview.',
  );
  expect(inFields('The day it appears, as YYYY-MM-DD. A day in the future keeps it back until then.')).toBe(
    'The day it appears. A day in the future keeps it back until then.',
  );
});
