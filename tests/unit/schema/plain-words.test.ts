import { expect, test } from 'vitest';
import { z } from 'zod';
import { stringify } from 'yaml';
import { readData } from '../../../src/library/content/data-file.ts';
import { fieldAt } from '../../../src/schema/explain/field.ts';
import { crisisLines } from '../../../src/schema/crisis-line.ts';
import { feelings } from '../../../src/schema/feelings.ts';
import { page } from '../../../src/schema/page.ts';
import { plainPost } from '../../../src/schema/post.ts';
import { site } from '../../../src/schema/site.ts';
import { path, recordsOf, series, topic } from '../../../src/schema/topic.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  post: plainPost,
  page,
  site,
  topics: recordsOf(topic),
  series: recordsOf(series),
  paths: recordsOf(path),
  feelings: recordsOf(feelings),
  lines: crisisLines,
};

/** Values of every kind, few of them right anywhere. */
const oddities = [
  null,
  '',
  ' ',
  'x',
  'X y',
  'x'.repeat(999),
  0,
  -1.5,
  7,
  true,
  [],
  ['', 7, null],
  {},
  { a: { b: 1 } },
];

/** Words of the tools underneath, which say nothing to a clinician. */
const jargon =
  /\b(?:undefined|null|NaN|received|invalid|expected|string|boolean|object|array|regex|schema|zod|yaml:|mapping|scalar|parse|token|\[object)\b/i;

/** A document with an oddity in each of its fields in turn, and in the fields of their groups. */
function oddDocuments(schema: z.ZodType): unknown[] {
  const whole = fieldAt(schema, []);
  const wrap = (record: object): unknown =>
    whole?.kind === 'list' ? [record] : whole?.keys.length ? record : { 'a-name': record };
  const at = whole?.kind === 'list' ? [0] : whole?.keys.length ? [] : ['a-name'];
  return (fieldAt(schema, at)?.keys ?? []).flatMap((name) => {
    const field = fieldAt(schema, [...at, name]);
    const inside = (field?.keys ?? []).flatMap((key) =>
      oddities.map((odd) => (field?.kind === 'list' ? [{ [key]: odd }] : { [key]: odd })),
    );
    return [...oddities, ...inside].map((odd) => wrap({ [name]: odd }));
  });
}

test.each(Object.keys(schemas))('whatever stands in a field of %s, no word of the tools is heard', (name) => {
  const schema = schemas[name] ?? z.never();
  const documents = [...oddities, ...oddDocuments(schema)];
  expect(documents.length).toBeGreaterThan(40);
  const heard = documents.flatMap((document) => {
    const text = stringify(document);
    const { diagnostics, value } = readData('a-file.yaml', { text }, schema, false);
    expect(diagnostics.length > 0 || value !== undefined).toBe(true);
    // What was typed is shown in quotes, and may be anything.
    return diagnostics
      .map(({ message, help }) => `${message}\n${help}`.replace(/"[^"\n]*"/g, '""'))
      .filter((words) => jargon.test(words) || !/^\S[\s\S]*[.:]\n\S/.test(words));
  });
  expect([...new Set(heard)]).toEqual([]);
});

test('a corrected line, once typed, is accepted', () => {
  const text = 'title: 988\ndescription: A sentence.\npubDate: 25/12/2026\ntopics: grief\ndraft: yes\n';
  const { diagnostics } = readData('a-file.yaml', { text }, plainPost, false);
  expect(diagnostics).toHaveLength(4);
  const lines = text.split('\n');
  for (const { line = 0, help } of diagnostics) lines[line - 1] = help.replace('Type: ', '');
  expect(readData('a-file.yaml', { text: lines.join('\n') }, plainPost, false).diagnostics).toEqual([]);
});
