import type { Range } from '../../markdown/range.ts';

/** How a tool writes what only the author is to see: what it begins and what it ends with. */
interface Form {
  readonly tool: string;
  readonly open: RegExp;
  readonly close: RegExp;
}

const forms: readonly Form[] = [
  // Not in a share of a hundred, nor in an address.
  { tool: 'Obsidian', open: /(?<![%\d])%%(?!%|[\dA-Fa-f]{2})/g, close: /(?<!%)%%(?!%)/g },
  { tool: 'Hugo', open: /\{\{-?[ \t]*\/\*/g, close: /\*\/[ \t]*-?\}\}/g },
  {
    tool: 'Hugo',
    open: /\{\{[<%][ \t]*comment\b[^{}\n]*\}\}/g,
    close: /\{\{[<%][ \t]*\/[ \t]*comment[ \t]*[%>]\}\}/g,
  },
  { tool: 'Liquid', open: /\{%-?[ \t]*comment\b[^%\n]*%\}/g, close: /\{%-?[ \t]*endcomment[ \t]*-?%\}/g },
  { tool: 'Liquid', open: /\{%-?[ \t]*#/g, close: /-?%\}/g },
  // What looks like it and holds one word is a name for a heading.
  { tool: 'Twig and Nunjucks', open: /\{#(?![\w:.-]+[ \t}])/g, close: /#\}/g },
  { tool: 'Handlebars', open: /\{\{~?!--/g, close: /--~?\}\}/g },
  { tool: 'Handlebars', open: /\{\{~?!(?!--)/g, close: /\}\}/g },
  { tool: 'CriticMarkup', open: /\{>>/g, close: /<<\}/g },
  { tool: 'kramdown', open: /\{::comment\}/g, close: /\{:\/(?:comment)?\}/g },
  { tool: 'a server page', open: /<%(?:#|--)/g, close: /(?:--)?%>/g },
  { tool: 'MDX', open: /\{\s*\/\*/g, close: /\*\/\s*\}/g },
  // Word processors make one long dash of two hyphens.
  { tool: 'HTML', open: /<!(?:-(?!-)|[‐-―−])[-‐-―−]*/g, close: /[-‐-―−]+>/g },
  {
    tool: 'Markdown',
    open: /^ {0,3}\[(?:\/\/|comment|note|_)\]:[ \t]*(?:#|<>)[ \t]+(?!["'(])/gim,
    close: /$/gm,
  },
  {
    tool: 'Pandoc',
    open: /\[(?=[^[\]\n]{0,2000}\]\{\.(?:comment-start|deletion)\b)/g,
    close: /\]\{\.(?:comment-start|deletion)\b[^}\n]*\}(?:\[\]\{\.comment-end[^}\n]*\})?/g,
  },
  { tool: 'LaTeX', open: /^\\begin\{comment\}/gm, close: /\\end\{comment\}/g },
  { tool: 'Org', open: /^#\+begin_comment\b/gim, close: /^#\+end_comment\b/gim },
  { tool: 'AsciiDoc', open: /^\/{4}[ \t]*$/gm, close: /^\/{4}[ \t]*$/gm },
  {
    tool: 'WordPress',
    open: /\[(?:private|hidden|comment|note-to-self)(?:[ \t][^[\]\n]*)?\]/gi,
    close: /\[\/(?:private|hidden|comment|note-to-self)\]/gi,
  },
];

/** A note as it stands in a text. */
export interface PrivateNote {
  readonly tool: string;
  readonly open: Range;
  /** Absent when it is never closed. */
  readonly close?: Range;
}

const html: Form = { tool: 'HTML', open: /<!--/g, close: /-->/g };

/**
 * Notes to oneself in a text, as other tools write them: in order, none within another.
 *
 * @param plain Whether comments of HTML are text as well.
 */
export function privateNotesIn(text: string, plain = false): PrivateNote[] {
  const found = [...forms, ...(plain ? [html] : [])]
    .flatMap((form) => foundIn(text, form))
    .sort((a, b) => a.open.start - b.open.start || endOf(b) - endOf(a));
  let at = 0;
  return found.filter((one) => {
    const outer = one.open.start >= at;
    if (outer) at = endOf(one);
    return outer;
  });
}

/** Where a note ends; one that is never closed, where it begins. */
export function endOf({ open, close }: PrivateNote): number {
  return close?.end ?? open.end;
}

function foundIn(text: string, { tool, open, close }: Form): PrivateNote[] {
  const found: PrivateNote[] = [];
  for (let begun = next(text, open, 0); begun;) {
    const ended = next(text, close, begun.end);
    // Two percent signs alone begin what Obsidian hides to the end; of all else the end is part of the form.
    const alone =
      tool === 'Obsidian' && /(?:^|\s)$/.test(text.slice(Math.max(0, begun.start - 1), begun.start));
    if (ended) found.push({ tool, open: begun, close: ended });
    else if (alone) found.push({ tool, open: begun });
    if (!ended) break;
    begun = next(text, open, Math.max(ended.end, begun.end));
  }
  return found;
}

/** The next match from a place on, but for one behind a backslash. */
function next(text: string, pattern: RegExp, from: number): Range | undefined {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex += 1;
    if (text[found.index - 1] !== '\\') return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
