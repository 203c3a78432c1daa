import type { EditorView } from '@codemirror/view';
import { ask, type OnDisk, type Told } from './ask.ts';
import type { Keeper } from './keeper.ts';
import { partOf } from '../part.ts';
import type { Setup } from './setup.ts';
import { showTold } from './told.ts';
import type { Writing } from './writing.ts';

/** A text as the preview sees it: what is on the disk, and what is to be mended in it. */
export interface Seen extends OnDisk {
  readonly diagnostics: readonly Told[];
}

/** Hears of every save, whoever made it, and of what the check found. */
export function hear(
  desk: HTMLElement,
  { addresses, file }: Setup,
  text: Writing,
  keep: Keeper,
  view: EditorView,
): void {
  const list = partOf(desk, 'told');
  const count = partOf(desk, 'told-count');
  const look = async () => {
    const asOf = [keep.version, keep.changes];
    const answer = await ask<Seen>(addresses.told, { file });
    if (answer.status !== 200) return;
    const { version, diagnostics = [] } = answer.body;
    // What was asked before the last save, or the last word, tells of an earlier text; that save is told of as well.
    if (version === undefined || keep.version !== asOf[0] || keep.changes !== asOf[1]) return;
    if (version !== keep.version && keep.isSaved) {
      if (answer.body.text === undefined) keep.met({ version });
      else {
        text.take(answer.body.text);
        keep.took(version);
      }
    }
    if (version === keep.version && keep.isSaved) {
      showTold(diagnostics, text, view, list, (found) => {
        count.textContent = found === 0 ? '' : String(found);
      });
    }
  };
  const events = new EventSource(addresses.live);
  let asked: Promise<void> = Promise.resolve();
  const again = () => {
    asked = asked.then(look);
  };
  events.addEventListener('message', again);
  // The preview runs again: what could not be saved is saved now.
  events.addEventListener('open', () => void keep.now());
  addEventListener('beforeunload', () => void keep.now());
  addEventListener('pagehide', () => {
    events.close();
  });
  again();
}
