import { expect, test } from 'vitest';
import { inSize } from '../../../../src/browser/write/picture.ts';

const line = '![A cup](./a-cup.jpg)';

test('a picture stands in the text as it is, or wide or small with the line under it', () => {
  expect(inSize(line, 'column', 'A line')).toBe(line);
  expect(inSize(line, 'wide', '')).toBe(`<Figure wide>\n\n${line}\n\n</Figure>`);
  expect(inSize(line, 'small', ' My "own" cup ')).toBe(
    `<Figure small caption="My &quot;own&quot; cup">\n\n${line}\n\n</Figure>`,
  );
});
