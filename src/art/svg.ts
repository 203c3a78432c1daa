import type { Drawing } from './drawing.ts';
import { frames, type Format } from './formats.ts';
import type { Tone } from './palette.ts';

/** How a drawing is written out. */
export interface SvgOptions {
  readonly format: Format;
  /** For an SVG that no stylesheet reaches: it then carries its colours itself, and is a file of its own. */
  readonly colours?: Readonly<Record<Tone | 'wash', string>>;
}

/**
 * A drawing as SVG, under 1 KB and silent for a screen reader. Without colours of its own, its circles
 * carry the classes `a`, `c`, `g` and its ground `w`, which `art.css` colours.
 */
export function drawingSvg(drawing: Drawing, { format, colours }: SvgOptions): string {
  const { width, height, ground } = frames[format];
  const paint = (name: Tone | 'wash'): string =>
    colours ? `fill="${colours[name]}"` : `class="${name === 'wash' ? 'w' : name}"`;
  const circles = drawing.people.map(({ tone, opacity }, index) => {
    const { cx, cy, r } = drawing.spots[format][index] ?? { cx: 0, cy: 0, r: 0 };
    return `<circle ${paint(tone)} cx="${cx}" cy="${cy}" r="${r}" opacity="${short(opacity)}"/>`;
  });
  // A little past the frame: at its very edge people would show through in a browser's soft last row of pixels.
  const below = `d="M-9 ${ground}h${width + 18}v99H-9z"`;
  const head = colours
    ? `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`
    : 'class="art" aria-hidden="true" focusable="false"';
  return (
    `<svg ${head} viewBox="0 0 ${width} ${height}">${circles.join('')}` +
    // The ground covers what is below it, then gets its own tint.
    `<path ${paint('wash')} ${below}/><path ${paint('a')} ${below} opacity=".1"/></svg>`
  );
}

/** 0.5 as `.5`. */
function short(number: number): string {
  return String(number).replace(/^0\./, '.');
}
