import { expect, test } from 'vitest';
import { z } from 'zod';
import { crisisLine } from '../../../src/schema/crisis-line.ts';
import { contentNote } from '../../../src/schema/content-note.ts';
import { feelings } from '../../../src/schema/feelings.ts';
import { page } from '../../../src/schema/page.ts';
import { plainPost } from '../../../src/schema/post.ts';
import { site } from '../../../src/schema/site.ts';
import { path, series, topic } from '../../../src/schema/topic.ts';

const described = z.looseObject({
  description: z.string().optional(),
  get properties() {
    return z.record(z.string(), described).optional();
  },
  get items() {
    return described.optional();
  },
});
type Described = z.infer<typeof described>;

/** The names of fields without a sentence of their own. */
function silent(schema: Described, name: string): string[] {
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...fields.flatMap(([key, field]) => [
      ...(field.description === undefined && !field.properties ? [`${name}.${key}`] : []),
      ...silent(field, `${name}.${key}`),
    ]),
    ...(schema.items ? silent(schema.items, `${name}[]`) : []),
  ];
}

test.each(Object.entries({ plainPost, page, site, topic, series, path, feelings, crisisLine, contentNote }))(
  'every field of %s carries its plain sentence',
  (name, schema) => {
    expect(
      silent(described.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), name),
    ).toEqual([]);
  },
);
