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
