import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { noteSubjects } from '../../../src/schema/content-note.ts';
import { en } from '../../../src/words/en/index.ts';
import { code, nodesIn } from '../sources.ts';

const users = code.filter(({ file }) => !file.startsWith('src/words/'));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The words that a file takes by name: `words.search`, or `{ search } = words`. */
function named(text: string): string[] {
  const unpacked = all(text, /\{([^{}]*)\} = [\w.]*\bwords\b/g).flatMap((names) => names.split(','));
  return [...all(text, /(?<!#)\bwords\.(\w+)/g), ...unpacked.map((name) => name.split(':')[0]?.trim() ?? '')];
}

/** The words that a file looks up, as `words[labels[basis]]`, by names that it or a file it imports holds. */
function lookedUp(text: string): string[] {
  if (!/\bwords\[/.test(text)) return [];
  const imported = all(text, /from '(?:\.{1,2}\/)+(schema\/[\w/-]+\.ts)'/g);
  const tables = users.filter(({ file }) => imported.some((path) => file === `src/${path}`));
  return [text, ...tables.map((table) => table.text)].flatMap((one) => all(one, /: '(\w+)'/g));
}

/** One call of `fill` or `plural`. */
interface Filling {
  readonly file: string;
  /** The words it may be about; none when they come from elsewhere. */
  readonly about: readonly string[];
  /** The places that it fills. */
  readonly places: string;
}

const placesIn = (text: string) => [...new Set(all(text, /\{(\w+)\}/g))].sort().join(' ');
const withPlaces = Object.entries(en).flatMap(([name, word]) => {
  const text = typeof word === 'string' ? word : 'other' in word ? word.other : '';
  return placesIn(text) ? [{ name, places: placesIn(text) }] : [];
});

const fillings = users.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:fill|plural)\(/g)].flatMap(({ index }): Filling[] => {
    // The call and all that stands behind it, which the parser may take for anything.
    const tree = ts.createSourceFile('', text.slice(index), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const call = nodesIn(tree).find((node) => ts.isCallExpression(node) && node.getStart(tree) === 0);
    if (!call || !ts.isCallExpression(call)) return [];
    const counts = call.expression.getText(tree) === 'plural';
    const [word] = call.arguments;
    const blanks = call.arguments[counts ? 3 : 1];
    const what = word?.getText(tree) ?? '';
    const about = /\bwords\[/.test(what) ? lookedUp(text) : named(what);
    const given =
      blanks && ts.isObjectLiteralExpression(blanks)
        ? blanks.properties.map((property) => property.name?.getText(tree) ?? '')
        : [];
    if (!counts && given.length === 0) return [];
    // A number chooses the form; not every form says it.
    const silent = about.some((name) =>
      withPlaces.some((one) => one.name === name && !one.places.includes('count')),
    );
    const places = counts && !silent ? [...given, 'count'] : given;
    return [{ file, about, places: places.sort().join(' ') }];
  }),
);

test('every word is used', () => {
  const used = new Set(users.flatMap(({ text }) => [...named(text), ...lookedUp(text)]));
  expect(Object.keys(en).filter((name) => !used.has(name))).toEqual([]);
});

test('every subject of a content note has a word, and no other', () => {
  expect(Object.keys(en.subjects).sort()).toEqual([...noteSubjects].sort());
});

test('the forms of a number have the same places', () => {
  const uneven = Object.values(en).filter(
    (word) => typeof word === 'object' && 'other' in word && placesIn(word.one) !== placesIn(word.other),
  );
  expect(uneven).toEqual([]);
});

describe('the places in a word', () => {
  test.each(withPlaces)('are filled wherever it is used: $name', ({ name, places }) => {
    const mine = fillings.filter(({ about }) => about.includes(name));
    // A word that is handed on is filled by whoever gets it.
    const others = fillings.filter((one) => one.about.length === 0 && one.places === places);
    expect(mine.length + others.length).toBeGreaterThan(0);
    expect(mine.filter((one) => one.places !== places)).toEqual([]);
    const unfilled = users.filter(
      ({ file, text }) =>
        named(text).filter((one) => one === name).length > mine.filter((one) => one.file === file).length,
    );
    expect(mine.length > 0 ? unfilled.map(({ file }) => file) : []).toEqual([]);
  });
});

test('no other word is filled: it has no place', () => {
  const known: readonly string[] = withPlaces.map(({ name }) => name);
  const idle = fillings.filter(
    ({ about }) => about.length > 0 && !about.some((name) => known.includes(name)),
  );
  expect(idle).toEqual([]);
});
