import { expect, test } from 'vitest';
import { folderRules, textRules } from '../../../src/check/rules.ts';
import { sources } from '../sources.ts';

const rules = [...textRules, ...folderRules];

test('every rule has an id of its own, in small letters, and says in a phrase what it finds', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  expect(rules.map(({ about }) => about).filter((about) => !/^[A-Z].*[^.]$/.test(about))).toEqual([]);
});

test('every rule that is written is in the list', () => {
  const written = sources
    .filter(({ file }) => file.startsWith('src/check/'))
    .flatMap(({ text }) => [
      ...text.matchAll(/^export const \w+: (?:Text|Folder)Rule = \{\n {2}id: '([\w-]+)'/gm),
    ])
    .map(([, id = '']) => id);
  expect(written.length).toBeGreaterThan(0);
  expect(written.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});
