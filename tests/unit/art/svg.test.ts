import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrangements, drawing, drawingSvg } from '../../../src/art/index.ts';
import { light } from '../../../src/art/palette.ts';
import { formats, slugs } from './all.ts';

const every = arrangements.flatMap((arrangement) =>
  slugs.flatMap((slug) => formats.map((format) => drawingSvg(drawing(slug, arrangement), { format }))),
);

describe('the SVG in a page', () => {
  test('is under 1,024 bytes for every slug, arrangement and format', () => {
    expect(every.filter((svg) => Buffer.byteLength(svg) >= 1024)).toEqual([]);
  });

  test('is silent for a screen reader and skipped by the Tab key', () => {
    expect(every.filter((svg) => !svg.includes('aria-hidden="true" focusable="false"'))).toEqual([]);
  });

  test('holds no colour, no id and no style, only classes that the stylesheet knows', () => {
    const css = readFileSync(new URL('../../../src/art/art.css', import.meta.url), 'utf8');
    const classes = new Set(
      every.flatMap((svg) => [...svg.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)),
    );
    expect([...classes].toSorted()).toEqual(['a', 'art', 'c', 'g', 'w']);
    for (const name of classes) expect(css).toContain(`.${name} `);
    expect(every.filter((svg) => /fill=|style=|id=|#/.test(svg))).toEqual([]);
  });

  test('has whole numbers for places, and opacities between nothing and all', () => {
    const places = every.flatMap((svg) =>
      [...svg.matchAll(/ (?:cx|cy|r)="([^"]*)"/g)].map(([, number]) => number),
    );
    expect(places.filter((number) => !/^\d+$/.test(number ?? ''))).toEqual([]);
    const opacities = every.flatMap((svg) =>
      [...svg.matchAll(/opacity="([^"]*)"/g)].map(([, number]) => number),
    );
    expect(opacities.filter((number) => !/^\.\d\d?$/.test(number ?? ''))).toEqual([]);
  });

  test('draws the ground last, so that it covers what is below it', () => {
    expect(
      every.filter(
        (svg) => !/<circle [^>]*\/><path class="w"[^>]*\/><path class="a"[^>]*\/><\/svg>$/.test(svg),
      ),
    ).toEqual([]);
  });
});

test('an SVG file carries its colours and its size, and needs no stylesheet', () => {
  const svg = drawingSvg(drawing('a-post', 'resting'), { format: 'card', colours: light });
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg" width="320" height="200"');
  expect(svg).toContain(`fill="${light.wash}"`);
  expect(svg).not.toContain('class=');
});
