import { openWithKey, startAgain } from '../../schema/at-desk.ts';
import type { SaveState } from './autosave.ts';

/** What is said of where her words are. @param kept Whether this browser keeps what the disk does not have. */
export function stateWords(state: SaveState, kept: boolean): string {
  const here = kept
    ? 'What you wrote is kept in this browser meanwhile.'
    : 'This browser cannot keep it either: leave this window open, or copy the text elsewhere.';
  if (state.name === 'saved') return 'Saved';
  if (state.name === 'waiting' || state.name === 'saving') return 'Saving …';
  if (state.name === 'gone') {
    return `The preview does not answer. ${here} It is saved as soon as the preview runs again: ${startAgain}.`;
  }
  if (state.name === 'key') {
    return `This browser no longer knows the key of your desk. ${openWithKey} ${here}`;
  }
  if (state.name === 'refused') return `Not saved yet. ${state.why} ${here}`;
  return 'Two versions: choose one';
}
