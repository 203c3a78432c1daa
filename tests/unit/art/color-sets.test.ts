import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorNames, colorSets, type Ground } from '../../../src/art/color-sets.ts';
import { contrast } from '../contrast.ts';

const schemes = ['light', 'dark'] as const;
const grounds = colorNames.flatMap((name) => schemes.map((scheme) => [name, scheme] as const));

describe.each(grounds)('the colors %s, in %s', (name, scheme) => {
  const ground = colorSets[name][scheme];
  const of = (part: keyof Ground) => ground[part];

  test.each(['paper', 'raised', 'wash'] as const)('are read on their %s at 7:1', (under) => {
    for (const text of ['ink', 'quiet', 'accent'] as const) {
      expect([text, contrast(of(text), of(under)) >= 7]).toEqual([text, true]);
    }
  });

  test('have a mark that is seen on its paper at 3:1, and lines that are seen at all', () => {
    expect(contrast(of('clay'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('rule'), of('paper'))).toBeGreaterThanOrEqual(1.15);
  });
});

test('a blog that chooses none has the first, which the tokens hold', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const rawOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
  for (const part of ['paper', 'raised', 'ink', 'quiet', 'rule', 'accent', 'wash', 'clay'] as const) {
    const [, day = '', night = ''] =
      new RegExp(`--color-${part}: light-dark\\(var\\(--([\\w-]+)\\), var\\(--([\\w-]+)\\)\\)`).exec(
        tokens,
      ) ?? [];
    expect([part, rawOf(day), rawOf(night)]).toEqual([
      part,
      colorSets.linen.light[part],
      colorSets.linen.dark[part],
    ]);
  }
});
