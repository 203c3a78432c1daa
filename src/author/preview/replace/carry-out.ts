import { listFiles, readText } from '../../../library/content/files.ts';
import { replace } from '../../fix/replace.ts';
import type { Asked } from '../../replace/asked.ts';
import { replacedIn } from '../../replace/replaced.ts';
import { inTurn } from '../write/save.ts';
import { versionOf } from '../write/texts.ts';
import type { Versions } from '../write/versions.ts';
import { findInFile } from './folder.ts';
import type { LeftText, Replacement } from './record.ts';

/** The places that she chose in a text, and the version in which she saw them. */
export interface Chosen {
  readonly file: string;
  readonly version: string;
  readonly places: ReadonlySet<number>;
}

/** What writing takes from outside. */
export interface ReplaceContext {
  /** The content folder, an absolute path. */
  readonly folder: string;
  /** The blog's. */
  readonly language: string;
  readonly versions: Pick<Versions, 'keep' | 'read'>;
  /** Says that a file was written. */
  changed(file: string): void;
  /** Keeps what was done so far: a disk may be full with the next text. */
  record(done: Replacement): Promise<void>;
}

type WrittenText = Replacement['texts'][number];

/**
 * Puts words in the chosen places of all texts. What each was is kept first; a text that is another by now than the one
 * that she saw is left alone.
 *
 * @throws When the disk is full or fails; what was written before is on the record.
 */
export async function carryOut(
  asked: Asked,
  chosen: readonly Chosen[],
  context: ReplaceContext,
): Promise<void> {
  const [texts, left]: [WrittenText[], LeftText[]] = [[], []];
  const files = new Set(await listFiles(context.folder));
  for (const one of chosen) {
    const { file } = one;
    const { title = file, ...done } = await inTurn(() => write(asked, one, files, context));
    if ('why' in done) left.push({ file, title, why: done.why, places: done.places });
    else {
      const { refused, ...written } = done;
      texts.push({ file, title, ...written });
      if (refused > 0) left.push({ file, title, why: 'refused', places: refused });
      context.changed(file);
    }
    await context.record({ find: asked.find, put: asked.put, texts, left });
  }
}

async function write(
  asked: Asked,
  { file, version, places }: Chosen,
  files: ReadonlySet<string>,
  { folder, language, versions }: ReplaceContext,
) {
  const found = files.has(file) ? await findInFile(folder, file, asked, language) : undefined;
  if (found?.version !== version)
    return { title: found?.title, why: 'changed', places: places.size } as const;
  const { title } = found;
  const made = replacedIn(file, found.raw, asked, found, places);
  if (made.done === 0) return { title, why: 'refused', places: made.refused } as const;
  const kept = await versions.keep(file, found.raw);
  if (kept === undefined) return { title, why: 'not-kept', places: places.size } as const;
  const done = await replace(folder, { file, before: found.raw, after: made.text });
  if (done !== 'written') return { title, why: done, places: places.size } as const;
  return { title, places: made.done, refused: made.refused, kept, version: versionOf(made.text) };
}

/**
 * Puts every text back that nobody changed since.
 *
 * @throws When the disk is full or fails; what was put back before is on the record.
 */
export async function putBack(last: Replacement, context: ReplaceContext): Promise<void> {
  const [texts, left]: [{ file: string; title: string }[], LeftText[]] = [[], []];
  const files = new Set(await listFiles(context.folder));
  for (const one of last.texts) {
    const { file, title, places } = one;
    const done = files.has(file) ? await inTurn(() => back(one, context)) : 'changed';
    if (done === 'written') {
      texts.push({ file, title });
      context.changed(file);
    } else left.push({ file, title, why: done, places });
    await context.record({ ...last, back: { texts, left } });
  }
}

async function back({ file, kept, version }: WrittenText, { folder, versions }: ReplaceContext) {
  const now = await readText(folder, file);
  const was = await versions.read(file, kept);
  if (was === undefined) return 'not-kept';
  if (!('text' in now) || versionOf(now.text) !== version) return 'changed';
  return replace(folder, { file, before: now.text, after: was });
}
