import type { Face } from './faces.ts';

/** A face's vertical metrics and mean width, all as parts of the em. */
export type Metrics = {
  readonly ascent: number;
  readonly descent: number;
  readonly width: number;
};

/** System fonts of about one width that stand in for a face until it has come. */
type Fallback = {
  readonly face: Face['key'];
  readonly family: `${Face['family']} Fallback`;
  readonly locals: readonly string[];
  /** Their mean width as a part of the em. */
  readonly width: number;
  readonly css: string;
};

/**
 * Widths: `xWidthAvg / unitsPerEm` in @capsizecss/metrics 4.3.0 (https://github.com/seek-oss/capsize), weighed
 * as in `font-width.ts`. Windows, macOS and iOS have Georgia; Gelasio has its widths. Android has neither, but its
 * `serif` is Noto Serif, within 0.3 % of Literata's width as it is. A Linux desktop shows its own serif until ours
 * has come: every page carries these rules, so they are for what most readers have.
 *
 * Hebrew: Windows, macOS and iOS have Times New Roman, whose widths Tinos and Liberation Serif have; the width is that
 * of Tinos 5.3.0 in `@fontsource/tinos`, weighed as in `width.ts`. Arabic has none: no font whose widths can be read
 * has those of Geeza Pro or of Times New Roman's Arabic, and Android has the same face as the blog.
 */
export const fallbacks: readonly Fallback[] = [
  {
    face: 'literata',
    family: 'Literata Fallback',
    locals: ['Georgia', 'Gelasio-Regular'],
    width: 913 / 2048,
    css: '',
  },
  {
    face: 'literata-italic',
    family: 'Literata Fallback',
    locals: ['Georgia Italic', 'Gelasio Italic'],
    width: 931 / 2048,
    css: 'font-style:italic;',
  },
  {
    // Noto's bold is 1.3 % narrower than Georgia's: halfway serves both.
    face: 'fraunces',
    family: 'Fraunces Fallback',
    locals: ['Georgia Bold', 'Gelasio Bold', 'Noto Serif Bold'],
    width: (1062 / 2048 + 512 / 1000) / 2,
    css: '',
  },
  {
    // Liberation Sans has Arial's widths; Roboto's differ by 0.2 %.
    face: 'atkinson',
    family: 'Atkinson Fallback',
    locals: ['Arial', 'Liberation Sans', 'Roboto-Regular'],
    width: 913 / 2048,
    css: '',
  },
  {
    // Latin letters among the others stay Literata’s.
    face: 'frank-ruhl',
    family: 'Frank Ruhl Libre Fallback',
    locals: ['Times New Roman', 'Liberation Serif', 'Tinos-Regular'],
    width: 0.4398,
    css: 'unicode-range:U+20,U+590-5FF;',
  },
];

/**
 * Takes a group of system fonts and the metrics of the face they stand in for, and gives the rule that stretches
 * them to it: the same mean width, ascent and descent, so that nothing moves when the face arrives. Overrides are
 * divided by the size adjustment because a browser multiplies them by it, as in capsize's `createFontStack`.
 */
export function fallbackRule(fallback: Fallback, face: Metrics): string {
  const adjust = face.width / fallback.width;
  const locals = fallback.locals.map((name) => `local(${name})`).join();
  return (
    `@font-face{font-family:${fallback.family};${fallback.css}src:${locals};` +
    `size-adjust:${percent(adjust)};ascent-override:${percent(face.ascent / adjust)};` +
    `descent-override:${percent(face.descent / adjust)}}`
  );
}

/** Two places: a hundredth of a percent is a tenth of a pixel in the widest line. */
function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
