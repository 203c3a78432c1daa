import { isDeepStrictEqual } from 'node:util';
import { changedBuffer, bufferOf, fileOf } from '../../browser/write/file-buffer.ts';
import { placesIn } from '../../browser/write/parts.ts';
import type { Change } from '../../library/edit/change.ts';
import { setField, valuesOf, withValue } from '../../library/edit/set-field.ts';
import { formatOf } from '../../markdown/text-file.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { rewrite } from '../../markdown/rewrite.ts';
import { patternOf, type Asked } from './asked.ts';
import { samePath, type Found, type WordsPlace } from './places.ts';
import { shapeOf } from './shape.ts';
import { wordFieldsOf, type WordField } from './word-fields.ts';

/** A text with words put in the place of others. */
export interface Made {
  /** The whole file. */
  readonly text: string;
  /** The places that were written. */
  readonly done: number;
  /** The places where the words would be read as something else, such as a list or a link. */
  readonly refused: number;
}

/**
 * Puts words in the chosen places of a text. No byte outside of them changes, but that the value of a field gets
 * quotation marks where YAML would read it as something else.
 *
 * @param raw The whole file, as it was read.
 * @param found What `findIn` found in it.
 * @param chosen Which of its places, by their order.
 */
export function replacedIn(
  file: string,
  raw: string,
  asked: Asked,
  found: Found,
  chosen: ReadonlySet<number>,
): Made {
  const buffer = bufferOf(raw);
  const text = buffer.now.toString();
  const { yaml: at, prose: proseAt } = placesIn(text);
  const wanted = found.places.filter((_, place) => chosen.has(place));
  const inProse = wanted.filter(({ field }) => !field);
  const prose = proseChanges(
    file,
    text.slice(proseAt),
    inProse.map((one) => moved(one, -proseAt)),
  );
  const yaml = at && text.slice(at.from, at.to);
  const fields = wordFieldsOf(yaml ?? '').map((field) => ({
    field,
    places: wanted.filter((one) => one.field && samePath(one.field.path, field.path)),
    offered: found.places.filter((one) => one.field && samePath(one.field.path, field.path)),
  }));
  const set = fields
    .filter(({ places }) => places.length > 0)
    .map(({ field, places, offered }) => {
      const which = new Set(places.map((one) => offered.indexOf(one)));
      const own = places.map((one) => moved(one, -(at?.from ?? 0)));
      return { places, change: fieldChange(yaml ?? '', field, own, which, asked, found.language) };
    });
  const changes = [
    ...prose.map((one) => moved(one, proseAt)),
    ...set.flatMap(({ change }) => change?.map((one) => moved(one, at?.from ?? 0)) ?? []),
  ];
  const done = prose.length + set.reduce((sum, { places, change }) => sum + (change ? places.length : 0), 0);
  return {
    text: changes.length === 0 ? raw : fileOf(changedBuffer(buffer, changes)),
    done,
    refused: wanted.length - done,
  };
}

function moved<Place extends { readonly from: number; readonly to: number }>(one: Place, by: number): Place {
  return { ...one, from: one.from + by, to: one.to + by };
}

/** Each place as it can be written without the text becoming another in anything but its words. */
function proseChanges(file: string, prose: string, places: readonly WordsPlace[]): Change[] {
  const format = formatOf(file);
  const shape = shapeOf(prose, format);
  const isSound = (changes: readonly Change[]) => shapeOf(applied(prose, changes), format) === shape;
  const typed = places.map(({ from, to, put }) => ({ from, to, insert: put }));
  if (places.length === 0 || isSound(typed)) return typed;
  const sound: Change[] = [];
  for (const { from, to, put } of places) {
    const ways = [put, plainWords(put), put.replaceAll('"', '&quot;')].map((insert) => ({
      from,
      to,
      insert,
    }));
    const way = ways.find((one) => isSound([...sound, one]));
    if (way) sound.push(way);
  }
  return sound;
}

/** A field with words in some of its places; nothing when it cannot be said with certainty what would come of it. */
function fieldChange(
  yaml: string,
  field: WordField,
  places: readonly WordsPlace[],
  which: ReadonlySet<number>,
  asked: Asked,
  language: string,
): Change[] | undefined {
  const before = valuesOf(yaml);
  if (!before) return undefined;
  const value = valueWith(field.value, places, which, patternOf(asked, language));
  const wanted = withValue(before, field.path, value);
  const ways = [
    (put: string) => put,
    (put: string) => put.replaceAll("'", "''"),
    (put: string) => JSON.stringify(put).slice(1, -1),
  ];
  for (const way of ways) {
    const changes = places.map(({ from, to, put }) => ({ from, to, insert: way(put) }));
    if (isDeepStrictEqual(valuesOf(applied(yaml, changes)), wanted)) return changes;
  }
  const change = setField(yaml, field.path, value, []);
  return change && [change];
}

function valueWith(
  value: string,
  places: readonly WordsPlace[],
  which: ReadonlySet<number>,
  pattern: RegExp,
): string {
  let [at, next] = [-1, 0];
  return value.replace(pattern, (found) => {
    at += 1;
    if (!which.has(at)) return found;
    next += 1;
    return places[next - 1]?.put ?? found;
  });
}

function applied(text: string, changes: readonly Change[]): string {
  const edits = changes.map(({ from, to, insert }) => ({ start: from, end: to, text: insert }));
  return rewrite(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  ).text;
}
