import { asBuffer } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { folderIn } from './folders.ts';

/** Where something is fetched from while a file is shown: another server learns that it is, and by whom. */
export function* fetchedTraces(address: string, where: string): Generator<Found> {
  const plain = address.trim();
  if (/^data:/i.test(plain)) return yield* inAddress(plain, where);
  if (/^(?:javascript|vbscript):/i.test(plain)) return yield trace('program', where, plain);
  if (/^(?:https?:|ftp:|wss?:)?\/\//i.test(plain)) yield trace('address', where, plain);
  const folder = folderIn(plain);
  if (folder !== undefined) yield trace('folder', where, folder);
}

/** What styles fetch. CSS Values and Units 4, 4.5. */
export function* styleTraces(css: string, where: string): Generator<Found> {
  for (const [, double, single, bare] of css.matchAll(
    /(?:url\(\s*|@import\s*)(?:"([^"]*)"|'([^']*)'|([^\s"')][^\s)]*))/gi,
  )) {
    yield* fetchedTraces(double ?? single ?? bare ?? '', where);
  }
}

/** A file that an address holds itself. RFC 2397. */
function* inAddress(address: string, where: string): Generator<Found> {
  const comma = address.indexOf(',');
  if (comma < 0) return;
  const isBase64 = /;\s*base64$/i.test(address.slice(0, comma));
  const body = address.slice(comma + 1);
  const inner = isBase64
    ? Buffer.from(
        body.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'base64',
      )
    : asBuffer(new TextEncoder().encode(unquoted(body)));
  if (inner.length > 0) yield { inner, where: `a file within ${where}` };
}

function unquoted(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
