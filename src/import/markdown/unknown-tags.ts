import type { Nodes, Root } from 'mdast';
import { replaceIn, walkTree } from '../convert/tidy.ts';
import { shortened } from '../html/tree.ts';
import { components } from '../../schema/components.ts';

/** The elements of HTML, as its standard lists them, those that it has given up too, and of MathML and SVG the outermost. */
const elements = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption
  center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label
  legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output
  p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`
    .trim()
    .split(/\s+/),
);

const remark = /(<!--[\s\S]*?-->)/;
const tag = /<(\/?)([a-z][\w.:-]*)((?:\s(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)?)(\/?)>/gi;

/**
 * Tags that no page knows: what stands between `<` and `>` was typed as words, as in "press <Enter>", or is a part that
 * only the program of the old blog could make. The former are words; the latter go, and what they hold stays.
 *
 * @param parse Reads Markdown.
 */
export function withoutUnknownTags(
  tree: Root,
  parse: (text: string) => Root,
  lost: (sentence: string) => void,
): void {
  // Within a drawing or a formula other names mean something, and the check speaks of these.
  if (tagsIn(tree).some((name) => /^(?:svg|math)$/i.test(name))) return;
  const made = partsIn(tree);
  const change = (value: string, write: (words: string) => string) =>
    value
      .split(remark)
      .map((piece, at) =>
        at % 2 === 1
          ? piece
          : piece.replace(tag, (whole: string, end: string, name: string) => {
              if (isKnown(name)) return whole;
              if (!made.has(name)) return write(whole);
              if (end === '') lost(`A part that only its program could make stays out: ${shortened(whole)}`);
              return '';
            }),
      )
      .join('');
  replaceIn(tree, (node, parent): readonly Nodes[] | undefined => {
    if (node.type !== 'html') return undefined;
    const isWithin = parent.type !== 'root' && 'children' in parent && !holdsBlocks.has(parent.type);
    const value = change(node.value, isWithin ? (words) => words : escaped);
    if (!isWithin) return value === node.value ? undefined : parse(value).children;
    if (value === '') return [];
    const [, , name] = new RegExp(tag.source, 'i').exec(value) ?? [];
    return name === undefined || isKnown(name) ? undefined : [{ type: 'text', value }];
  });
}

const holdsBlocks = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

function tagsIn(tree: Root): string[] {
  const names: string[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'html') names.push(...[...node.value.matchAll(tag)].map(([, , name = '']) => name));
  });
  return names;
}

/** Names of tags that a person would not type as words: with a capital, and with something said in them. */
function partsIn(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  walkTree(tree, (node) => {
    if (node.type !== 'html') return;
    for (const [, , name = '', said = '', end = ''] of node.value.matchAll(tag))
      if (/^[A-Z]/.test(name) && !isKnown(name) && (/=/.test(said) || /\/$/.test(`${said}${end}`)))
        names.add(name);
  });
  return names;
}

function isKnown(name: string): boolean {
  return elements.has(name.toLowerCase()) || Object.hasOwn(components, name);
}

function escaped(words: string): string {
  return words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
