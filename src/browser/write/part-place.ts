import type { ChangeSpec, Line, Text } from '@codemirror/state';
import { tagLine, type TagLine } from './tag-line.ts';

/** One of the blog's own parts in a text: the line of its tag, and of the tag that ends it. */
export interface PartPlace {
  readonly tag: TagLine;
  readonly begins: Line;
  readonly ends?: Line;
}

/** The innermost part that a line is in, or whose tag it holds. @param number The line's, from 1. */
export function partAt(doc: Text, number: number): PartPlace | undefined {
  const open: { readonly tag: TagLine; readonly begins: Line }[] = [];
  for (let at = 1; at <= doc.lines; at += 1) {
    const line = doc.line(at);
    const tag = tagLine(line.text);
    if (tag?.kind === 'whole' && at === number) return { tag, begins: line };
    if (tag?.kind === 'begins') open.push({ tag, begins: line });
    if (tag?.kind !== 'ends') continue;
    const last = open.findLastIndex((one) => one.tag.name === tag.name);
    const [begun] = last < 0 ? [] : open.splice(last);
    if (begun && begun.begins.number <= number && at >= number) return { ...begun, ends: line };
  }
  const begun = open.findLast(({ begins }) => begins.number === number);
  return begun;
}

/** Takes a part away and leaves the words that are in it. */
export function withoutPart(doc: Text, { begins, ends }: PartPlace): ChangeSpec[] {
  if (ends && doc.sliceString(begins.to, ends.from).trim() === '')
    return [{ from: begins.from, to: ends.to }];
  return [begins, ...(ends ? [ends] : [])].map((line) => {
    let next = line.number + 1;
    while (next <= doc.lines && doc.line(next).text.trim() === '') next += 1;
    if (next <= doc.lines) return { from: line.from, to: doc.line(next).from };
    let last = line.number - 1;
    while (last > 0 && doc.line(last).text.trim() === '') last -= 1;
    return { from: last > 0 ? doc.line(last).to : 0, to: line.to };
  });
}
