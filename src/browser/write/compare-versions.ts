import { MergeView } from '@codemirror/merge';
import { EditorView } from '@codemirror/view';
import type { OnDisk } from './ask.ts';
import { element } from './element.ts';

const theme = EditorView.theme({
  '&': { font: '0.95rem/1.6 var(--font-body)', color: 'var(--color-ink)' },
  '.cm-scroller': { font: 'inherit' },
  '.cm-content': { caretColor: 'var(--color-accent)' },
  '.cm-changedLine': { background: 'color-mix(in srgb, var(--color-accent) 10%, transparent) !important' },
  '.cm-changedText, .cm-deletedText': {
    background: 'color-mix(in srgb, var(--color-accent) 26%, transparent) !important',
  },
});

/** What she chose: the text that is to be in the file. */
export type Choose = (choice: 'disk' | 'here', text: string) => void;

/** What stands around two versions. */
export interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly left: string;
  readonly right: string;
  readonly own: string;
  /** What takes the left side; absent when there is nothing on it. */
  readonly other?: string;
  /** Whether she may leave it undecided. */
  readonly optional?: true;
}

const elsewhere: CompareWords = {
  title: 'This text was changed elsewhere as well',
  lead: 'Another window, another program or Git wrote the file meanwhile. Nothing of either version is lost before you choose. “Take” brings one place over from the left; the right side can be changed.',
  left: 'On the disk',
  right: 'Here, as you wrote it',
  own: 'Keep the right side',
  other: 'Take the left side',
};

const moved: CompareWords = {
  title: 'The file of this text is no longer there',
  lead: 'It may have been moved, or have another name now. What you wrote is kept here, and can be written again.',
  left: 'On the disk: nothing',
  right: 'Here, as you wrote it',
  own: 'Write the file again',
};

/**
 * Shows two versions side by side to choose from: what is on the disk, and
 * what is here, which can be changed while one reads.
 */
export function compareVersions(
  dialog: HTMLDialogElement,
  disk: Pick<OnDisk, 'text'>,
  here: string,
  choose: Choose,
  words: CompareWords = disk.text === undefined ? moved : elsewhere,
): void {
  const { title, lead, left, right, optional } = words;
  const place = element('div', { class: 'write-versions' });
  const end = (choice: 'disk' | 'here', text: string) => {
    dialog.close();
    merge.destroy();
    choose(choice, text);
  };
  const own = element('button', { type: 'button', class: 'write-main' }, words.own);
  own.addEventListener('click', () => {
    end('here', merge.b.state.doc.toString());
  });
  const other = element('button', { type: 'button' }, words.other ?? '');
  other.addEventListener('click', () => {
    end('disk', disk.text ?? '');
  });
  dialog.replaceChildren(
    element('h2', {}, title),
    element('p', {}, lead),
    element('div', { class: 'write-sides-names' }, element('h3', {}, left), element('h3', {}, right)),
    place,
    element('p', { class: 'write-ways' }, own, ...(words.other === undefined ? [] : [other])),
  );
  dialog.oncancel = (event) => {
    // It is not put off: whatever were written next would have to choose between them.
    if (!optional) event.preventDefault();
    else merge.destroy();
  };
  // Before the versions are laid out: what is not shown has no measure.
  dialog.showModal();
  const shared = [theme, EditorView.lineWrapping];
  const merge = new MergeView({
    a: {
      // Its mark of byte order is no part of the text, and stays with the file.
      doc: disk.text?.replace(/^\uFEFF/, '') ?? '',
      extensions: [
        ...shared,
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({ 'aria-label': left }),
      ],
    },
    b: {
      doc: here,
      extensions: [...shared, EditorView.contentAttributes.of({ 'aria-label': right })],
    },
    parent: place,
    revertControls: 'a-to-b',
    renderRevertControl: takeControl,
    collapseUnchanged: { margin: 2, minSize: 6 },
  });
  const between = place.querySelector<HTMLElement>('.cm-merge-revert');
  if (between) between.style.width = '3.4em';
  own.focus();
}

/** A button that brings one place over, with the mouse and with the keys: the library hears the mouse alone. */
function takeControl(): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'write-take', 'aria-label': 'Take this from the left side' },
    'Take',
  );
  button.addEventListener('click', ({ detail }) => {
    if (detail === 0) button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  });
  return button;
}
