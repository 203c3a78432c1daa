import type { Answer, OnDisk } from './ask.ts';
import type { Backup } from './backup.ts';

/** Where what she wrote is: on the disk, on its way, here only and why, or beside another version. */
export type SaveState =
  | { readonly name: 'saved' | 'waiting' | 'saving' | 'gone' | 'key' }
  | { readonly name: 'refused'; readonly why: string }
  | { readonly name: 'conflict'; readonly disk: OnDisk };

/** What autosaving works with. */
export interface AutosaveOptions {
  /** The whole file as it is now. */
  text(): string;
  save(version: string, text: string): Promise<Answer<OnDisk>>;
  readonly backup: Backup;
  told(state: SaveState, kept: boolean): void;
  /** Calls back after some milliseconds. */
  later(call: () => void, milliseconds: number): () => void;
}

/** Brings what is written to the disk. */
export interface Autosave {
  readonly version: string;
  /** Another number after each change here. */
  readonly changes: number;
  /** Whether the disk has everything. */
  readonly isSaved: boolean;
  /** Says that something was written. */
  changed(): void;
  /** Saves now, without waiting for a pause. */
  now(): Promise<void>;
  /** Another version is on the disk, and everything of it is here. */
  took(version: string): void;
  /** Another version is on the disk, and not what is here. */
  met(disk: OnDisk): void;
  /** She chose what is here: it takes the place of the other version. */
  chose(disk: OnDisk): void;
}

/** How long a pause in typing is. */
const pause = 600;

/** How long to wait before the preview is asked again. */
const patience = 2_000;

/**
 * Saves at each pause in typing; until the disk has it, what was written stays
 * in the browser's storage. A version by somebody else is never written over.
 *
 * @param version What is on the disk as it is shown.
 */
export function autosave(version: string, { text, save, backup, told, later }: AutosaveOptions): Autosave {
  let onDisk = version;
  let state: SaveState = { name: 'saved' };
  let kept = true;
  let asked: Promise<void> | undefined;
  let changes = 0;
  let cancel = (): void => undefined;

  const tell = (next: SaveState) => {
    state = next;
    told(next, kept);
  };
  const soon = (milliseconds: number) => {
    cancel();
    cancel = later(() => void own.now(), milliseconds);
  };
  const send = async () => {
    const asOf = changes;
    const now = text();
    tell({ name: 'saving' });
    const answer = await save(onDisk, now);
    if (answer.status === 200 && answer.body.version !== undefined) {
      onDisk = answer.body.version;
      if (changes !== asOf) {
        kept = backup.write({ version: onDisk, text: text() });
        return tell({ name: 'waiting' });
      }
      backup.clear();
      kept = true;
      return tell({ name: 'saved' });
    }
    if (answer.status === 409) return tell({ name: 'conflict', disk: diskOf(answer.body) });
    if (answer.status !== 'gone' && answer.body.refusal === 'key') tell({ name: 'key' });
    else if (answer.status !== 'gone' && answer.body.why !== undefined)
      tell({ name: 'refused', why: answer.body.why });
    else tell({ name: 'gone' });
    soon(patience);
  };

  const own: Autosave = {
    get version() {
      return onDisk;
    },
    get changes() {
      return changes;
    },
    get isSaved() {
      return state.name === 'saved';
    },
    changed() {
      changes += 1;
      kept = backup.write({ version: onDisk, text: text() });
      if (state.name === 'conflict') return;
      // What it could not save it goes on telling, until it can.
      if (state.name === 'saved') tell({ name: 'waiting' });
      soon(pause);
    },
    async now() {
      cancel();
      // One after the other: each is made from the version before it.
      while (asked) await asked;
      if (state.name === 'saved' || state.name === 'conflict') return;
      asked = send().finally(() => {
        asked = undefined;
        if (state.name === 'waiting') soon(pause);
      });
      await asked;
    },
    took(next) {
      onDisk = next;
      backup.clear();
      tell({ name: 'saved' });
    },
    met(disk) {
      cancel();
      tell({ name: 'conflict', disk });
    },
    chose(disk) {
      onDisk = disk.version;
      changes += 1;
      kept = backup.write({ version: onDisk, text: text() });
      tell({ name: 'waiting' });
      void own.now();
    },
  };
  return own;
}

function diskOf({ text, version = 'none' }: Partial<OnDisk>): OnDisk {
  return { version, ...(text !== undefined && { text }) };
}
