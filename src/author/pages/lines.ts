import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isThere } from '../is-there.ts';

const folder = join(import.meta.dirname, '../../starters/lines');

/**
 * Adds the help lines that are known of a country to an author's own, when she
 * has none of it yet. What stands in her file stays as it is.
 *
 * @param file Her `crisis-lines.yaml`.
 * @returns How many ways to reach somebody were added.
 */
export async function addLines(file: string, region: string): Promise<number> {
  const starter = join(folder, `${region}.yaml`);
  if (!/^[A-Z]{2}$/.test(region) || !(await isThere(starter))) return 0;
  const text = await readFile(starter, 'utf8');
  const own = (await isThere(file)) ? await readFile(file, 'utf8') : '';
  const lines = listIn(own);
  if (!lines || lines.some((line) => countryOf(line) === region)) return 0;
  if (lines.length > 0) {
    // A list in brackets cannot be gone on with.
    if (!/^- /m.test(own)) return 0;
    await appendFile(file, `${own.endsWith('\n') ? '' : '\n'}\n${text}`);
  } else {
    const comments = own.replace(/^\[\s*\]\s*$/m, '').trimEnd();
    await writeFile(file, [comments, text].filter((part) => part !== '').join('\n\n'));
  }
  return listIn(text)?.length ?? 0;
}

/** The entries of a list; nothing when it is none, or cannot be read. */
function listIn(text: string): readonly unknown[] | undefined {
  try {
    const read: unknown = parse(text) ?? [];
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function countryOf(line: unknown): unknown {
  return typeof line === 'object' && line !== null && 'country' in line ? line.country : undefined;
}
