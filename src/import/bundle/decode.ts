import { isUtf8 } from 'node:buffer';

/** Labels under which an XML file may say how its letters are written. */
const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/;

/**
 * The text of a file, in whichever way its letters are written: UTF-8 as nearly all are, UTF-16 as some programs of
 * Windows save it, what an XML file says of itself, or Windows' own letters of Western Europe.
 */
export function decoded(bytes: Buffer): string {
  const wide = wideOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  // What was cut off in the middle of a letter, or has one that was broken on its way, is UTF-8 all the same.
  if (isUtf8(bytes) || !text.replace(/\uFFFD+$/, '').includes('\uFFFD')) return text;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken > whole ? new TextDecoder(labelIn(text)).decode(bytes) : text;
}

function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

function labelIn(text: string): string {
  const [, label = ''] = declared.exec(text) ?? [];
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}
