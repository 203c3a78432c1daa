import { markdownToMdast, type MdastNode } from 'satteri';
import type { Range } from '../../../markdown/range.ts';
import { nodesOf } from '../../../markdown/nodes.ts';
import { shown } from '../../../schema/explain/typed.ts';
import type { Slip } from './slip.ts';

/** Two signs that stand around words, and what becomes of these. */
interface Sign {
  readonly sign: string;
  readonly node: MdastNode['type'];
  readonly tag: string;
  readonly makes: string;
  readonly pattern: RegExp;
}

const signs: readonly Sign[] = [
  { sign: '**', node: 'strong', tag: 'strong', makes: 'bold', pattern: /(?<!\*)\*\*(?!\*)/g },
  // Within a word they are a name for a program.
  { sign: '__', node: 'strong', tag: 'strong', makes: 'bold', pattern: /(?<!_)__(?!_)(?<!\w__(?=\w))/g },
  { sign: '~~', node: 'delete', tag: 'del', makes: 'crossed out', pattern: /(?<!~)~~(?!~)/g },
];

/**
 * Signs that were to make words bold or cross them out, and made nothing.
 *
 * @param text Only what readers read as text, from one blank line to the next.
 * @param body The text as typed.
 */
export function pairs(text: string, { start }: Range, body: string): Slip[] {
  return signs.flatMap((sign): Slip[] => {
    const all = [...text.matchAll(sign.pattern)].map(({ index }) => start + index);
    // A single one within a word hides letters of it.
    const found =
      all.length % 2 === 1
        ? all.filter((at) => !/\p{Script=Latin}..\p{Script=Latin}/u.test(around(at)))
        : all;
    if (found.length % 2 === 1)
      return found.filter((at) => /^\S|\S$/.test(around(at))).map((at) => half(at, sign));
    return found.flatMap((at, nth) => (nth % 2 === 0 ? pair(at, found[nth + 1] ?? at, sign, body) : []));
  });

  function around(at: number): string {
    return `${body[at - 1] ?? ' '}..${body[at + 2] ?? ' '}`;
  }
}

function half(at: number, { sign, makes }: Sign): Slip {
  return {
    start: at,
    end: at + 2,
    message: `"${sign}" stands alone here: nothing becomes ${makes}, and readers would see the signs.`,
    help: `Take it away, or put the other ${sign} where the words begin or end. If readers are to see it, type: ${sign.replace(/./g, '\\$&')}`,
  };
}

function pair(from: number, to: number, sign: Sign, body: string): Slip[] {
  const range = { start: from, end: to + 2 };
  const inside = body.slice(from + 2, to);
  // With blanks on both sides they are something else: a place to fill in, a power.
  if (/^\s[\s\S]*\s$|^\s*$/.test(inside)) return [];
  // What stands between was made something of already.
  if (inside.includes(sign.sign)) return [from, to].map((at) => half(at, sign));
  const words = inside.trim();
  // A blank goes to the outside, unless there is one, or a sign that wants none.
  const before = /\s/.test(body[from - 1] ?? ' ') ? '' : (/^\s*/.exec(inside)?.[0] ?? '');
  const after = /[\s\p{P}]/u.test(body[to + 2] ?? ' ') ? '' : (/\s*$/.exec(inside)?.[0] ?? '');
  const plain = { before, words: `${sign.sign}${words}${sign.sign}`, after };
  const tagged = { before, words: `<${sign.tag}>${words}</${sign.tag}>`, after };
  const made = works(plain, sign, range, body) ? plain : tagged;
  const typed = shown(body.slice(range.start, range.end));
  const why =
    words === inside
      ? 'other signs or letters stand too close'
      : 'a blank stands beside the signs, on the inside';
  const fix = inside.includes('\n') ? undefined : [{ ...range, text: made.before + made.words + made.after }];
  return [
    {
      ...range,
      message: `"${typed}" does not become ${sign.makes}: ${why}. Readers would see the signs.`,
      help: `Type: ${made.words}`,
      ...(fix && { fix }),
    },
  ];
}

interface Mended {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Whether the parser of the site makes of it what was meant, where it stands. */
function works(mended: Mended, { node, sign }: Sign, { start, end }: Range, body: string): boolean {
  const [left = '', right = ''] = [[...body.slice(0, start)].at(-1), [...body.slice(end)][0]];
  const tree = markdownToMdast(left.trim() + mended.before + mended.words + mended.after + right.trim());
  const all = nodesOf(tree);
  return (
    all.some(({ type }) => type === node) &&
    !all.some((one) => one.type === 'text' && one.value.includes(sign))
  );
}
