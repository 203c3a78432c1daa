import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { tailOf, tailsIn } from '../../browser/words/compounds.ts';
import { wordsOf } from '../../browser/words/folded.ts';
import { hasParts, partsOf } from '../../browser/words/parts.ts';
import { isSpaceless, parted } from '../../browser/words/spaceless.ts';
import { asWritten, hidden, joint, seam, withPlainLetters } from '../../browser/words/written.ts';

/** Dashes and slashes with a letter on both sides; the dash is looked for first, since most words have none. */
const joined = /[—–/‑](?<=\p{L}\p{M}*.)(?=\p{L})/gu;

/** A tag, with all that may stand in its quotation marks; or what stands between two. */
const pieces = /<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/**
 * Pages as the index is to read them: each word with the parts of it that are looked for by themselves, and in
 * letters that are typed. `asWritten` makes what was written of what the index has.
 *
 * @param pages The HTML of the pages of one index.
 * @param language The language of their words.
 */
export function asIndexed(pages: readonly string[], language: string): readonly string[] {
  const { language: code } = new Intl.Locale(language);
  const tails = tailsIn(
    pages.map((page) => page.replace(pieces, (piece) => (piece[0] === '<' ? ' ' : piece))),
    code,
  );
  const word = wordWriter(code, tails);
  return pages.map((page) => {
    let isName = false;
    return page.replace(pieces, (piece) => {
      if (piece[0] !== '<') return isName ? piece : text(piece, word);
      // What a reader chooses from a list is compared as it stands.
      isName = piece.includes('data-pagefind-filter');
      return piece.replace(/(?<= data-also=")[^"]*/, (also) => text(also, word));
    });
  });
}

/** Writes a word as the index is to read it. */
type WriteWord = (word: string) => string;

/**
 * Gives what takes a word apart; nothing where the language has no words of several parts. Most words of a blog stand
 * on many pages, and each is taken apart once.
 */
function wordWriter(code: string, tails: ReadonlySet<string>): WriteWord | undefined {
  if (tails.size === 0 && !hasParts(code)) return undefined;
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const written = inParts(word, code, tails);
    known.set(word, written);
    return written;
  };
}

function inParts(word: string, code: string, tails: ReadonlySet<string>): string {
  const [before, core, behind] = partsOf(word, code);
  const tail = tailOf(core, tails);
  const parts = [before, core.slice(0, core.length - tail.length), tail].filter(Boolean).join(joint);
  return parts + hidden(behind, before !== '');
}

function text(piece: string, word: WriteWord | undefined): string {
  const seams = piece.replace(joined, `$&${seam}`);
  const apart = word ? seams.replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu, word) : seams;
  const plain = withPlainLetters(apart);
  // Half-width kana and full-width letters are typed as any.
  return isSpaceless(plain) ? parted(plain.normalize('NFKC'), seam) : plain;
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
    for (const word of new Set(wordsOf(asWritten(textOf(page))))) {
      // Where no space parts words, what stands between two is a sentence.
      if (word.length >= shortest && /^\p{L}+$/u.test(word) && !isSpaceless(word))
        spread.set(word, (spread.get(word) ?? 0) + 1);
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
