import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/library/format/excerpt.ts';

test('the beginning is plain text, without headings, pictures, components and marks', () => {
  const text =
    'import A from "a";\n\n# A heading\n\n<Reflection>\n\n![A lamp](./lamp.png)\n\n> A *quotation* with [a link](/x/)[^1].\n\n- One\n- Two';
  expect(excerptOf(text)).toBe('A quotation with a link. One Two');
});

test('a long beginning ends after a whole word', () => {
  const beginning = excerptOf('several words '.repeat(50));
  expect(beginning.length).toBeLessThanOrEqual(242);
  expect(beginning).toMatch(/(several|words) …$/);
});

test.each([
  [
    'a sentence with the words of a program',
    'We import coffee.\n\nThey export tea.',
    'We import coffee. They export tea.',
  ],
  ['a heading between lines with blanks in them', 'One.\n  \n# A heading\n \t\nTwo.', 'One. Two.'],
  ['the tenth point of a list', '10.  The tenth\n11. The next', 'The tenth The next'],
  ['a note with a name', 'One[^a-name], two.', 'One, two.'],
  ['a box that is folded', '> [!note]- What it is\n> It is small.', 'What it is It is small.'],
  ['a box that is open', '> [!tip] What it is', 'What it is'],
  ['words that are marked', 'This is ==meant==.', 'This is meant.'],
])('%s loses its marks and no words', (_, markdown, plain) => {
  expect(excerptOf(markdown)).toBe(plain);
});

test('a beginning that is just long enough is not cut', () => {
  const words = 'ten signs '.repeat(24).slice(0, 239);
  expect(excerptOf(`${words}.`)).toBe(`${words}.`);
  expect(excerptOf(`${words}s.`)).toMatch(/ …$/);
});
