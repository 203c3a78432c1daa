import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanStyles } from '../../../src/outputs/page/css.ts';
import { lookCss, sampleCss } from '../../../src/outputs/look.ts';
import { colorNames } from '../../../src/art/color-sets.ts';
import { typefaceNames } from '../../../src/schema/looks.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

test('a blog that chooses nothing carries nothing of it', () => {
  expect(lookCss()).toBe('');
  expect(lookCss('linen', 'warm')).toBe('');
});

test('each token that a choice changes is one that the styles have', () => {
  for (const colors of colorNames.slice(1)) {
    for (const typeface of typefaceNames.slice(1)) {
      const names = [...lookCss(colors, typeface).matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
      expect(names).toHaveLength(19);
      expect(names.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
    }
  }
});

test('a page with chosen colors has them in place of the usual ones, not beside them', () => {
  const page = (own: string) =>
    `<!doctype html><html><head><style>${tokens} @layer base{body{color:var(--color-ink);background:var(--color-paper)}}</style><style>${own}</style></head><body>a</body></html>`;
  const lean = leanStyles(new Map());
  const usual = lean(page(''));
  const chosen = lean(page(lookCss('sea')));
  expect(usual).toContain('#faf6ef');
  expect(chosen).toContain('#f4f7f9');
  expect(chosen).not.toContain('#faf6ef');
  expect(Math.abs(chosen.length - usual.length)).toBeLessThan(20);
});

test('each choice has a sample', () => {
  const css = sampleCss();
  for (const name of colorNames)
    for (const scheme of ['light', 'dark']) expect(css).toContain(`.look-${name}.${scheme}{`);
  for (const name of typefaceNames) expect(css).toContain(`.look-${name}{--font-heading:`);
});
