import { countWords } from '../../library/format/reading-time.ts';
import { ask } from './ask.ts';
import { compareVersions } from './compare-versions.ts';
import { element } from './element.ts';
import type { Setup } from './setup.ts';
import { differing } from './sync-text.ts';
import type { TextModel } from './text-model.ts';

interface Earlier {
  readonly at: number;
  readonly text: string;
}

/** Lists what the text was within the last week, each time it is opened; each can be looked at and brought back. */
export function earlierIn(place: HTMLElement, { addresses, file, language }: Setup, text: TextModel): void {
  const list = place.querySelector('ul');
  place.addEventListener('toggle', () => {
    if (!(place instanceof HTMLDetailsElement) || !place.open) return;
    void ask<{ readonly versions: readonly Earlier[] }>(addresses.versions, { file }).then((answer) => {
      const versions = answer.status === 200 ? (answer.body.versions ?? []) : [];
      const none = answer.status === 200 ? 'None yet.' : 'The preview does not answer.';
      list?.replaceChildren(
        ...versions.map((one) => item(one, language, text)),
        ...(versions.length === 0 ? [element('li', { class: 'write-help' }, none)] : []),
      );
    });
  });
}

function item(earlier: Earlier, language: string, text: TextModel): HTMLElement {
  const when = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(earlier.at);
  const words = countWords(earlier.text.replace(/^---\n[\s\S]*?\n---\n/, ''), language);
  const look = element('button', { type: 'button', class: 'write-way' }, 'Look at it');
  const name = element('span', {}, `${when} · ${words} ${words === 1 ? 'word' : 'words'}`);
  look.addEventListener('click', () => {
    compare(earlier, when, text);
  });
  return element('li', {}, name, look);
}

function compare({ text: before }: Earlier, when: string, text: TextModel): void {
  const dialog = element('dialog', { class: 'write-both' });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.querySelector('write-desk')?.append(dialog);
  // What is brought back is written into the text, whose line ends and other bytes stay what they are.
  const plain = before.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  compareVersions(
    dialog,
    { text: plain },
    text.text,
    (_, chosen) => {
      text.apply(differing(text.text, chosen));
    },
    {
      title: `As it was on ${when}`,
      lead: '“Take” brings one place over from the left; the right side can be changed. What is there now is kept among the versions too.',
      left: 'As it was',
      right: 'As it is now',
      own: 'Keep the right side',
      other: 'Bring all of it back',
      optional: true,
    },
  );
}
