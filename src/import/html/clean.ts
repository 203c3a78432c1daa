import type { Element, ElementContent, Root } from 'hast';
import { cards } from './cards.ts';
import { embedAsLink, embedFigure } from './embeds.ts';
import { paragraphsIn } from './flow.ts';
import { attribute, element, find, isElement, lineOf, replace, shortened, walk } from './tree.ts';

/** What runs, styles the page, or is drawn by a program: it says nothing. */
const silent = new Set(
  'script style noscript template svg canvas link meta base title head source track map area colgroup col dialog'.split(
    ' ',
  ),
);
/** What readers of a page write into. */
const forms = new Set('input select textarea option optgroup datalist output progress meter'.split(' '));

/**
 * Takes out of a text what does not belong into one: programs, forms, what is hidden, notes that nobody saw. What other
 * sites showed in it becomes a link.
 *
 * @param lost Is told in a sentence what was taken away and had words or a meaning.
 */
export function clean(root: Root, lost: (sentence: string) => void): Root {
  cards(root, lost);
  // A figure is looked at before what is in it: its caption is what an embed is called.
  replace(root, (node) => (node.tagName === 'figure' ? embedFigure(node) : undefined));
  // So is a player: where its file and its captions lie, parts within it may say that say nothing by themselves.
  replace(root, (node) =>
    (node.tagName === 'video' || node.tagName === 'audio') && !isHidden(node) ? embedAsLink(node) : undefined,
  );
  replace(root, (node) => {
    if (silent.has(node.tagName)) return [];
    if (isHidden(node)) {
      const words = lineOf(node);
      if (words !== '') lost(`Words that were hidden stay out: "${shortened(words)}"`);
      return [];
    }
    if (node.tagName === 'form') {
      lost(`A form has no equal here${lineOf(node) === '' ? '' : `: "${shortened(lineOf(node))}"`}.`);
      return [];
    }
    if (forms.has(node.tagName)) return isCheckbox(node) ? undefined : [];
    if (node.tagName === 'button' || node.tagName === 'label' || node.tagName.includes(':'))
      return node.children;
    if (node.tagName === 'span' || node.tagName === 'font') return styled(node);
    if (node.tagName === 'math') return formula(node, lost);
    return embedAsLink(node);
  });
  withoutComments(root);
  merged(root, lost);
  paragraphsIn(root);
  return root;
}

function isHidden(node: Element): boolean {
  return (
    /display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style')) ||
    node.properties['hidden'] === true
  );
}

function isCheckbox(node: Element): boolean {
  return node.tagName === 'input' && node.properties['type'] === 'checkbox';
}

/** What a span says by its style alone, as programs that copy into a page write it. */
function styled(node: Element): ElementContent[] {
  const style = attribute(node, 'style');
  const marks = [
    /font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? 'strong' : '',
    /font-style:\s*italic/i.test(style) ? 'em' : '',
    /text-decoration[^;]*line-through/i.test(style) ? 's' : '',
  ].filter((mark) => mark !== '');
  if (lineOf(node) === '') return node.children;
  return marks.reduce<ElementContent[]>((children, mark) => [element(mark, {}, children)], node.children);
}

/** A formula keeps what was typed for it. */
function formula(node: Element, lost: (sentence: string) => void): ElementContent[] {
  const typed = find(node, ({ tagName }) => tagName === 'annotation');
  lost(`A formula is kept as it was typed: "${shortened(lineOf(typed ?? node))}"`);
  return [element('code', {}, [{ type: 'text', value: lineOf(typed ?? node) }])];
}

function withoutComments(root: Root): void {
  walk(root, (node) => {
    if ('children' in node) {
      // The tree's own types allow no comment to be told from the rest by a filter.
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        if (node.children[at]?.type === 'comment' || node.children[at]?.type === 'doctype')
          node.children.splice(at, 1);
      }
    }
  });
}

function merged(root: Root, lost: (sentence: string) => void): void {
  walk(root, (node) => {
    if (!isElement(node, 'table')) return;
    const spans = (cell: Element) =>
      Number(cell.properties['colSpan'] ?? 1) > 1 || Number(cell.properties['rowSpan'] ?? 1) > 1;
    const cell = find(node, (one) => (one.tagName === 'td' || one.tagName === 'th') && spans(one));
    if (cell) lost(`A table had cells over several rows or columns; each now stands in the first of them.`);
  });
}
