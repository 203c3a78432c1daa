import type { Face } from './font-faces.ts';

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
 * as in `font-width.ts`. Windows, macOS and iOS have Georgia, most Linux desktops Liberation. Android has neither,
 * but its `serif` is Noto Serif, within 0.3 % of Literata's width as it is.
 *
 * Of two rules for one family and style the later is tried first, and a rule none of whose fonts is on the
 * machine counts as absent: https://www.w3.org/TR/css-fonts-4/#composite-fonts
 */
export const fallbacks: readonly Fallback[] = [
  {
    // Open Sans, here and below, is the one font of browsers that come without any, as on a machine that measures.
    face: 'literata',
    family: 'Literata Fallback',
    locals: ['OpenSans-Regular'],
    width: 960 / 2048,
    css: '',
  },
  {
    face: 'literata',
    family: 'Literata Fallback',
    locals: ['Liberation Serif', 'Tinos'],
    width: 832 / 2048,
    css: '',
  },
  {
    face: 'literata',
    family: 'Literata Fallback',
    locals: ['Georgia', 'Gelasio'],
    width: 913 / 2048,
    css: '',
  },
  {
    face: 'literata-italic',
    family: 'Literata Fallback',
    locals: ['Georgia Italic'],
    width: 931 / 2048,
    css: 'font-style:italic;',
  },
  {
    face: 'fraunces',
    family: 'Fraunces Fallback',
    locals: ['OpenSans-Bold'],
    width: 1030 / 2048,
    css: 'font-weight:1 999;',
  },
  {
    // Noto's bold is 1.3 % narrower than Georgia's: halfway serves both.
    face: 'fraunces',
    family: 'Fraunces Fallback',
    locals: ['Georgia Bold', 'Noto Serif Bold'],
    width: (1062 / 2048 + 512 / 1000) / 2,
    css: 'font-weight:1 999;',
  },
  {
    face: 'atkinson',
    family: 'Atkinson Fallback',
    locals: ['OpenSans-Regular'],
    width: 960 / 2048,
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
