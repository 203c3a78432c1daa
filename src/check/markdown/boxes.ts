import type { Edit } from '../../schema/edit.ts';
import { shown } from '../../schema/explain/typed.ts';
import { editAt, inProse, placeIn } from '../positions.ts';
import type { Found, TextContext, TextRule } from '../rule.ts';

/** The first line of a box as Docusaurus, Quarto and others have it: `:::note The title`. */
const fenced = /^ {0,3}(:{3,})[ \t]*\{?[.:]?(?:callout-)?([A-Za-z][\w-]*)\}?(.*)$/;
/** The same as MkDocs has it, whose box is what is indented below: `!!! note "The title"`. */
const indented = /^(!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]*)(.*)$/;

interface Box {
  readonly head: string;
  /** Where its first line and its last line are, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** What each line that belongs to it begins with here. */
  readonly strip: RegExp;
  /** Whether its last line only ends it. */
  readonly closed: boolean;
}

/** Boxes as other tools write them, which are only text here: they become ours. */
export const boxes: TextRule = {
  id: 'boxes',
  severity: 'warning',
  about: 'Boxes as other tools write them: :::note, !!! tip',
  check,
};

function check({ document, prose: { body }, visible: { source } }: TextContext): Found[] {
  const lines = source.split('\n');
  const starts = startsOf(lines);
  let free = 0;
  return lines.flatMap((line, first): Found[] => {
    const box = first < free ? undefined : (fencedBox(lines, first) ?? indentedBox(lines, first));
    if (!box) return [];
    free = box.last + 1;
    const range = (at: number, length = lines[at]?.length ?? 0) => {
      const start = starts[at] ?? 0;
      return { start, end: start + length };
    };
    const inside = lines.slice(first + 1, box.closed ? box.last : box.last + 1);
    const fix: Edit[] = [
      editAt(document, body, range(first), box.head),
      ...inside.map((text, at) => {
        const before = box.strip.exec(text)?.[0].length ?? 0;
        return editAt(document, body, range(first + 1 + at, before), text.trim() === '' ? '>' : '> ');
      }),
      ...(box.closed ? [editAt(document, body, range(box.last), '')] : []),
    ];
    const message = `"${shown(line)}" begins a box in another tool. Here readers would see it as it stands.`;
    const end = box.closed ? `, and take the ${lines[box.last]?.trim()} at its end away` : '';
    const help = `Type: ${box.head}\nPut > and a space before each line that belongs to it${end}.`;
    const place = { ...placeIn(body, starts[first] ?? 0), length: line.length };
    const diagnostic = { ...inProse(document, place, message, help), severity: 'warning' as const, fix };
    return [{ ...diagnostic, start: starts[first] ?? 0, end: range(box.last).end }];
  });
}

function fencedBox(lines: readonly string[], first: number): Box | undefined {
  const [, colons = '', kind = '', rest = ''] = fenced.exec(lines[first] ?? '') ?? [];
  if (kind === '') return undefined;
  // One with boxes in it is left to be ended by hand.
  const next = lines.findIndex((line, at) => at > first && /^[ \t]*:{3,}/.test(line));
  if (next === -1 || lines[next]?.trim() !== colons) return undefined;
  return { head: headOf(kind, '', rest), first, last: next, strip: /^/, closed: true };
}

function indentedBox(lines: readonly string[], first: number): Box | undefined {
  const [, sign = '', kind = '', rest = ''] = indented.exec(lines[first] ?? '') ?? [];
  if (kind === '') return undefined;
  let last = first;
  for (let at = first + 1; at < lines.length && /^(?: {4}|\t|[ \t]*$)/.test(lines[at] ?? ''); at += 1) {
    if (lines[at]?.trim() !== '') last = at;
  }
  const fold = sign === '???' ? '-' : sign === '???+' ? '+' : '';
  return { head: headOf(kind, fold, rest), first, last, strip: /^(?: {4}|\t)?/, closed: false };
}

/** @param rest What stands after the kind of the box: its title, in quotation marks or brackets or neither. */
function headOf(kind: string, fold: string, rest: string): string {
  const named = /title=["']([^"']*)["']/.exec(rest)?.[1];
  const title =
    named ??
    rest
      .trim()
      .replace(/^\{.*\}$/, '')
      .replace(/^(["'[])(.*)["'\]]$/, '$2');
  return `> [!${kind}]${kind === 'details' ? '-' : fold}${title === '' ? '' : ` ${title}`}`;
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => (at += line.length + 1) - line.length - 1);
}
