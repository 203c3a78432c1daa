import { ask, type OnDisk } from './ask.ts';
import { showBoth } from './both.ts';
import { keeper, type Keeper } from './keeper.ts';
import { partOf } from '../part.ts';
import type { Setup } from './setup.ts';
import { atOpening, type Shelf } from './shelf.ts';
import { stateWords } from './state-words.ts';
import { differing } from './tie.ts';
import type { Writing } from './writing.ts';

/** Brings what is written to the disk, says where it is, and has her choose between two versions. */
export function saving(
  desk: HTMLElement,
  { addresses, file }: Setup,
  text: Writing,
  version: string,
  shelf: Shelf,
): Keeper {
  const said = partOf(desk, 'state');
  const keep = keeper(version, {
    text: () => text.file,
    save: (from, whole) => ask<OnDisk>(addresses.save, { file, version: from, text: whole }),
    shelf,
    told: (state, kept) => {
      said.textContent = stateWords(state, kept);
      desk.dataset['state'] = state.name;
      if (state.name === 'both') choose(desk, state.disk, text, keep);
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
  return keep;
}

/** Brings back what the disk did not have when the page was left. @param disk What it has now. */
export function takeKept(disk: OnDisk, text: Writing, keep: Keeper, shelf: Shelf): void {
  const kept = shelf.read();
  if (!kept) return;
  const shown = atOpening(disk, kept);
  if (shown === 'disk') {
    shelf.clear();
    return;
  }
  text.take(kept.text);
  if (shown === 'kept') keep.changed();
  else keep.met(disk);
}

function choose(desk: HTMLElement, disk: OnDisk, text: Writing, keep: Keeper): void {
  const dialog = desk.querySelector('dialog');
  if (!dialog || dialog.open) return;
  showBoth(dialog, disk, text.text, (choice, chosen) => {
    // What is on the disk is what the choice is made from: lines that are the same keep its bytes.
    text.take(disk.text ?? '');
    if (choice === 'disk') {
      keep.took(disk.version);
      return;
    }
    text.apply(differing(text.text, chosen));
    keep.chose(disk);
  });
}
