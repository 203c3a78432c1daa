import type { Range } from '../../markdown/range.ts';
import type { Region } from './regions.ts';

const inMarks = [
  /[“„][^“”„]{1,800}[”“]/g,
  /«[^«»]{1,800}»/g,
  // A straight mark opens before a word and closes after one, within a paragraph.
  /(?<![\p{L}\p{N}])"(?=\S)(?:[^"\n]|\n(?![ \t]*\n)){1,800}(?<=\S)"(?![\p{L}\p{N}])/gu,
  // The single ones are apostrophes too: a pair that holds no other.
  /(?<![\p{L}\p{N}])[‘'](?=\S)[^‘’'\n]{1,120}(?<=\S)[’'](?![\p{L}\p{N}])/gu,
];
const block = /^[ \t]*>.*(?:\n(?![ \t]*\n).*)*/gm;

/** What is somebody else's words: quotations, and the components that hold what others said. */
export function quotations(text: string, regions: readonly Region[]): Range[] {
  const others = regions.filter(({ name }) => name === 'Letter' || name === 'Epigraph');
  return [...others, ...quotationsIn(text), ...matches(block, text)];
}

/** Quotations in a text without blocks, such as a title. */
export function quotationsIn(text: string): Range[] {
  return inMarks.flatMap((marks) => matches(marks, text));
}

function matches(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
