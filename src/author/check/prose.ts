import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { readMasked } from '../../markdown/code.ts';
import { harden } from '../../markdown/harden.ts';
import { scan, type Token } from '../../markdown/scan.ts';
import type { Manuscript } from './desk.ts';

/** A text taken apart for the checks of its prose. */
export interface Prose {
  readonly body: string;
  /** What stands in the text as it was typed: tags, comments, braces. */
  readonly tokens: readonly Token[];
  /** Every node of the text, in order. Its lines are those of the text as typed. */
  readonly nodes: readonly MdastNode[];
  /** What the compiler says when it cannot go on. */
  readonly failure?: string;
}

// Each list or quotation in another costs the compiler stack, and thousands of them end the whole process.
const nestedTooDeeply = /^(?:[ \t]*>|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]){200}/m;

/** Whether a text is nested so deeply that nothing should be tried with it. */
export function isTooDeep(body: string): boolean {
  return nestedTooDeeply.test(body);
}

/** Reads a text as the site will, with the site's own parser. */
export function readProse({ format }: Manuscript, body: string): Prose {
  const { tokens } = scan(body, format);
  const hardened = harden(body, format);
  const features = { frontmatter: false };
  try {
    mdxToJs(hardened, { features });
    return { body, tokens, nodes: nodesOf(mdxToMdast(hardened, { features })) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    // Links and pictures are looked at all the same.
    return { body, tokens, nodes: nodesOf(readMasked(body, tokens)), failure };
  }
}

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
