import type { Sfnt } from './sfnt.ts';

/**
 * How often each character stands in English text, in ten-thousandths. The numbers are capsize's
 * (`weightings.latin` in @capsizecss/unpack 4.0.1), because its published widths of system fonts, with which ours
 * are compared, were weighed by them: https://github.com/seek-oss/capsize/tree/master/packages/unpack/src
 */
const frequency: readonly (readonly [number, string])[] = [
  [1, 'Qáé/%;X'],
  [2, '$Z'],
  [3, 'Y'],
  [5, '7V'],
  [6, '9'],
  [7, '68]K='],
  [8, '4q:'],
  [9, 'jJO'],
  [10, '3()'],
  [11, 'zGE'],
  [12, 'LW"'],
  [13, 'HD'],
  [14, "N'"],
  [15, '5RF'],
  [16, 'U'],
  [18, '-'],
  [20, 'B'],
  [21, '['],
  [22, 'I'],
  [23, '1P'],
  [25, 'Mx'],
  [26, '2'],
  [31, 'C'],
  [38, '|'],
  [40, 'A'],
  [41, 'TS'],
  [46, 'k'],
  [53, '0'],
  [76, 'v'],
  [79, '.'],
  [83, ','],
  [110, 'w'],
  [114, 'b'],
  [123, 'y'],
  [155, 'g'],
  [163, 'p'],
  [170, 'f'],
  [181, 'm'],
  [207, 'u'],
  [232, 'c'],
  [298, 'd'],
  [304, 'l'],
  [351, 'h'],
  [469, 's'],
  [526, 'r'],
  [571, 'o'],
  [578, 'n'],
  [588, 'i'],
  [668, 'a'],
  [672, 't'],
  [922, 'e'],
  [1540, ' '],
];

/** Takes a font and gives the mean width of a character in English text, as a part of the em. */
export function averageWidth(font: Sfnt): number {
  let total = 0;
  for (const [parts, chars] of frequency) {
    for (const char of chars) total += parts * font.advance(char);
  }
  return total / 10_000 / font.unitsPerEm;
}
