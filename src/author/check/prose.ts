import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { readMasked, type Range } from '../../markdown/code.ts';
import { harden } from '../../markdown/harden.ts';
import { scan, type Token } from '../../markdown/scan.ts';
import type { Place } from '../../schema/explain/typed.ts';
import type { Manuscript } from './desk.ts';
import { strayedEnd } from './strayed-ends.ts';

/** A text taken apart for the checks of its prose. */
export interface Prose {
  readonly body: string;
  /** What stands in the text as it was typed: tags, comments, braces. */
  readonly tokens: readonly Token[];
  /** Fenced and inline code. */
  readonly code: readonly Range[];
  /** Every node of the text, in order. Its lines are those of the text as typed. */
  readonly nodes: readonly MdastNode[];
  /** Where a node stands in the text as typed. */
  placeOf(node: MdastNode): Place;
  /** A place in the text that was compiled, as one in the text as typed. */
  asTyped(place: Place): Place;
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
  const { tokens, code } = scan(body, format);
  const hardened = harden(body, format);
  const typed = { body, tokens, code, asTyped: typedPlaces(body, hardened) };
  const features = { frontmatter: false };
  const strayed = strayedEnd(body, tokens);
  if (strayed !== undefined) return unread(strayed);
  try {
    mdxToJs(hardened, { features });
    const nodes = nodesOf(mdxToMdast(hardened, { features }));
    return { ...typed, nodes, placeOf: placesOfNodes(body, hardened) };
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error));
  }

  /** Links and pictures are looked at all the same. */
  function unread(failure: string): Prose {
    const nodes = nodesOf(readMasked(body, tokens));
    return { ...typed, nodes, placeOf: placesOfNodes(body, body), failure };
  }
}

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** Lines of the text that was compiled are those of the text that was typed; columns may not be. */
function typedPlaces(body: string, compiled: string): Prose['asTyped'] {
  if (compiled === body) return (place) => place;
  const lines = { typed: body.split('\n'), compiled: compiled.split('\n') };
  return ({ line, column }) => ({
    line,
    column: columnAsTyped(lines.typed[line - 1] ?? '', lines.compiled[line - 1] ?? '', column),
  });
}

function placesOfNodes(body: string, compiled: string): Prose['placeOf'] {
  const asTyped = typedPlaces(body, compiled);
  const lines = { typed: body.split('\n'), compiled: compiled.split('\n') };
  return ({ position }) => {
    const { start, end } = position ?? {};
    if (!start || !end) return { line: 1, column: 1 };
    const place = asTyped({ line: start.line, column: start.column });
    const last = end.line === start.line ? end.column - 1 : undefined;
    const words = (lines.compiled[start.line - 1] ?? '').slice(start.column - 1, last).trimEnd();
    const unchanged = words !== '' && lines.typed[start.line - 1]?.startsWith(words, place.column - 1);
    return { ...place, ...(unchanged && { length: words.length }) };
  };
}

/** The column in a line as typed, of a column in what became of it. */
function columnAsTyped(typed: string, compiled: string, column: number): number {
  if (compiled === typed) return column;
  let before = 0;
  while (before < typed.length && typed[before] === compiled[before]) before += 1;
  if (column <= before + 1) return column;
  let after = 0;
  const most = Math.min(typed.length, compiled.length) - before;
  while (after < most && typed.at(-1 - after) === compiled.at(-1 - after)) after += 1;
  if (column >= compiled.length - after + 1) return column + typed.length - compiled.length;
  // Between two changes, the same words are looked for where they ought to be.
  const words = compiled.slice(column - 1, column + 11);
  const found = typed.indexOf(words, Math.max(0, column - 1 - Math.abs(compiled.length - typed.length)));
  return found === -1 ? before + 1 : found + 1;
}
