import { join, relative, sep } from 'node:path';
import { recordFile } from '../../library/content/address-record.ts';
import { notJudged } from '../../schema/judged-language.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../../check/content.ts';
import { check, type Checked } from '../checked.ts';
import { fingerprintBefore, fingerprintOf, isUnchanged } from '../fingerprint.ts';
import { layOutCandidate } from './candidate.ts';
import type { ChangedFiles } from './changed-files.ts';
import { differencesIn, type TextDifference } from './differences.ts';
import { changesBetween, isEmpty, shownOf, type Changed, type Changes } from './changes.ts';
import { newTexts } from './new-texts.ts';
import type { Place } from './place.ts';
import type { Published } from './published.ts';
import { nextRecord } from './record.ts';
import { triage } from './triage.ts';

/** A publication that nothing stops. */
export interface Prepared {
  /** What the site is built with: the author's folder, or one in which some files wait. */
  readonly settings: Settings;
  /** What was read of it, as long as nobody has written there since. */
  readonly checked: () => Checked | undefined;
  readonly changes: Changes;
  /** Every post that readers will see. */
  readonly shown: readonly Changed[];
  /** The text of the record of addresses as it will be. */
  readonly record: string;
  /** Changed files that are not published yet, from the content folder. */
  readonly waiting: ReadonlySet<string>;
  /** What is to be mended all the same. */
  readonly told: readonly Diagnostic[];
  /** Addresses that will find nothing, as their posts are drafts now. */
  readonly hidden: readonly Diagnostic[];
  /** How the texts differ that readers have already. */
  readonly differences: readonly TextDifference[];
  /** What to ask oneself; empty when no post is new. */
  readonly checklist: readonly string[];
  /** The blog's own address. */
  readonly address: string | undefined;
  /** What nobody looked for, in a language that the care check does not know. */
  readonly unjudged: string | undefined;
}

/** Why there is none, and what is in its way. */
export interface Stopped {
  readonly stops: readonly Diagnostic[];
}

/** What is needed to prepare a publication. */
export interface Basis {
  readonly settings: Settings;
  readonly now: Date;
  readonly place: Place;
  readonly before: Published | undefined;
  readonly files: ChangedFiles;
  /** Whether the author is asked before anything is sent. */
  readonly attended: boolean;
}

/**
 * What can be published: all that changed; or, where something stops that, what
 * readers are not given anew, as a post that is taken down or corrected, while the rest waits.
 */
export async function prepare(basis: Basis): Promise<Prepared | Stopped> {
  const { settings, before, files, place } = basis;
  const whole = await prepared(basis, settings, new Set());
  if (!('stops' in whole) || !before || files.commits.length > 0) return whole;
  const waiting = new Set([...whole.fresh, ...whole.stops.map(({ file }) => nameOf(file, settings, place))]);
  const ours = files.ours.filter((file) => waiting.has(file));
  if (ours.length === 0) return whole;
  const part = await prepared(basis, await layOutCandidate(settings, new Set(ours), place), new Set(ours));
  const { takenDown, gone, revised, pages, files: others } = part.changes;
  const besides = others.filter((file) => file !== recordFile);
  const urgent = [takenDown, gone, revised, pages, besides].some((list) => list.length > 0);
  return 'stops' in part || !urgent ? whole : part;
}

type Outcome = { readonly changes: Changes; readonly fresh: ReadonlySet<string> } & (Prepared | Stopped);

async function prepared(
  { settings: own, now, place, before, files, attended }: Basis,
  settings: Settings,
  waiting: ReadonlySet<string>,
): Promise<Outcome> {
  const places = [settings.content, settings.publicFiles];
  const atFirst = fingerprintBefore(places, now);
  const checked = await check(settings, now);
  const unchanged = () => (atFirst && isUnchanged(atFirst, fingerprintOf(places, now)) ? checked : undefined);
  const { content, today, diagnostics } = checked;
  const changed = files.ours.filter((file) => !waiting.has(file));
  const record = await nextRecord(checked, before, own.content);
  const fresh = newTexts(before?.content, content, changed, today);
  const isNew = before === undefined || fresh.size > 0;
  const known = isNew ? [] : await checkContent(before.content, today);
  const { stops, told } = triage(diagnostics, {
    isNew,
    isChanged: ({ file }) => changed.includes(nameOf(file, settings, place)),
    before: known,
    lost: record.lost,
    attended,
  });
  const changes = changesBetween(before?.content, content, changed, today);
  if (stops.length > 0) return { stops, changes, fresh };
  // The record is kept by the program, and named only when it is all there is.
  const all = record.isNew && isEmpty(changes) ? { ...changes, files: [recordFile] } : changes;
  const { text, hidden } = record;
  const unjudged =
    content.site &&
    notJudged(
      content.site.language,
      [...content.posts, ...content.pages].map(({ data }) => data.language),
    );
  const differences = before ? differencesIn(before.content, content, today) : [];
  const { checklist } = checked;
  const address = content.site?.address;
  return {
    ...{ settings, checked: unchanged, changes: all, record: text, waiting, told, hidden, unjudged, fresh },
    ...{ differences, checklist, address, shown: shownOf(content, today) },
  };
}

/** A file that the check names, as `changedFiles` names it. */
function nameOf(file: string, { content, publicFiles }: Settings, { paths }: Place): string {
  const way = relative(publicFiles, join(content, file)).split(sep).join('/');
  return way.startsWith('..') || paths[1] === undefined ? file : `${paths[1]}/${way}`;
}
