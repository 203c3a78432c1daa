import type { z } from 'zod';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Site } from '../../schema/site.ts';
import { recordsOf } from '../../schema/topic.ts';
import { readData } from './data-file.ts';
import type { ReadText } from './files.ts';
import type { Yaml } from './yaml.ts';

/** Data files that other files name records of. */
export type Named = 'topics' | 'series' | 'paths' | 'feelings';

/** What could be read of such a file. */
export interface Records<Data> {
  readonly found: (Data & { readonly id: string })[];
  /** As it was typed; absent when it cannot be read. */
  readonly typed: Yaml | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A reader of one of these files.
 *
 * @param optional Whether the file may be missing.
 */
export function recordsReader<Data extends object>(name: Named, schema: z.ZodType<Data>, optional = false) {
  return (read: ReadText | undefined, addresses: Site['addresses'] | undefined): Records<Data> => {
    const all = recordsOf(schema, addresses);
    const { value, yaml, diagnostics } = readData(`${name}.yaml`, read, all, optional);
    // One wrong record does not take the others with it.
    const found = Object.entries(value ?? Object(yaml?.value)).flatMap(([typed, record]) => {
      const id = typed.normalize('NFC');
      const { data } = all.safeParse({ [id]: record });
      // What every object has by a name such as "constructor" is no record.
      return data && Object.hasOwn(data, id) && data[id] ? [{ ...data[id], id }] : [];
    });
    return { found, typed: yaml, diagnostics };
  };
}
