import type { Root } from 'hast';
import { z } from 'zod';
import { clean } from '../html/clean.ts';
import {
  attribute,
  contentsOf,
  element,
  isElement,
  lineOf,
  parseHtml,
  replace,
  text,
  walk,
} from '../html/tree.ts';
import type { Read } from '../item.ts';
import { expandBlocks, hasBlocks, stretchesOf } from './blocks.ts';
import type { Entry } from './export.ts';
import { knownShortcode } from './known-shortcodes.ts';
import { complete, type Attachment } from './media.ts';
import { parseClassic } from './paragraphs.ts';
import { pluginWords } from './plugins.ts';
import { expandShortcodes } from './shortcodes.ts';
import { withTypedNotes } from './typed-notes.ts';

/** What a text may name that stands elsewhere in the export. */
export interface Elsewhere {
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Texts that several posts share, by their numbers. */
  readonly patterns: ReadonlyMap<string, string>;
}

/** Blocks that hold nothing and mean nothing outside of WordPress. */
const silent =
  /^(?:more|nextpage|spacer|separator|footnotes|page-list|navigation|site-|post-|query|template-part|comments)/;
/** How deep shared texts may stand in shared texts. */
const mostDepth = 5;
const footnotes = z.array(z.object({ id: z.string(), content: z.string() }));

/** Reads a text of WordPress's, from the block editor or the one before. */
export function readText(entry: Entry, elsewhere: Elsewhere, isMarkup: boolean): Read {
  const lost: string[] = [];
  const add = (sentence: string) => void lost.push(sentence);
  const whole = withPatterns(entry.content, elsewhere, add, 0);
  const named = (name: string) => void add(`The brackets of a shortcode are taken out: [${name}]`);
  const notes = notesOf(entry.meta('footnotes').at(-1));
  const addNote = (words: string) => {
    const id = `shortcode-${notes.size + 1}`;
    notes.set(id, words);
    return `<sup data-fn="${id}"></sup>`;
  };
  const typedNote = (words: string) => {
    add('Words between double brackets, "((…))", are footnotes now.');
    return addNote(expand(words));
  };
  const expand = (html: string): string =>
    expandShortcodes(
      withTypedNotes(html, typedNote),
      (code) => {
        const known = knownShortcode(code, elsewhere.attachments);
        if (known !== undefined) return known;
        const inner = code.inner === undefined ? undefined : expand(code.inner);
        const words = pluginWords(code, inner, addNote);
        if (words !== undefined) named(code.name);
        return words;
      },
      named,
    );
  const root: Root = { type: 'root', children: [] };
  if (isMarkup) root.children.push(...parseHtml(expand(whole)).children);
  else if (!hasBlocks(whole)) root.children.push(...parseClassic(expand(whole)).children);
  else {
    for (const { kind, html } of stretchesOf(whole)) {
      const part = kind === 'block' ? parseHtml(expand(html)) : parseClassic(expand(html));
      root.children.push(...part.children);
    }
  }
  withNotes(root, notes);
  walk(root, (node) => {
    if (isElement(node, 'img')) complete(node, elsewhere.attachments);
  });
  replace(root, (node) => (node.tagName === 'p' ? loneAddress(lineOf(node)) : undefined));
  return { body: { html: clean(root, add) }, lost: [...new Set(lost)] };
}

function withPatterns(
  content: string,
  elsewhere: Elsewhere,
  add: (sentence: string) => void,
  depth: number,
): string {
  return expandBlocks(content, ({ name, data }) => {
    if (name === 'block') {
      const shared = elsewhere.patterns.get(String(data['ref']));
      if (shared !== undefined && depth < mostDepth) return withPatterns(shared, elsewhere, add, depth + 1);
      add('A text that several posts share is not in the export.');
      return '';
    }
    if (!silent.test(name)) add(`What WordPress made anew each time has no equal here: ${name}`);
    return '';
  });
}

/** The notes of the block editor stand beside the text; in it are only their numbers. */
function notesOf(json: string | undefined): Map<string, string> {
  const parsed = footnotes.safeParse(parsedJson(json ?? '[]'));
  return new Map((parsed.data ?? []).map(({ id, content }) => [id, content]));
}

function withNotes(root: Root, notes: ReadonlyMap<string, string>): void {
  const used: string[] = [];
  replace(root, (node) => {
    const id = node.tagName === 'sup' ? attribute(node, 'dataFn') : '';
    if (!notes.has(id)) return undefined;
    if (!used.includes(id)) used.push(id);
    return [element('note-ref', { name: String(used.indexOf(id) + 1) })];
  });
  for (const [at, id] of used.entries()) {
    const note = contentsOf(parseHtml(notes.get(id) ?? ''));
    root.children.push(element('note-def', { name: String(at + 1) }, note));
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return [];
  }
}

/** An address alone in a paragraph was shown as what it leads to. */
function loneAddress(words: string) {
  return /^https?:\/\/\S+$/.test(words)
    ? [element('p', {}, [element('a', { href: words }, [text(words)])])]
    : undefined;
}
