import type { Stuff, Tone } from './palette.ts';
import type { Round } from './round.ts';

/** What fills a form; it is its class, too. */
export type Fill = Tone | Stuff;

/** What a line is drawn in: accent, leaves, lamplight, water. */
export type Line = 'A' | 'F' | 'L' | 'W';

interface Painted {
  readonly paint: Fill | Line;
  /** 0 to 1, in hundredths. */
  readonly opacity: number;
}

/** One form of a drawing, in whole units from the frame's top left. */
export type Shape = Painted &
  (
    | ({ readonly is: 'circle' } & Round)
    | {
        readonly is: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly round: number;
      }
    | { readonly is: 'path'; readonly d: string }
  );

/** A circle. */
export function circle(paint: Fill, { x, y, r }: Round, opacity = 1): Shape {
  return { is: 'circle', paint, opacity, x: Math.round(x), y: Math.round(y), r: Math.round(r) };
}

/** A box between two places across, from its top down; `round` is the radius of its corners. */
export function box(
  paint: Fill,
  [from, to]: readonly [number, number],
  [top, height]: readonly [number, number],
  round = 0,
  opacity = 1,
): Shape {
  const x = Math.round(Math.min(from, to));
  const width = Math.round(Math.max(from, to)) - x;
  return {
    is: 'rect',
    paint,
    opacity,
    x,
    y: Math.round(top),
    width,
    height: Math.round(height),
    round: Math.round(round),
  };
}

/** A form, or a line where `paint` is one. */
export function path(paint: Fill | Line, d: string, opacity = 1): Shape {
  return { is: 'path', paint, opacity, d };
}

/** The `d` of a path, its numbers whole. */
export function d(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((text, part, index) => `${text}${Math.round(numbers[index - 1] ?? 0)}${part}`);
}
