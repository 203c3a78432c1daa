import { join } from 'node:path';
import { readText } from '../../library/content/files.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { displayPath } from '../display-path.ts';
import type { Conversation } from '../ask.ts';
import { askUntil, yesOrNo } from '../ask/until.ts';
import { counted } from '../../schema/explain/counted.ts';
import type { Paint } from '../report.ts';
import { askWords } from './ask-words.ts';
import { changeOf, type FileChange } from './changes.ts';
import { replace } from './replace.ts';
import { showChanges } from './show.ts';

/** All that mending takes from outside. */
export interface Mending {
  readonly diagnostics: readonly Diagnostic[];
  /** The content folder, an absolute path. */
  readonly folder: string;
  readonly conversation: Pick<Conversation, 'ask'>;
  /** Whether somebody sits at a terminal, who can say what a picture shows. */
  readonly attended: boolean;
  /** Does not ask before it writes. */
  readonly yes: boolean;
  readonly out: (line: string) => void;
  readonly paint: Paint;
}

/**
 * Mends what can be mended in one way only: shows each change, asks once, and
 * writes. Nothing is written before the last answer.
 *
 * @returns Whether any file was written.
 * @throws {StoppedError} When the person stopped.
 */
export async function fix(mending: Mending): Promise<boolean> {
  const { diagnostics, folder, conversation, attended, yes, out, paint } = mending;
  const answered = attended ? await askWords(diagnostics, folder, conversation, out) : [];
  const open = diagnostics.filter(
    ({ needsInput }) => !needsInput || !answered.some((one) => one.needsInput === needsInput),
  );
  const mendable = [...open.filter(({ fix }) => fix !== undefined), ...answered];
  const changes = await changesFor(mendable, mending);
  const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) {
    out('There is nothing here that can be mended in one way only.\n');
    return false;
  }
  showChanges(changes, folder, out, paint);
  const question =
    count === 1 ? 'Write this change? (yes or no) ' : `Write these ${count} changes? (yes or no) `;
  const hear = (answer: string) => (answer === '' ? { value: false } : yesOrNo(answer));
  if (!yes && !(await askUntil(conversation, out, question, hear))) {
    out('Nothing was written.\n');
    return false;
  }
  return write(changes, mending);
}

/** What would be written. A file that was saved since it was checked is left alone. */
async function changesFor(mendable: readonly Diagnostic[], { folder, out }: Mending): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const [file, found] of Map.groupBy(mendable, (diagnostic) => diagnostic.file)) {
    const read = await readText(folder, file);
    const change = 'text' in read ? changeOf(file, read.text, found) : undefined;
    if (!change) out(`${displayPath(join(folder, file))} was changed meanwhile, and is left as it is.`);
    else if (change.lines.length > 0) changes.push(change);
  }
  return changes;
}

async function write(changes: readonly FileChange[], { folder, out }: Mending): Promise<boolean> {
  let [lines, files] = [0, 0];
  for (const change of changes) {
    const seen = displayPath(join(folder, change.file));
    const done = await replace(folder, change);
    if (done === 'changed') out(`${seen} was changed meanwhile, and is left as it is.`);
    if (done === 'closed') out(`${seen} may not be written to, and is left as it is.`);
    if (done !== 'written') continue;
    lines += change.lines.length;
    files += 1;
  }
  out(`${counted(lines, 'line')} mended in ${counted(files, 'file')}.\n`);
  return files > 0;
}
