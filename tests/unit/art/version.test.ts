import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { artVersion, colorsAt, framedSvg, share } from '../../../src/art/index.ts';
import { markCircles } from '../../../src/art/mark.ts';
import { light } from '../../../src/art/palette.ts';
import { shown, slugs } from './all.ts';

test('a drawing, or the mark, that is not what it was has another version: raise it with this digest', () => {
  const hash = createHash('sha256').update(markCircles((tone) => light[tone]));
  for (const { drawing } of shown(slugs.slice(0, 40))) {
    hash.update(framedSvg(drawing, colorsAt(drawing.when), share));
  }
  expect({ version: artVersion, digest: hash.digest('hex').slice(0, 16) }).toMatchInlineSnapshot(`
    {
      "digest": "cfda43aa8c51c939",
      "version": 3,
    }
  `);
});
