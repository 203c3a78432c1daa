import type { Root } from 'postcss';

/** Of the elements that browsers slant or embolden, those that pages have and no stylesheet sets upright or light. */
const slanted = /<(?:em|i|cite|dfn|var|address)\b/i;
const bold = /<(?:strong|b|th|h[4-6])\b/i;

/** Which cuts of a family a page's own elements call for. */
export type Cuts = { readonly italic: boolean; readonly bold: boolean };

/** Takes a page, and gives the cuts that its elements call for without any rule. */
export function cutsOn(html: string): Cuts {
  return { italic: slanted.test(html), bold: bold.test(html) };
}

/**
 * Takes out the italic and the bold of each family where nothing on a page is
 * set in them, neither by its element nor by a rule that is left.
 */
export function dropFaces(root: Root, cuts: Cuts): void {
  const asked = { italic: cuts.italic, bold: cuts.bold };
  root.walkDecls(/^font(-style|-weight)?$/, ({ prop, value, parent }) => {
    if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'font-face') return;
    if (/\b(?:italic|oblique)\b/.test(value)) asked.italic = true;
    if (prop !== 'font-style' && /(?<![\d.])(?:bolder?|[789]00)(?![\w.%])/.test(value)) asked.bold = true;
  });
  root.walkAtRules('font-face', (face) => {
    face.walkDecls(/^font-(style|weight)$/, ({ prop, value }) => {
      const isItalic = prop === 'font-style' && value === 'italic';
      const isBold = prop === 'font-weight' && value === '700';
      if ((isItalic && !asked.italic) || (isBold && !asked.bold)) face.remove();
    });
  });
}
