import type { EditorView } from '@codemirror/view';
import { ask, type OnDisk, type TextDiagnostic } from './ask.ts';
import type { Autosave } from './autosave.ts';
import { partOf } from '../part.ts';
import type { Setup } from './setup.ts';
import { showDiagnostics } from './diagnostics.ts';
import type { TextModel } from './text-model.ts';

/** A text as the preview sees it: what is on the disk, and what is to be mended in it. */
export interface ReadAnswer extends OnDisk {
  readonly diagnostics: readonly TextDiagnostic[];
}

/** Hears of every save, whoever made it, and of what the check found. */
export function followPreview(
  desk: HTMLElement,
  { addresses, file }: Setup,
  text: TextModel,
  saving: Autosave,
  view: EditorView,
): void {
  const list = partOf(desk, 'diagnostics');
  const count = partOf(desk, 'diagnostics-count');
  const look = async () => {
    const asOf = [saving.version, saving.changes];
    const answer = await ask<ReadAnswer>(addresses.read, { file });
    if (answer.status !== 200) return;
    const { version, diagnostics = [] } = answer.body;
    // What was asked before the last save, or the last word, tells of an earlier text; that save is told of as well.
    if (version === undefined || saving.version !== asOf[0] || saving.changes !== asOf[1]) return;
    if (version !== saving.version && saving.isSaved) {
      if (answer.body.text === undefined) saving.met({ version });
      else {
        text.take(answer.body.text);
        saving.took(version);
      }
    }
    if (version === saving.version && saving.isSaved) {
      showDiagnostics(diagnostics, text, view, list, (found) => {
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
  events.addEventListener('open', () => void saving.now());
  addEventListener('beforeunload', () => void saving.now());
  addEventListener('pagehide', () => {
    events.close();
  });
  again();
}
