import type { Root } from 'postcss';

/** The side on which every line of a page begins; none where that differs within the page. */
export type Start = 'left' | 'right' | undefined;

const sizes: Readonly<Record<string, string>> = { 'block-size': 'height', 'inline-size': 'width' };
const side = /^(?:(margin|padding|border)|inset)-(block|inline)-(start|end)(?=$|-)/;

/** Takes a page and gives where its lines begin: as its root says, if nothing on the page says otherwise. */
export function startOf(html: string): Start {
  const directions = html.match(/\sdir\s*=\s*["']?\w+/gi) ?? [];
  const root = /<html\b[^>]*\sdir="(ltr|rtl)"/i.exec(html)?.[1];
  return directions.length > 1 || root === undefined ? undefined : root === 'ltr' ? 'left' : 'right';
}

/**
 * Writes sides and sizes by their shorter, physical names: `margin-top` for
 * `margin-block-start`, `width` for `inline-size`. On a page whose lines all
 * run the same way these are the same. A stylesheet that sets a writing mode is
 * left as it is, and so is what runs along the lines where their start is not known.
 */
export function physical(root: Root, start: Start): void {
  let turned = false;
  root.walkDecls(/^(writing-mode|direction)$/, ({ value }) => {
    // What runs from the left already is not turned.
    if (start !== 'left' || value !== 'ltr') turned = true;
  });
  if (turned) return;
  const end = start === 'left' ? 'right' : 'left';
  root.walkDecls((declaration) => {
    declaration.prop = declaration.prop
      .replace(side, (whole, box: string | undefined, axis: string, at: string) => {
        if (axis === 'inline' && start === undefined) return whole;
        const name = axis === 'block' ? (at === 'start' ? 'top' : 'bottom') : at === 'start' ? start : end;
        return box === undefined ? `${name}` : `${box}-${name}`;
      })
      .replace(/(?<=^|^max-|^min-)(block|inline)-size$/, (size) => sizes[size] ?? size);
  });
}
