import { mdxToJs } from 'satteri';
import type { Range } from '../../markdown/range.ts';
import { scan } from '../../markdown/scan.ts';
import type { Token } from '../../markdown/token.ts';
import { strayedEnds } from './strayed-ends.ts';
import { pairsOf, type Pair } from '../../markdown/tag-pairs.ts';

/** Something in a text at which the compiler stops. */
export interface Failure {
  /** Where, counted from 0 in the text that is compiled. */
  readonly at: number;
  readonly message: string;
  /** Where the tag was opened that the message mentions. */
  readonly opened?: number;
  /** Whether the tag at which it stops has another that it belongs to. */
  readonly paired: boolean;
}

/** A text in which the compiler stops at nothing, and at what it would have stopped. */
export interface Recovered {
  /** The same text, in which all that it would stop at says nothing; every place in it stays where it was. */
  readonly text: string;
  readonly failures: readonly Failure[];
}

/** No text that a person wrote has more; what has is read without its tags. */
const most = 60;

/**
 * Finds all that the compiler stops at, where by itself it tells of the first:
 * what it told of is made harmless, and it is asked again.
 *
 * @param hardened A text that was made fit for the compiler.
 * @returns The text as far as that went, when it goes on stopping.
 */
export function recovered(hardened: string): Recovered {
  const { tokens } = scan(hardened, 'mdx');
  const pairs = pairsOf(hardened, tokens);
  const strayed = strayedEnds(hardened, tokens);
  const failures: Failure[] = strayed.map(({ name, open, close }) => ({
    at: close.start,
    message: `Expected the closing tag \`</${name}>\` where it was opened`,
    opened: open.start,
    paired: true,
  }));
  const slips = tokens.filter(({ kind }) => kind === 'broken-tag');
  failures.push(...brokenTags(slips));
  let text = masked(hardened, [
    ...strayed.flatMap(bothOf),
    ...slips.flatMap((slip) => [
      slip,
      ...pairs.filter((pair) => bothOf(pair).includes(slip)).flatMap(bothOf),
    ]),
  ]);
  while (failures.length < most) {
    const told = failureIn(text);
    if (told === undefined) return { text, failures };
    const at = offsetIn(text, told.line, told.column);
    const opened = told.opened && offsetIn(text, told.opened.line, told.opened.column);
    const there = tokenAt(at, told.message, tokens);
    const guilty = there ? culprits(there, opened, tokens, pairs) : [];
    failures.push({
      at: there?.start ?? at,
      message: told.message,
      ...(opened !== undefined && { opened }),
      paired: pairs.some(({ open, close }) => open === there || close === there),
    });
    const next = masked(text, guilty.length > 0 ? guilty : [{ start: at, end: at + 1 }]);
    if (next === text) break;
    text = next;
  }
  return { text, failures };
}

/** Tags with a slip in them, whatever the compiler would make of each. */
export function brokenTags(tokens: readonly Token[]): Failure[] {
  const broken = tokens.filter(({ kind }) => kind === 'broken-tag');
  return broken.map(({ start }) => ({ at: start, message: 'Unexpected character after `<`', paired: false }));
}

/** What the compiler says of a text, if it stops. */
function failureIn(text: string) {
  try {
    mdxToJs(text, { features: { frontmatter: false } });
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
    const opened = /\((?:[^()]*opened at )?(\d+):(\d+)\)/.exec(message);
    return {
      message,
      line: Number(line),
      column: Number(column),
      ...(opened && { opened: { line: Number(opened[1]), column: Number(opened[2]) } }),
    };
  }
}

/** What the compiler stops at. Of lines that it reads as program code, it may tell where the next tag stands. */
function tokenAt(at: number, message: string, tokens: readonly Token[]): Token | undefined {
  const isCode = message.startsWith('Could not parse esm');
  return tokens.findLast(({ kind, start, end }) => start <= at && (isCode ? kind === 'esm' : at < end));
}

/** What has to say nothing so that the compiler goes on: the tag and its other half, or what is code. */
function culprits(
  there: Token,
  opened: number | undefined,
  tokens: readonly Token[],
  pairs: readonly Pair[],
): Range[] {
  const pairAt = (place: number | undefined) =>
    pairs.find(({ open, close }) => open.start === place || close.start === place);
  const own = pairAt(there.start);
  // Of two tags that cross, the one that is never ended is the slip.
  const other = opened === undefined || opened === there.start || pairAt(opened) ? undefined : opened;
  const slip = tokens.find(({ start }) => start === other);
  if (slip && own) return [slip];
  return [...(own ? bothOf(own) : [there]), ...(slip ? [slip] : [])];
}

function bothOf({ open, close }: Pair): Token[] {
  return [open, close];
}

/** A text with stretches that say nothing, at the same length: in braces, so that paragraphs are parted as before. */
function masked(text: string, ranges: readonly Range[]): string {
  let made = text;
  for (const { start, end } of ranges) {
    const inside = made.slice(start, end).replace(/[^\n]/g, ' ');
    const parts = end - start > 1 && !/\n[ \t]*\n/.test(inside);
    const instead = parts ? `{${inside.slice(1, -1)}}` : `.${inside.slice(1)}`;
    made = made.slice(0, start) + instead + made.slice(end);
  }
  return made;
}

function offsetIn(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.join('\n').length + Math.min(line - 1, 1) + column - 1;
}
