import type { Diagnostic } from '../../schema/diagnostic.ts';
import { plainText } from '../../library/content/front-matter.ts';
import { readProse } from '../prose.ts';
import type { TextContext } from '../rule.ts';

/**
 * A text as the lists of words are written: each letter with its accent one sign (Unicode's NFC). PDFs and names of
 * files on a Mac write the accent as a sign of its own (NFD), which looks the same.
 *
 * @returns Nothing when the text is so already.
 */
export function composed(text: TextContext): TextContext | undefined {
  const { document, prose } = text;
  const file = document.text === undefined ? undefined : plainText(document.text);
  const whole = file?.normalize('NFC');
  if (file === whole || whole === undefined) return undefined;
  const body = prose.body.normalize('NFC');
  return {
    ...text,
    document: { ...document, text: whole },
    prose: readProse(document, body),
  };
}

/** A diagnostic found in the composed text, at its place in the text as it was typed. */
export function asTyped(diagnostic: Diagnostic, typed: string): Diagnostic {
  const { line, column, length } = diagnostic;
  const [text] = line === undefined ? [] : typed.split(/\r\n?|\n/).slice(line - 1, line);
  if (column === undefined || text === undefined) return diagnostic;
  const signs = [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map(([sign]) => sign);
  const typedColumn = (wanted: number) => {
    let [composedAt, typedAt] = [0, 0];
    for (const sign of signs) {
      if (composedAt >= wanted) break;
      composedAt += sign.normalize('NFC').length;
      typedAt += sign.length;
    }
    return typedAt;
  };
  const start = typedColumn(column - 1);
  const end = length === undefined ? undefined : typedColumn(column - 1 + length);
  return { ...diagnostic, column: start + 1, ...(end !== undefined && { length: end - start }) };
}
