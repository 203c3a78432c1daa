import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { markCircles } from '../../../src/art/mark.ts';
import { light } from '../../../src/art/palette.ts';
import { arrangements, drawing, drawingSvg, edition } from '../../../src/art/index.ts';
import { slugs } from './all.ts';

test('a drawing, or the mark, that is not what it was has another edition: raise it with this digest', () => {
  const hash = createHash('sha256').update(markCircles((tone) => light[tone]));
  for (const arrangement of arrangements) {
    for (const slug of slugs.slice(0, 40)) {
      hash.update(drawingSvg(drawing(slug, arrangement), { format: 'share', colours: light }));
    }
  }
  expect({ edition, digest: hash.digest('hex').slice(0, 16) }).toMatchInlineSnapshot(`
    {
      "digest": "e0c0e928d2d1d484",
      "edition": 1,
    }
  `);
});
