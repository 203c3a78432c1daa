import {
  defineHastPlugin,
  defineMdastPlugin,
  type Custom,
  type HastNode,
  type HastPluginEntry,
  type HastVisitorContext,
  type MdastNode,
  type MdastPluginEntry,
  type MdastVisitorContext,
} from 'satteri';
import { typographic, typographicSigns } from '../library/format/typography.ts';
import { inlineText, isPhrasing, kept } from './inline-text.ts';

type Component = Extract<HastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Signs that were typed so that they stay as they are: with a backslash, or by their name. */
const protectedSigns = /\\["'.-]|&(?:quot|apos|#34|#39|#x22|#x27);/i;
/** Elements in which a sign means itself. */
const literal = /^(?:pre|script|style|textarea)$/;
/** What readers read of a component's attributes. */
const words = /^(?:alt|caption|from|label|source|title)$/;

/**
 * Quotation marks, apostrophes, dots and dashes as a book in the language
 * would have them: a paragraph is set as one, whatever is bold in it or leads
 * somewhere.
 */
export function typography(language: string): MdastPluginEntry {
  const set = language.startsWith('fr') ? /["'?!;:«»]|\.{3}|--/ : /["']|\.{3}|--/;
  return ({ source }) => {
    const typed = protectedSigns.test(source) ? source : undefined;
    const setBlock = (children: readonly (MdastNode | Custom)[], context: MdastVisitorContext) => {
      const { text, pieces } = inlineText(children, typed);
      if (!set.test(text)) return;
      const signs = typographicSigns(text, language);
      for (const { node, start } of pieces) {
        const value = node.value
          .split('')
          .map((sign, at) => (text[start + at] === kept ? sign : (signs[start + at] ?? sign)))
          .join('');
        if (value !== node.value) context.setProperty(node, 'value', value);
      }
    };
    return defineMdastPlugin({
      name: 'typography',
      options: { position: typed !== undefined },
      paragraph: ({ children }, context) => {
        setBlock(children, context);
      },
      heading: ({ children }, context) => {
        setBlock(children, context);
      },
      tableCell: ({ children }, context) => {
        setBlock(children, context);
      },
      mdxJsxFlowElement({ name, children }, context) {
        if (!literal.test(name ?? '') && children.some(isPhrasing)) setBlock(children, context);
      },
      image(node, context) {
        if (node.alt) context.setProperty(node, 'alt', typographic(node.alt, language));
        if (node.title) context.setProperty(node, 'title', typographic(node.title, language));
      },
    });
  };
}

/** The same for what readers read of a component's attributes, such as the title of a worksheet. */
export function typographyOfWords(language: string): HastPluginEntry {
  const visit = (node: Readonly<Component>, context: HastVisitorContext) => {
    for (const one of node.attributes) {
      if (one.type !== 'mdxJsxAttribute' || !words.test(one.name) || typeof one.value !== 'string') continue;
      const set = typographic(one.value, language);
      if (set !== one.value) context.setProperty(node, one.name, set);
    }
  };
  return defineHastPlugin({
    name: 'typography-of-words',
    mdxJsxFlowElement: { filter: [], visit },
    mdxJsxTextElement: { filter: [], visit },
  });
}
