import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { allows, attributesOf, componentNames } from '../../../src/schema/components.ts';
import { noteSubjects } from '../../../src/schema/content-note.ts';

const folder = 'src/components/prose';

test('the table names the components that an author may write, and no others', async () => {
  const index = await readFile(`${folder}/index.ts`, 'utf8');
  const table = /proseComponents = \{([\s\S]*?)\}/.exec(index)?.[1] ?? '';
  const names = [...table.matchAll(/^\s*([A-Z]\w*),/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual([...componentNames].sort());
});

describe('the table knows the attributes of', () => {
  test.each(componentNames)('%s', async (name) => {
    const component = await readFile(`${folder}/${name}.astro`, 'utf8');
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(component)?.[1] ?? '';
    const typed = [...props.matchAll(/readonly (\w+)(\??):/g)].map(([, attribute, optional]) => ({
      attribute,
      required: optional === '',
    }));
    const known = Object.entries(attributesOf(name) ?? {}).map(([attribute, { required }]) => ({
      attribute,
      required,
    }));
    expect(known.sort(byName)).toEqual(typed.sort(byName));
  });
});

const byName = (a: { attribute?: string | undefined }, b: { attribute?: string | undefined }) =>
  (a.attribute ?? '') < (b.attribute ?? '') ? -1 : 1;

test('a passage is about a subject of content notes, an update has a day of the calendar', () => {
  const about = attributesOf('Passage')?.['about'];
  expect(about && noteSubjects.every((subject) => allows(about, subject))).toBe(true);
  expect(about && allows(about, 'weather')).toBe(false);
  const date = attributesOf('Updated')?.['date'];
  expect(date && [allows(date, '2026-02-28'), allows(date, '2026-02-30')]).toEqual([true, false]);
});

test('there is no component by the name of what every object has', () => {
  expect(attributesOf('constructor')).toBeUndefined();
  expect(attributesOf('toString')).toBeUndefined();
});
