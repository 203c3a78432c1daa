import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UnreadFile, type BundleFile } from '../bundle/bundle.ts';
import { decoded } from '../bundle/decode.ts';

const rows = z.array(z.record(z.string(), z.string()));

/** Reads a table with its first row as names. A row with too few or too many cells is read all the same. */
export async function readTable(file: BundleFile): Promise<z.infer<typeof rows>> {
  const text = decoded(await file.bytes());
  try {
    return rows.parse(
      parse(text, {
        columns: true,
        bom: true,
        delimiter: partingIn(text),
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

/** Some programs part cells by a semicolon or a tab, as spreadsheets do where the comma parts decimals. */
function partingIn(text: string): string {
  const [names = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const count = (sign: string) => names.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
