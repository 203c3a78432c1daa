import type { z } from 'zod';
import { explain } from '../../schema/explain.ts';
import { fieldAt } from '../../schema/explain/field.ts';
import { withLine, type Diagnostic } from '../../schema/diagnostic.ts';
import { plainText } from './front-matter.ts';
import type { Yaml } from './yaml.ts';
import { readMending } from './yaml-recovery.ts';

/** What YAML holds, and what is wrong with it. */
export interface Validated<Value> {
  /** Absent when anything is wrong with it. */
  readonly value?: Value;
  /** Absent when it cannot be read at all. */
  readonly yaml?: Yaml;
  readonly diagnostics: readonly Diagnostic[];
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
  const { yaml, diagnostics } = readMending(file, text, firstLine, fieldAt(schema, [])?.keys ?? []);
  if (!yaml) return { diagnostics };
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) {
    return { yaml, diagnostics: [...diagnostics, ...explain(file, result.error.issues, yaml, schema)] };
  }
  return { yaml, diagnostics, ...(diagnostics.length === 0 && { value: result.data }) };
}

/** The same diagnostics, each with the line that it is about. */
export function withLines(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const plain = diagnostics.length === 0 ? '' : plainText(text);
  return diagnostics.map((diagnostic) => withLine(diagnostic, plain));
}
