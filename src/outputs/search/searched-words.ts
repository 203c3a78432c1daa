import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { wordsOf } from '../../browser/words/folded.ts';

/** What is put after a sign that Pagefind does not part words at, and taken out of what is shown: it has no width. */
const seam = '\u2060 ';

/** Dashes and slashes with a letter on both sides, in text and not in a tag. */
const joined = /(?<=\p{L}\p{M}*[—–/‑])(?=\p{L})(?=[^<>]*<)/gu;

/** A page with the second half of "room—mother" and "PTSD/C-PTSD" as a word of its own. */
export function apart(html: string): string {
  return html.replace(joined, seam);
}

/** Words that are offered when something was mistyped: enough for a blog of years, few enough for a telephone. */
const most = 4000;
const shortest = 4;

/** The words of the pages of an index, those on most of them first, as a file beside it. */
export function wordsFile(files: readonly IndexFile[]): IndexFile {
  const spread = new Map<string, number>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const bytes = content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content);
    const page: unknown = JSON.parse(bytes.subarray('pagefind_dcd'.length).toString());
    for (const word of new Set(wordsOf(textOf(page)))) {
      if (word.length >= shortest && /^\p{L}+$/u.test(word)) spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  }
  const frequent = [...spread].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most);
  return {
    path: 'words.json',
    content: Buffer.from(JSON.stringify(frequent.map(([word]) => word).join(' '))),
  };
}

function textOf(page: unknown): string {
  if (typeof page !== 'object' || page === null) return '';
  const { content, meta }: { content?: unknown; meta?: unknown } = page;
  return [content, ...(typeof meta === 'object' && meta !== null ? Object.values(meta) : [])].join(' ');
}
