import type { TextDiagnostic } from './ask.ts';
import { askIn } from './dialog.ts';
import { element } from './element.ts';
import type { Change } from '../../library/edit/change.ts';
import type { TextModel } from './text-model.ts';
import { placeOf } from './diagnostic-place.ts';

/** What keeps it with a reason, as a change of the text; nothing when it may not be kept, or no longer. */
export function suppressionOf(diagnostic: TextDiagnostic, reason: string, text: string): Change | undefined {
  if (!diagnostic.suppression || !placeOf(diagnostic, text)) return undefined;
  const { line, column, around: [before, after] = ['', ''] } = diagnostic.suppression;
  const lines = text.split('\n').slice(0, line - 1);
  const from = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  // What would end a note is no part of the reason.
  const words = reason
    .replace(/\*\/|-->|[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { from, to: from, insert: before + words + after };
}

/** Asks why it is kept, and writes the reason where the check reads it. */
export function askReason(diagnostic: TextDiagnostic, text: TextModel): void {
  const reason = element('input', { maxlength: '200', required: true, autocomplete: 'off' });
  void askIn(
    'Keep it, because …',
    [element('p', {}, diagnostic.message)],
    [
      {
        name: 'reason',
        label: 'Your reason',
        help: 'It is written beside the words, where only you and whoever has the file can read it. The check then asks no more.',
        control: reason,
      },
    ],
    'Keep it',
    () => {
      if (reason.value.trim() === '')
        return Promise.resolve('Say why, in a few words: in a year you may want to know.');
      const change = suppressionOf(diagnostic, reason.value, text.text);
      if (!change) return Promise.resolve('The text is no longer what was checked. Look at it once more.');
      text.apply([change]);
      return Promise.resolve(undefined);
    },
  );
}
