import type { z } from 'zod';
import { explain, missingFile, noFrontMatter } from '../../schema/explain.ts';
import { conflictsIn } from '../../schema/explain/conflict.ts';
import { fieldAt } from '../../schema/explain/field.ts';
import { withLine, type Problem } from '../../schema/problem.ts';
import { plainText, splitFrontMatter } from './front-matter.ts';
import { readMending } from './yaml-recovery.ts';
import { saidOf } from './said.ts';
import type { Yaml } from './yaml.ts';
import type { Shown } from './visibility.ts';

/** A post or page: its valid front matter, its prose, and where things stand in the file. */
export interface Entry<Data> {
  /** The file's name without its ending; for `slug/index.mdx`, the folder's. */
  readonly id: string;
  /** The file, from the content folder: `posts/slug.mdx`. */
  readonly file: string;
  readonly text: string;
  readonly data: Data;
  /** The front matter as it was typed, before defaults. */
  readonly raw: unknown;
  readonly yaml: Yaml;
  readonly body: string;
  readonly bodyLine: number;
}

/** The id of a post or page: what other files and its address call it. */
export function idOf(file: string): string {
  return file
    .replace(/^[^/]+\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/index$/, '');
}

/** A post or page that cannot be used as it is, and what it says of whether readers are to see it. */
export interface Unsound {
  readonly id: string;
  readonly file: string;
  readonly shown: Shown;
}

/** A post or page, when its front matter is sound, and what is wrong with it. */
export interface ReadEntry<Data> {
  readonly entry?: Entry<Data>;
  /** Set when there is no entry. */
  readonly unsound?: Unsound;
  readonly problems: readonly Problem[];
}

/** Reads one post or page. */
export function readEntry<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadEntry<z.infer<Schema>> {
  const plain = plainText(text);
  const unsound = { id: idOf(file), file, shown: saidOf(plain) };
  const conflicts = conflictsIn(file, plain);
  if (conflicts.length > 0) return { unsound, problems: withLines(conflicts, text) };
  const split = splitFrontMatter(text);
  if (!split.ok) return { unsound, problems: [noFrontMatter(file, split.reason, text, schema)] };
  const { body, bodyLine, yaml: front, yamlLine } = split.parts;
  const { value, yaml, problems: found } = validate(file, front, yamlLine, schema);
  const problems = withLines(found, text);
  if (value === undefined || yaml === undefined) return { unsound, problems };
  return {
    entry: { id: idOf(file), file, text, data: value, raw: yaml.value, yaml, body, bodyLine },
    problems,
  };
}

/**
 * Reads one YAML file.
 *
 * @param text The file's text, or nothing when the file is not there.
 * @param optional Whether the file may be missing.
 */
export function readData<Schema extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: Schema,
  optional: boolean,
): Validated<z.infer<Schema>> {
  if (text === undefined) return { problems: optional ? [] : [missingFile(file, schema)] };
  const plain = plainText(text);
  const conflicts = conflictsIn(file, plain);
  if (conflicts.length > 0) return { problems: withLines(conflicts, text) };
  const read = validate(file, plain, 1, schema);
  return { ...read, problems: withLines(read.problems, text) };
}

function withLines(problems: readonly Problem[], text: string): Problem[] {
  const plain = problems.length === 0 ? '' : plainText(text);
  return problems.map((problem) => withLine(problem, plain));
}

/** What a file holds, and what is wrong with it. */
export interface Validated<Value> {
  /** Absent when anything is wrong with the file. */
  readonly value?: Value;
  readonly yaml?: Yaml;
  readonly problems: readonly Problem[];
}

function validate<Schema extends z.ZodType>(
  file: string,
  text: string,
  firstLine: number,
  schema: Schema,
): Validated<z.infer<Schema>> {
  const { yaml, problems } = readMending(file, text, firstLine, fieldAt(schema, [])?.keys ?? []);
  if (!yaml) return { problems };
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) {
    return { yaml, problems: [...problems, ...explain(file, result.error.issues, yaml, schema)] };
  }
  return { yaml, problems, ...(problems.length === 0 && { value: result.data }) };
}
