import { join } from 'node:path';
import { decorative } from '../../schema/decorative.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { displayPath } from '../display-path.ts';
import type { Conversation } from '../ask.ts';
import { askUntil, textUpTo } from '../ask/until.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { codeFrame } from '../report/code-frame.ts';

/**
 * Asks what each picture shows that has no words yet, and what each recording is called that has no name.
 *
 * @param folder The content folder, an absolute path.
 * @returns The diagnostics that were answered, each with what mends it.
 */
export async function askWords(
  diagnostics: readonly Diagnostic[],
  folder: string,
  ask: Pick<Conversation, 'ask'>,
  out: (line: string) => void,
): Promise<Diagnostic[]> {
  const answered: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { needsInput, file } = diagnostic;
    if (!needsInput) continue;
    out(`\n${displayPath(join(folder, file))}, line ${needsInput.line}`);
    for (const line of codeFrame(diagnostic, 88) ?? []) out(`  │ ${line}`);
    const isTitle = needsInput.for === 'title';
    if (isTitle) out('What is it called? Enter leaves it for later.');
    else {
      out('What does it show, for those who cannot see it? One sentence. Enter leaves it for later.');
      out(`If it only decorates, type: ${decorative}`);
    }
    const words = await askUntil(ask, out, isTitle ? 'It is called: ' : 'It shows: ', (line) =>
      line === '' ? { value: line } : textUpTo(300, '')(line),
    );
    if (words === '') continue;
    // In a table a bar would begin the next cell.
    const text = isTitle ? words.replaceAll('"', '&quot;') : plainWords(words).replaceAll('|', '\\|');
    const [before, after] = needsInput.around ?? ['', ''];
    const { line, column, length } = needsInput;
    answered.push({ ...diagnostic, fix: [{ line, column, length, text: before + text + after }] });
  }
  if (answered.length > 0) out('');
  return answered;
}
