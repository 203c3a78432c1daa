import { z } from 'zod';

/** What may stand in one place of a file, in terms that an explanation needs. */
export interface Field {
  readonly kind: 'text' | 'date' | 'number' | 'yes-no' | 'choice' | 'list' | 'group' | 'other';
  /** The field's own sentence, from its `.describe()`. */
  readonly about?: string;
  readonly optional: boolean;
  /** The words to choose from. */
  readonly options: readonly string[];
  /** The names that a group, or each entry of a list of groups, may hold. */
  readonly keys: readonly string[];
  readonly requiredKeys: readonly string[];
  accepts(value: unknown): boolean;
}

/** What a schema wants at a path, or nothing when nothing may stand there. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  let inside: z.ZodType | undefined = schema;
  for (const key of path) inside = inside && within(bare(inside).schema, key);
  if (!inside) return undefined;
  const { schema: plain, about, optional } = bare(inside);
  const group = plain instanceof z.ZodArray ? bareElement(plain) : plain;
  const keys = group instanceof z.ZodObject ? Object.keys(group.shape) : [];
  const accepts = (value: unknown) => plain.safeParse(value).success;
  const required = keys.filter((key) => fieldAt(group, [key])?.optional === false);
  const options = plain instanceof z.ZodEnum ? plain.options.map(String) : [];
  return {
    kind: kindOf(plain, accepts),
    optional,
    options,
    keys,
    requiredKeys: required,
    accepts,
    ...(about && { about }),
  };
}

function kindOf(schema: z.ZodType, accepts: Field['accepts']): Field['kind'] {
  if (schema instanceof z.ZodString && accepts('2026-12-25') && !accepts('words')) return 'date';
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return 'text';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodArray) return 'list';
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'group' : 'other';
}

/** A schema without what makes it optional, and what was said of it on the way. */
function bare(schema: z.ZodType): { schema: z.ZodType; about: string | undefined; optional: boolean } {
  let about: string | undefined;
  let optional = false;
  for (let inside: unknown = schema; inside instanceof z.ZodType;) {
    about ??= inside.description;
    schema = inside;
    if (inside instanceof z.ZodOptional || inside instanceof z.ZodDefault) optional = true;
    inside = unwrapped(inside);
  }
  return { schema, about, optional };
}

function unwrapped(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  if (schema instanceof z.ZodNonOptional) return schema.unwrap();
  // Of several forms the first is the plainest, and the one to be told of.
  if (schema instanceof z.ZodUnion) return schema.options[0];
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

function within(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  let inside: unknown;
  if (schema instanceof z.ZodObject) inside = Reflect.get(schema.shape, key);
  else if (schema instanceof z.ZodArray) inside = schema.element;
  else if (schema instanceof z.ZodRecord) inside = schema.valueType;
  return inside instanceof z.ZodType ? inside : undefined;
}

function bareElement(schema: z.ZodArray): z.ZodType {
  const element = within(schema, 0);
  return element ? bare(element).schema : schema;
}
