import type { Tone } from './palette.ts';

/** The blog's mark: two people who overlap. Its square is 32 units wide, the mark fills it from 2 to 30. */
const people = [
  { tone: 'a', cx: 12.5, cy: 18.5, r: 10.5, opacity: 0.88 },
  { tone: 'c', cx: 21, cy: 12, r: 9, opacity: 0.8 },
] as const satisfies readonly { tone: Tone; cx: number; cy: number; r: number; opacity: number }[];

/** The mark's circles; `paint` gives each its color as an attribute. */
export function markCircles(paint: (tone: Tone) => string): string {
  return people
    .map(
      ({ tone, cx, cy, r, opacity }) =>
        `<circle ${paint(tone)} cx="${cx}" cy="${cy}" r="${r}" opacity="${opacity}"/>`,
    )
    .join('');
}

/** The mark for the header, inside a page: `art.css` colors it and sets its size; where no style is read it is as large. */
export function markSvg(): string {
  const circles = markCircles((tone) => `class="${tone}"`);
  return `<svg class="mark" width="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">${circles}</svg>`;
}
