import type { z } from 'zod';
import { explain } from '../../schema/explain.ts';
import { fieldAt } from '../../schema/explain/field.ts';
import { withLine, type Problem } from '../../schema/problem.ts';
import { plainText } from './front-matter.ts';
import type { Yaml } from './yaml.ts';
import { readMending } from './yaml-recovery.ts';

/** What YAML holds, and what is wrong with it. */
export interface Validated<Value> {
  /** Absent when anything is wrong with it. */
  readonly value?: Value;
  /** Absent when it cannot be read at all. */
  readonly yaml?: Yaml;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML, and holds it to what it may say.
 *
 * @param firstLine The line of the file on which the text begins.
 */
export function validated<Schema extends z.ZodType>(
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

/** The same problems, each with the line that it is about. */
export function withLines(problems: readonly Problem[], text: string): Problem[] {
  const plain = problems.length === 0 ? '' : plainText(text);
  return problems.map((problem) => withLine(problem, plain));
}
