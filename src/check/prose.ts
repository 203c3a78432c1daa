import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { readMasked } from '../markdown/code.ts';
import type { Range } from '../markdown/range.ts';
import { hardened } from '../markdown/normalize-mdx.ts';
import { headings, type HeadingFound } from '../markdown/headings.ts';
import { nodesOf } from '../markdown/nodes.ts';
import { scan } from '../markdown/scan.ts';
import type { Token } from '../markdown/token.ts';
import type { Place } from '../schema/explain/typed.ts';
import type { Document } from '../library/content/document.ts';
import { stretchIn } from './positions.ts';
import { brokenTags, recovered, type Failure } from './markdown/recover.ts';
import { strayedEnds } from './markdown/strayed-ends.ts';
import { formatOf } from '../markdown/text-file.ts';

/** A text taken apart for the checks of its prose. */
export interface Prose {
  readonly body: string;
  /** What stands in the text as it was typed: tags, comments, braces. */
  readonly tokens: readonly Token[];
  /** Fenced and inline code. */
  readonly code: readonly Range[];
  /** Every node of the text, in order. Its lines are those of the text as typed. */
  readonly nodes: readonly MdastNode[];
  /** What the page calls the headings, in order; none of a text that cannot be compiled. */
  readonly headings: readonly HeadingFound[];
  /** What a node fills in the text as typed. */
  rangeOf(node: MdastNode): Range;
  /** Where a node begins in the text as typed. */
  placeOf(node: MdastNode): Place;
  /** At what the compiler stops, in the order in which it tells of it; its places are those of the text as typed. */
  readonly failures: readonly Failure[];
}

// Each list or quotation in another costs the compiler stack, and thousands of them end the whole process.
const nestedTooDeeply = /^(?:[ \t]*>|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]){200}/m;

/** Whether a text is nested so deeply that nothing should be tried with it. */
export function isTooDeep(body: string): boolean {
  return nestedTooDeeply.test(body);
}

/** Reads a text as the site will, with the site's own parser. */
export function readProse({ file }: Pick<Document, 'file'>, body: string): Prose {
  const format = formatOf(file);
  const { tokens, code } = scan(body, format);
  const { text, typedAt } = hardened(body, format);
  const typed = { body, tokens, code };
  // What the compiler takes, and the other checks cannot read, is told as well.
  const slips = tokens.some(({ kind }) => kind === 'broken-tag') || strayedEnds(body, tokens).length > 0;
  const whole = slips ? undefined : compiled(text);
  if (whole) return { ...typed, ...whole.found, ...located(whole.tree, typedAt), failures: [] };
  const { text: rest, failures } = recovered(text);
  const read = compiled(rest);
  return {
    ...typed,
    headings: read?.found.headings ?? [],
    // Links and pictures are looked at whatever else is wrong.
    ...(read ? located(read.tree, typedAt) : located(readMasked(body, tokens), (offset) => offset)),
    failures: failures.length === 0 ? brokenTags(tokens) : failures.map(asTyped),
  };

  function asTyped({ at, opened, ...told }: Failure): Failure {
    return { ...told, at: typedAt(at), ...(opened !== undefined && { opened: typedAt(opened) }) };
  }

  function located(tree: MdastNode, at: (offset: number) => number) {
    const rangeOf = ({ position }: MdastNode) => ({
      start: at(position?.start.offset ?? 0),
      end: at(position?.end.offset ?? 0),
    });
    return { nodes: nodesOf(tree), rangeOf, placeOf: (node: MdastNode) => stretchIn(body, rangeOf(node)) };
  }
}

/** What the compiler makes of a text; nothing when it stops. */
function compiled(text: string) {
  const features = { frontmatter: false };
  try {
    const made = mdxToJs(text, { features, hastPlugins: [headings] });
    const found = { headings: 'data' in made ? (made.data.headings ?? []) : [] };
    return { found, tree: mdxToMdast(text, { features }) };
  } catch {
    return undefined;
  }
}
