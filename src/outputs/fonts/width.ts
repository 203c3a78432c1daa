import type { Sfnt } from './sfnt.ts';

/** How often characters stand in a text, in ten-thousandths. */
type Frequency = readonly (readonly [number, string])[];

/**
 * How often each character stands in English text, in ten-thousandths. The numbers are capsize's
 * (`weightings.latin` in @capsizecss/unpack 4.0.1), because its published widths of system fonts, with which ours
 * are compared, were weighed by them: https://github.com/seek-oss/capsize/tree/master/packages/unpack/src
 */
const latin: Frequency = [
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

/**
 * The same of Hebrew, counted in the 7,194 letters of the interface's words (`src/words/he`) and the spaces among them;
 * weighed by another 2,693 letters of prose the means of three fonts differ by a tenth of a percent.
 */
const hebrew: Frequency = [
  [9, 'ףץ'],
  [61, 'ך'],
  [68, 'ג'],
  [95, 'צ'],
  [125, 'ז'],
  [132, 'ס'],
  [135, 'ן'],
  [154, 'ט'],
  [174, 'ח'],
  [190, 'נ'],
  [192, 'פ'],
  [222, 'ע'],
  [237, 'ק'],
  [244, 'ם'],
  [258, 'כ'],
  [263, 'ד'],
  [296, 'ב'],
  [412, 'ר'],
  [432, 'ת'],
  [455, 'ש'],
  [475, 'מ'],
  [544, 'א'],
  [625, 'ל'],
  [719, 'ה'],
  [722, 'י'],
  [781, 'ו'],
  [1970, ' '],
];

const frequencies = { latin, hebrew };

/** Takes a font and gives the mean width of a character in English or Hebrew text, as a part of the em. */
export function averageWidth(font: Sfnt, script: keyof typeof frequencies = 'latin'): number {
  let total = 0;
  for (const [parts, chars] of frequencies[script]) {
    for (const char of chars) total += parts * font.advance(char);
  }
  return total / 10_000 / font.unitsPerEm;
}
