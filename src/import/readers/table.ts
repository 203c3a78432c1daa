import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UnreadFile, type BundleFile } from '../bundle/bundle.ts';

const rows = z.array(z.record(z.string(), z.string()));

/** Reads a table with its first row as names. A row with too few or too many cells is read all the same. */
export async function readTable(file: BundleFile): Promise<z.infer<typeof rows>> {
  const text = (await file.bytes()).toString('utf8');
  try {
    return rows.parse(
      parse(text, {
        columns: true,
        bom: true,
        skip_empty_lines: true,
        relax_column_count: true,
        relax_quotes: true,
      }),
    );
  } catch {
    throw new UnreadFile(
      `"${file.path}" is a table that breaks off or contradicts itself. Export once more, and run this again.`,
    );
  }
}
