import { defineMdastPlugin, mdxToMdast, type Custom, type MdastPluginEntry } from 'satteri';
import type { TextEdit } from './rewrite.ts';
import { scan } from './scan.ts';

/** In what the words of a summary are handed on. */
const attribute = 'data-words';

const oneLine =
  /^([ \t>]*<details(?:[ \t][^<>\n]*)?>)[ \t]*<summary(?:[ \t][^<>\n]*)?>(.*)<\/summary>[ \t]*$/gm;

/**
 * `<details><summary>Words</summary>` on one line, as GitHub writes it. To MDX
 * words after a tag make a paragraph of the line, in which "details" cannot
 * begin: here they become an attribute.
 *
 * @param text A text that is fit for MDX but for this.
 */
export function summaryEdits(text: string): TextEdit[] {
  if (!/<details/.test(text)) return [];
  const { code } = scan(text, 'mdx');
  return [...text.matchAll(oneLine)].flatMap(({ 0: line, 1: opening = '', 2: words = '', index }) => {
    if (code.some(({ start, end }) => start <= index && index < end)) return [];
    const value = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const start = index + opening.length;
    return [{ start, end: index + line.length, text: `<summary ${attribute}="${value}"/>` }];
  });
}

/** Makes the words of a summary out of that attribute again. */
export const summaries: MdastPluginEntry = ({ source }) => {
  if (!source.includes(attribute)) return undefined;
  return defineMdastPlugin({
    name: 'summaries',
    mdxJsxFlowElement(node, context) {
      const [given] = node.name === 'summary' ? node.attributes : [];
      if (given?.type !== 'mdxJsxAttribute' || given.name !== attribute) return;
      context.replaceNode(node, summaryOf(String(given.value)));
    },
  });
};

function summaryOf(words: string): Custom {
  const tree = mdxToMdast(words, { features: { frontmatter: false } });
  const paragraph = 'children' in tree ? tree.children[0] : undefined;
  const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return { type: 'paragraph', data: { hName: 'summary' }, children };
}
