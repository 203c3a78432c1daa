import { setImmediate } from 'node:timers/promises';
import { attachmentsOf } from '../library/content/attachments.ts';
import type { Content } from '../library/content/content.ts';
import type { Document } from '../library/content/document.ts';
import { picturesOf } from '../library/content/pictures.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { inOrder, withLine, type Diagnostic } from '../schema/diagnostic.ts';
import { withoutCopies } from './folder/conflict-copies.ts';
import { contextOf } from './context.ts';
import { withBlocks } from './with-blocks.ts';
import { withKnownNames } from './folder/known-names.ts';
import { emptyPack, type Pack } from '../cache.ts';
import { folderViewsOf, type FolderViews } from './folder-view.ts';
import { cachedChecker, cachedWords } from './check-cache.ts';
import { anchorReader } from './links/anchors.ts';
import type { FolderContext } from './rule.ts';
import type { FilesBeside } from './files-beside.ts';
import { folderRules } from './rules.ts';
import { lookAtText } from './text.ts';

/** How a folder is checked. */
export interface Checking {
  /** The files whose prose is read; all of them, unless it is said. */
  readonly whose?: ReadonlySet<string> | undefined;
  /** What was told of texts before, by the same program on the same machine. */
  readonly pack?: Pack;
  /** Waited for after each text, where other work is to go first; otherwise it gives way only now and then. */
  readonly between?: () => Promise<unknown>;
}

/**
 * Everything that is to be mended or looked at in all of the author's files at
 * once: a diagnostic in one file hides none of another's. It gives way to other work now and then.
 *
 * @param today In the site's time zone; it decides what readers can see.
 * @param beside What is known of the pictures and the files in the folder.
 */
export async function checkContent(
  content: Content,
  today: CalendarDate,
  beside = filesBeside(content.folder),
  { whose, pack = emptyPack(), between }: Checking = {},
): Promise<Diagnostic[]> {
  const withCopies = contextOf(content, today);
  if (withCopies.files.size === 0) return [nothingThere];
  const context = withoutCopies(withCopies);
  const views = folderViewsOf(context, beside, anchorReader());
  const view = views.viewFor();
  const wanted = context.documents.filter(({ file }) => whose?.has(file) ?? true);
  const [ofTexts, inFolder] = await Promise.all([
    inTexts(wanted, views, pack, between),
    ofFolder({ context, view, withCopies, today, beside, words: cachedWords(pack) }),
  ]);
  const counted = [...withKnownNames(context.content.diagnostics, context), ...ofTexts, ...inFolder.counted];
  const diagnostics = inOrder([...withBlocks(counted, context), ...inFolder.evenUnseen]);
  return diagnostics.map((diagnostic) => withLine(diagnostic, context.texts.get(diagnostic.file)));
}

/** Texts that are taken apart at the same time: while their files are opened, what was taken apart fills the memory. */
const atOnce = 20;

async function inTexts(
  wanted: readonly Document[],
  views: FolderViews,
  pack: Pack,
  between?: () => Promise<unknown>,
): Promise<Diagnostic[]> {
  const tell = cachedChecker(pack, views, lookAtText);
  const found: Diagnostic[] = [];
  const step = between ? 1 : atOnce;
  for (let at = 0; at < wanted.length; at += step) {
    const looks = wanted.slice(at, at + step).map(tell);
    await (between ?? setImmediate)();
    for (const diagnostics of await Promise.all(looks)) found.push(...diagnostics);
  }
  return found;
}

/** What is told of all files together, apart by whether it counts in texts that readers do not see. */
async function ofFolder(
  context: FolderContext,
): Promise<Readonly<Record<'counted' | 'evenUnseen', readonly Diagnostic[]>>> {
  const found = folderRules.map(async ({ id, evenUnseen = false, check }) => ({
    evenUnseen,
    diagnostics: (await check(context)).map((diagnostic): Diagnostic => ({ ...diagnostic, rule: id })),
  }));
  const told = await Promise.all(found);
  const of = (wanted: boolean) =>
    told.flatMap(({ evenUnseen, diagnostics }) => (evenUnseen === wanted ? diagnostics : []));
  return { counted: of(false), evenUnseen: of(true) };
}

/** What is known of the files in a folder before any was opened. */
export function filesBeside(folder: string): FilesBeside {
  return { pictures: picturesOf(folder), attachments: attachmentsOf(folder) };
}

const nothingThere: Diagnostic = {
  file: '',
  message: 'This folder is not there, or holds nothing.',
  help: 'Look whether it was moved or renamed. All that you write lies in it.',
};
