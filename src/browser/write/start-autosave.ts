import { ask, type OnDisk } from './ask.ts';
import { compareVersions } from './compare-versions.ts';
import { autosave, type Autosave } from './autosave.ts';
import { partOf } from '../part.ts';
import type { Setup } from './setup.ts';
import { atOpening, type Backup } from './backup.ts';
import { stateWords } from './state-words.ts';
import { differing } from './sync-text.ts';
import type { TextModel } from './text-model.ts';

/** Brings what is written to the disk, says where it is, and has her choose between two versions. */
export function startAutosave(
  desk: HTMLElement,
  { addresses, file }: Setup,
  text: TextModel,
  version: string,
  backup: Backup,
): Autosave {
  const said = partOf(desk, 'state');
  const saving = autosave(version, {
    text: () => text.file,
    save: (from, whole) => ask<OnDisk>(addresses.save, { file, version: from, text: whole }),
    backup,
    told: (state, kept) => {
      said.textContent = stateWords(state, kept);
      desk.dataset['state'] = state.name;
      if (state.name === 'conflict') choose(desk, state.disk, text, saving);
    },
    later: (call, milliseconds) => {
      const timer = setTimeout(call, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  said.textContent = 'Saved';
  desk.dataset['state'] = 'saved';
  return saving;
}

/** Brings back what the disk did not have when the page was left. @param disk What it has now. */
export function restoreUnsaved(disk: OnDisk, text: TextModel, saving: Autosave, backup: Backup): void {
  const unsaved = backup.read();
  if (!unsaved) return;
  const shown = atOpening(disk, unsaved);
  if (shown === 'disk') {
    backup.clear();
    return;
  }
  text.take(unsaved.text);
  if (shown === 'unsaved') saving.changed();
  else saving.met(disk);
}

function choose(desk: HTMLElement, disk: OnDisk, text: TextModel, saving: Autosave): void {
  const dialog = desk.querySelector('dialog');
  if (!dialog || dialog.open) return;
  compareVersions(dialog, disk, text.text, (choice, chosen) => {
    // What is on the disk is what the choice is made from: lines that are the same keep its bytes.
    text.take(disk.text ?? '');
    if (choice === 'disk') {
      saving.took(disk.version);
      return;
    }
    text.apply(differing(text.text, chosen));
    saving.chose(disk);
  });
}
