import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../import/item.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { readContent } from '../../library/content/content.ts';
import { picturesOf, type Pictures } from '../../library/content/pictures.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { isError, severityOf, type Diagnostic } from '../../schema/diagnostic.ts';
import { checkContent } from '../../check/content.ts';
import { changeOf } from '../fix/changes.ts';
import { fileText, type Draft } from './convert.ts';
import type { MayLead } from './links.ts';
import { fileOf } from './planned.ts';
import { writeStaged, type Stage } from './stage.ts';

/** What the check makes of texts that are to come in. */
export interface CheckedDrafts {
  readonly in: readonly Draft[];
  /** Texts that cannot come in before something in them is mended, each with what that is. */
  readonly waiting: ReadonlyMap<Draft, readonly string[]>;
  /** The file of each text. */
  readonly texts: ReadonlyMap<Draft, string>;
}

/** Each round fewer texts are to be seen, or fewer have anything to mend, so that there is an end to it. */
const mostRounds = 8;

/**
 * Writes the texts into the stage and has the blog's own check read them there. What it asks about becomes a draft;
 * what is an error waits, and so does a page that is asked about, as a page has no drafts.
 */
export async function checkDrafts(
  drafts: readonly Draft[],
  stage: Stage,
  today: CalendarDate,
): Promise<CheckedDrafts> {
  const waiting = new Map<Draft, readonly string[]>();
  const texts = new Map<Draft, string>();
  const away = new Set<Item>();
  const mayLead: MayLead = (from, to) =>
    !away.has(to.item) && ((to.held.length === 0 && to.day <= today) || from.held.length > 0);
  let write: readonly Draft[] = drafts;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const draft of write) await put(draft, stage, texts, mayLead);
    const diagnostics = await diagnosticsIn(drafts, waiting, stage, today);
    const again = new Set<Draft>();
    const hidden = new Set<Item>();
    let isMended = false;
    for (const draft of drafts) {
      if (waiting.has(draft)) continue;
      const own = diagnostics.get(fileOf(draft)) ?? [];
      const mended = own.some(isError) ? mendedBy(own, draft, texts.get(draft) ?? '') : undefined;
      if (mended !== undefined && round < mostRounds - 2) {
        isMended = true;
        texts.set(draft, mended);
        await writeStaged(stage, fileOf(draft), mended);
      } else if (isToWait(draft, own)) {
        waiting.set(
          draft,
          own.filter((diagnostic) => isError(diagnostic) || draft.kind === 'page').map(inWords),
        );
        away.add(draft.item);
        hidden.add(draft.item);
        await rm(join(stage.content, fileOf(draft)), { force: true });
      } else if (becomesDraft(draft, own)) {
        again.add(draft);
        hidden.add(draft.item);
      }
    }
    const leading = drafts.filter(({ meant }) => [...meant.values()].some(({ item }) => hidden.has(item)));
    write = [...new Set([...again, ...leading])].filter((draft) => !waiting.has(draft));
    if (write.length === 0 && hidden.size === 0 && !isMended) break;
  }
  return { in: drafts.filter((draft) => !waiting.has(draft)), waiting, texts };
}

async function put(draft: Draft, stage: Stage, texts: Map<Draft, string>, mayLead: MayLead): Promise<void> {
  const text = fileText(draft, mayLead, (sentence) => {
    if (!draft.notes.includes(sentence)) draft.notes.push(sentence);
  });
  texts.set(draft, text);
  await writeStaged(stage, fileOf(draft), text);
}

async function diagnosticsIn(
  drafts: readonly Draft[],
  waiting: ReadonlyMap<Draft, unknown>,
  stage: Stage,
  today: CalendarDate,
): Promise<Map<string, Diagnostic[]>> {
  const whose = new Set(drafts.filter((draft) => !waiting.has(draft)).map(fileOf));
  const content = await readContent(stage.content);
  const beside = { pictures: withoutBrought(stage, drafts), attachments: attachmentsOf(stage.content) };
  const diagnostics = await checkContent(content, today, beside, { whose });
  return Map.groupBy(diagnostics, ({ file }) => file);
}

/** Pictures that were just made ready were looked at then. */
function withoutBrought(stage: Stage, drafts: readonly Draft[]): Pictures {
  const known = new Set(
    drafts.flatMap(({ kind, name, files }) => [...files.keys()].map((file) => `${kind}s/${name}/${file}`)),
  );
  const others = picturesOf(stage.content);
  const facts = { kind: 'jpg', width: 1440, height: 960, opaque: true, frames: 1, pages: 1 };
  return {
    ...others,
    open: (file) => (known.has(file) ? Promise.resolve({ hash: file, facts }) : others.open(file)),
  };
}

/** What nothing else can be meant by is mended as `npm run check -- --fix` mends it. */
function mendedBy(diagnostics: readonly Diagnostic[], draft: Draft, text: string): string | undefined {
  const after = changeOf(
    fileOf(draft),
    text,
    diagnostics.filter(({ fix }) => fix),
  )?.after;
  return after === text ? undefined : after;
}

function isToWait({ kind }: Draft, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    (diagnostic) => isError(diagnostic) || (kind === 'page' && severityOf(diagnostic) === 'question'),
  );
}

/** Whether a text that was to be seen is a draft now, as the check has a question about it. */
function becomesDraft(draft: Draft, diagnostics: readonly Diagnostic[]): boolean {
  const asked = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'question');
  for (const diagnostic of asked) {
    const sentence = `The check asks: ${inWords(diagnostic)}`;
    if (!draft.notes.includes(sentence)) draft.notes.push(sentence);
  }
  if (draft.held.length > 0 || asked.length === 0) return false;
  draft.held.push('the check has a question about it');
  return true;
}

function inWords({ line, message, help }: Diagnostic): string {
  return `${line === undefined ? '' : `line ${line}: `}${message} ${help.replace(/\n\s*/g, ' / ')}`;
}
