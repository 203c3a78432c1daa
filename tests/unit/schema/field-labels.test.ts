import { expect, test } from 'vitest';
import { fieldLabels } from '../../../src/schema/field-labels.ts';
import { frontMatter, jsonSchemaOf } from '../../../src/schema/json.ts';

/** Every field of a schema by its path, those within others too. */
function pathsIn(schema: unknown, around = ''): string[] {
  const own: unknown = Reflect.get(Object(schema), 'items') ?? schema;
  const properties: unknown = Reflect.get(Object(own), 'properties');
  return Object.entries(Object(properties)).flatMap(([name, one]) => [
    `${around}${name}`,
    ...pathsIn(one, `${around}${name}.`),
  ]);
}

test('every field that a text may have at its top has a name on the desk, each its own', () => {
  const paths = Object.values(frontMatter).flatMap((schema) => pathsIn(jsonSchemaOf(schema)));
  expect(paths).toContain('contentNotes.depth');
  expect([...new Set(paths)].filter((path) => !(path in fieldLabels))).toEqual([]);
  expect(Object.keys(fieldLabels).filter((path) => !paths.includes(path))).toEqual([]);
  const top = Object.entries(fieldLabels).filter(([path]) => !path.includes('.'));
  expect(new Set(top.map(([, label]) => label)).size).toBe(top.length);
});
