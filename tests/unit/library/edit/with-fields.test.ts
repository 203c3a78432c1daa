import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFields } from '../../../../src/library/edit/with-fields.ts';

const order = ['title', 'author', 'licence', 'host'];
const file = [
  '# The name.',
  'title: Bread and Salt # ours',
  'author:',
  '  # As readers see it',
  "  name: '[Your name]'",
  '',
  '# Where it lives',
  'host: "A host"',
  '',
].join('\n');

test('what is not changed keeps every byte, its comments and its quotation marks', () => {
  const after = withFields(
    file,
    [
      [['author', 'name'], "Ada O'Neil"],
      [['host'], 'Another: one'],
    ],
    order,
  );
  expect(after).toBe(file.replace("'[Your name]'", "'Ada O''Neil'").replace('"A host"', '"Another: one"'));
});

test('a number that is words stays words', () => {
  expect(withFields('licence: "[License number]"\n', [[['licence'], '12345']], order)).toBe(
    'licence: "12345"\n',
  );
});

test('a field that may be missing comes in its place and goes again, and nothing else moves', () => {
  const added = withFields(file, [[['licence'], '007']], order);
  expect(added).toContain('licence: "007"\n');
  expect(withFields(added ?? '', [[['licence'], undefined]], order)).toBe(file);
});

test('line ends of Windows and a mark at the beginning stay as they are', () => {
  const windows = `\ufeff${file.replaceAll('\n', '\r\n')}`;
  const after = withFields(
    windows,
    [
      [['licence'], 'A 1'],
      [['title'], 'Salt'],
    ],
    order,
  );
  const plain = withFields(
    file,
    [
      [['licence'], 'A 1'],
      [['title'], 'Salt'],
    ],
    order,
  );
  expect(after).toBe(`\ufeff${plain?.replaceAll('\n', '\r\n') ?? ''}`);
});

test('of two kinds of line ends each stays what it is', () => {
  const mixed = 'title: A\r\n# mine\nhost: B\r\n';
  expect(withFields(mixed, [[['host'], 'C']], order)).toBe('title: A\r\n# mine\nhost: C\r\n');
});

test('any words come out as they went in, and the line before them stays', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\n\r]/.test(text)),
      (words) => {
        const after = withFields(file, [[['host'], words]], order) ?? '';
        expect(after.startsWith(file.slice(0, file.indexOf('host:')))).toBe(true);
        expect(withFields(after, [[['host'], words]], order)).toBe(after);
      },
    ),
  );
});
