import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorsAt, drawing, drawingSvg, framedSvg, share } from '../../../src/art/index.ts';
import { shown, slugs } from './all.ts';

const every = shown(slugs).map((one) => ({ ...one, svg: drawingSvg(one.drawing) }));
const named = (found: typeof every) => found.map(({ name }) => name);

describe('the SVG in a page', () => {
  test('is under 1,024 bytes for every slug, place and hour', () => {
    expect(named(every.filter(({ svg }) => Buffer.byteLength(svg) >= 1024))).toEqual([]);
  });

  test('is silent for a screen reader and skipped by the Tab key', () => {
    const heard = every.filter(({ svg }) => !svg.includes('aria-hidden="true" focusable="false"'));
    expect(named(heard)).toEqual([]);
  });

  test('holds no color, no id and no style, only classes that the stylesheet knows', () => {
    const css = readFileSync(new URL('../../../src/art/art.css', import.meta.url), 'utf8');
    const classes = new Set(
      every.flatMap(({ svg }) =>
        [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      ),
    );
    expect(classes.size).toBeGreaterThan(15);
    for (const name of classes) expect(css).toMatch(new RegExp(`\\.${name}\\b`));
    expect(named(every.filter(({ svg }) => /fill=|stroke=|style=|id=|#/.test(svg)))).toEqual([]);
  });

  test('has whole numbers for places, and opacities between nothing and all', () => {
    const odd = every.filter(({ svg }) => {
      const numbers = [...svg.matchAll(/ (?:cx|cy|r|x|y|width|height|rx|d)="([^"]*)"/g)];
      const opacities = [...svg.matchAll(/opacity="([^"]*)"/g)];
      return (
        numbers.some(([, text = '']) => /\.|NaN|undefined/.test(text)) ||
        opacities.some(([, text = '']) => !/^\.\d\d?$/.test(text))
      );
    });
    expect(named(odd)).toEqual([]);
  });
});

test('an SVG file carries its colors, its sky and its size, and needs no stylesheet', () => {
  const one = drawing({ slug: 'a-post', place: 'garden', day: '2026-05-12' });
  const colors = colorsAt(one.when);
  const svg = framedSvg(one, colors, share);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg" width="1200" height="630"');
  expect(svg).toContain(`stop-color="${colors.sky}"`);
  expect(svg).toContain(`fill="${colors.e}"`);
  expect(svg).toContain(`stroke="${colors.f}"`);
  expect(svg).not.toContain('class=');
});
