import type { Root as Html } from 'hast';
import type { Root } from 'mdast';
import { markdownOf } from '../convert/to-markdown.ts';
import { markdownTree } from '../convert/to-tree.ts';
import { walkTree } from '../convert/tidy.ts';
import { clean } from '../html/clean.ts';
import { withFootnotes } from '../html/footnotes.ts';
import { attribute, parseHtml, replace } from '../html/tree.ts';
import { withoutTraces, type Left } from './traces.ts';
import { withWordLists } from './word-lists.ts';

/** What was pasted as Markdown, and what of it stayed out, a sentence each. */
export interface Pasted {
  readonly markdown: string;
  readonly told: readonly string[];
}

/** How what is pasted is written. */
export interface Writing {
  /** Whether braces mean something in the file: in MDX. */
  readonly braces: boolean;
  /** Gives a link without those who stand between, and without what follows a reader. */
  plainLink(address: string): string;
}

/**
 * Makes Markdown of what Word, Google Docs, a page or a mail has copied.
 *
 * @param html The clipboard's `text/html`.
 */
export function pasted(html: string, { braces, plainLink }: Writing): Pasted {
  const told: string[] = [];
  const root = parseHtml(copied(html));
  const left = withoutTraces(root);
  headingsOfWord(root);
  withWordLists(root);
  clean(root, (sentence) => {
    told.push(sentence);
  });
  const tree = markdownTree(withFootnotes(root));
  links(tree, plainLink);
  belowTheTitle(tree);
  return { markdown: markdownOf(tree, { braces }).trim(), told: [...sentences(left), ...told] };
}

/** What was chosen, without the page around it (the clipboard format of Windows and all browsers). */
function copied(html: string): string {
  const [, within = html] = /<!--\s*StartFragment\s*-->([\s\S]*?)<!--\s*EndFragment\s*-->/i.exec(html) ?? [];
  return within;
}

/** Word's title is a paragraph with a style. */
function headingsOfWord(root: Html): void {
  replace(root, (node) => {
    const [, name] = /\bMso(Title|Subtitle|Quote|IntenseQuote)/.exec(attribute(node, 'className')) ?? [];
    if (node.tagName !== 'p' || name === undefined) return undefined;
    if (name.endsWith('Quote')) return [{ ...node, tagName: 'blockquote' }];
    return [{ ...node, tagName: name === 'Title' ? 'h1' : 'h2' }];
  });
}

function links(tree: Root, plainLink: (address: string) => string): void {
  walkTree(tree, (node) => {
    if (node.type === 'link') node.url = plainLink(node.url);
  });
}

/** The title of a page is its only heading of the first rank: those that are pasted stand below it. */
function belowTheTitle(tree: Root): void {
  const ranks: number[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'heading') ranks.push(node.depth);
  });
  if (!ranks.includes(1)) return;
  const lower = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
  walkTree(tree, (node) => {
    if (node.type === 'heading') node.depth = lower[node.depth];
  });
}

function sentences({ deleted, comments, pictures }: Left): string[] {
  const some = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);
  return [
    ...(deleted > 0 ? [`${some(deleted, 'One deleted passage', 'deleted passages')} stayed out.`] : []),
    ...(comments > 0 ? [`${some(comments, 'One comment', 'comments')} stayed out.`] : []),
    ...(pictures > 0
      ? [
          `${some(pictures, 'One picture', 'pictures')} did not come along: bring ${pictures === 1 ? 'it' : 'each'} in by itself.`,
        ]
      : []),
  ];
}
