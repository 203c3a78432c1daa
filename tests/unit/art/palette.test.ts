import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { colorsAt, dark, isDark, light, type Colors } from '../../../src/art/palette.ts';
import { contrast } from '../contrast.ts';
import { times } from './all.ts';

const css = postcss.parse(readFileSync(new URL('../../../src/art/art.css', import.meta.url), 'utf8'));

/** What the stylesheet calls each color. */
const names = {
  a: '--pine',
  c: '--clay',
  g: '--gold',
  e: '--earth',
  f: '--leaf',
  l: '--lamp',
  o: '--sun',
  t: '--wood',
  w: '--water',
  sky: '--sky',
  low: '--low',
} as const satisfies Record<keyof Colors, string>;

/** Each color as the rules of an hour and a season give it to a page in light or in dark. */
function given(selectors: readonly string[], scheme: 'light' | 'dark', supports: boolean) {
  const found = new Map<string, string>();
  css.walkRules((rule) => {
    const { parent } = rule;
    const conditional = parent?.type === 'atrule' && 'name' in parent && parent.name === 'supports';
    if (!selectors.includes(rule.selector) || (conditional && !supports)) return;
    for (const node of rule.nodes) {
      if (node.type !== 'decl') continue;
      const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(node.value) ?? [];
      found.set(node.prop, (scheme === 'light' ? light : dark) ?? node.value);
    }
  });
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, found.get(name)]));
}

test.each(times)('words on a share card are read: $hour in $season', ({ hour, season }) => {
  const { sky, low, e, w } = colorsAt({ hour, season });
  const { ink, quiet, a } = isDark(hour) ? dark : light;
  const seen = [sky, low].flatMap((ground) => [ink, quiet, a].map((one) => contrast(one, ground)));
  const foot = [e, w].map((ground) => contrast(ink, ground));
  expect(Math.min(...seen, ...foot)).toBeGreaterThan(4.5);
});

describe('the colors that files carry', () => {
  test.each(times)('are those of the pages: $hour in $season', ({ hour, season }) => {
    const selectors = ['.art', `.${hour}`, `.${season}`];
    expect(colorsAt({ hour, season })).toEqual(given(selectors, hour === 'night' ? 'dark' : 'light', true));
    expect(colorsAt({ hour, season }, 'dark')).toEqual(given(selectors, 'dark', true));
  });

  test('are those of a noon in summer where a browser does not know light-dark()', () => {
    expect(colorsAt({ hour: 'noon', season: 'summer' })).toEqual(given(['.art'], 'light', false));
  });
});
