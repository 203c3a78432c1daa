import { bufferOf } from '../../browser/write/file-buffer.ts';
import { placesIn } from '../../browser/write/parts.ts';
import { placeIn } from '../../check/positions.ts';
import { valuesOf, type FieldPath } from '../../library/edit/set-field.ts';
import { formatOf } from '../../markdown/text-file.ts';
import { patternOf, putFor, type Asked } from './asked.ts';
import { noLine, noWord, proseWords } from './prose-words.ts';
import { wordFieldsOf, type WordField } from './word-fields.ts';

/** Where the words stand in a text. Places count from its start, without a byte order mark, with `\n` at line ends. */
export interface WordsPlace {
  readonly from: number;
  readonly to: number;
  /** What is to stand there. */
  readonly put: string;
  /** The field, where they stand in one. */
  readonly field: Pick<WordField, 'path' | 'label'> | undefined;
  /** What readers read before and after it, as far as it is near. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** All that was found in a text. */
export interface Found {
  readonly places: readonly WordsPlace[];
  /** The lines in which the words stand where they are none of hers: in addresses, code and names. */
  readonly left: readonly number[];
  readonly title: string;
  /** The language that its letters are compared in. */
  readonly language: string;
}

/** How much is shown around the words, and how much of the file is looked at for it. */
const near = 60;
const most = 4 * near;

/**
 * Finds words in a text, in its prose and in the fields that are words.
 *
 * @param raw The whole file, as it was read.
 * @param language The blog's; a text may say another.
 * @returns Nothing when the lines at its top cannot be read.
 */
export function findIn(file: string, raw: string, asked: Asked, language: string): Found | undefined {
  const text = bufferOf(raw).now.toString();
  const parts = placesIn(text);
  const yaml = parts.yaml && text.slice(parts.yaml.from, parts.yaml.to);
  const values = yaml === undefined ? undefined : valuesOf(yaml);
  if (yaml === undefined || !values || !parts.yaml) return undefined;
  const own = typeof values['language'] === 'string' ? values['language'] : language;
  const at = parts.yaml.from;
  const known = { title: String(values['title'] ?? file), language: languageOf(own) };
  const anywhere = [...text.matchAll(patternOf(asked, known.language))];
  // Most texts have none of them: these need not be taken apart.
  if (anywhere.length === 0 && !/['’]/.test(asked.find)) return { ...known, places: [], left: [] };
  const prose = inWords(
    proseWords(text.slice(parts.prose), formatOf(file)),
    parts.prose,
    asked,
    known.language,
  );
  const fields = wordFieldsOf(yaml).flatMap((field) => inField(field, yaml, at, asked, known.language));
  const places = [...fields, ...prose].toSorted((a, b) => a.from - b.from);
  const isOffered = (from: number, to: number) => places.some((one) => one.from < to && from < one.to);
  const left = anywhere.filter(({ index, 0: found }) => !isOffered(index, index + found.length));
  return { ...known, places, left: [...new Set(left.map(({ index }) => placeIn(text, index).line))] };
}

/** What stands in words, in which nothing else does. */
function inWords(
  words: string,
  offset: number,
  asked: Asked,
  language: string,
  doubled = false,
): WordsPlace[] {
  return [...words.matchAll(patternOf(asked, language, doubled))].map(({ index, 0: found }) => {
    const end = index + found.length;
    return {
      from: offset + index,
      to: offset + end,
      put: putFor(found, asked, language),
      field: undefined,
      before: nearBefore(words.slice(0, index)),
      found: plain(found),
      after: nearAfter(words.slice(end)),
    };
  });
}

/** What stands in a field; nothing where it is not typed as it is read, so that nobody could say what would come of it. */
function inField(field: WordField, yaml: string, at: number, asked: Asked, language: string): WordsPlace[] {
  const { path, label, value, style } = field;
  const typed = yaml.slice(field.from, field.to);
  const found = inWords(typed, at + field.from, asked, language, style === 'QUOTE_SINGLE');
  if (found.length !== [...value.matchAll(patternOf(asked, language))].length) return [];
  return found.map((one) => ({ ...one, field: { path, label } }));
}

/** The last words before a place, of what is read together with it. */
function nearBefore(words: string): string {
  const all = plain(words.slice(-most).split(noLine).at(-1) ?? '');
  return all.length <= near ? all.trimStart() : `… ${all.slice(-near).replace(/^\S*\s/, '')}`;
}

/** The first words after a place, of what is read together with it. */
function nearAfter(words: string): string {
  const all = plain(words.slice(0, most).split(noLine)[0] ?? '');
  return all.length <= near ? all.trimEnd() : `${all.slice(0, near).replace(/\s\S*$/, '')} …`;
}

/** Words as they are read, on one line. */
function plain(words: string): string {
  // An address parts what stands before and after it; what only emphasizes does not.
  const parted = new RegExp(`${noWord}{3,}(?=[\\p{L}\\p{N}])`, 'gu');
  return words.replace(parted, ' ').replaceAll(noWord, '').replace(/\s+/g, ' ');
}

/** A language that letters can be compared in. */
function languageOf(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Whether two places are in the same field. */
export function samePath(a: FieldPath, b: FieldPath): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
