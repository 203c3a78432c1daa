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

/**
 * Shows two versions side by side to choose from: what is on the disk, and
 * what is here, which can be changed while one reads.
 */
export function showBoth(dialog: HTMLDialogElement, disk: OnDisk, here: string, choose: Choose): void {
  const place = element('div', { class: 'write-versions' });
  const isGone = disk.text === undefined;
  const end = (choice: 'disk' | 'here', text: string) => {
    dialog.close();
    merge.destroy();
    choose(choice, text);
  };
  const own = element(
    'button',
    { type: 'button', class: 'write-main' },
    isGone ? 'Write the file again' : 'Keep the right side',
  );
  own.addEventListener('click', () => {
    end('here', merge.b.state.doc.toString());
  });
  const other = element('button', { type: 'button' }, 'Take the left side');
  other.addEventListener('click', () => {
    end('disk', disk.text ?? '');
  });
  dialog.replaceChildren(
    element(
      'h2',
      {},
      isGone ? 'The file of this text is no longer there' : 'This text was changed elsewhere as well',
    ),
    element(
      'p',
      {},
      isGone
        ? 'It may have been moved, or have another name now. What you wrote is kept here, and can be written again.'
        : 'Another window, another program or Git wrote the file meanwhile. Nothing of either version is lost before you choose. “Take” brings one place over from the left; the right side can be changed.',
    ),
    element(
      'div',
      { class: 'write-sides-names' },
      element('h3', {}, isGone ? 'On the disk: nothing' : 'On the disk'),
      element('h3', {}, 'Here, as you wrote it'),
    ),
    place,
    element('p', { class: 'write-ways' }, own, ...(isGone ? [] : [other])),
  );
  dialog.addEventListener('cancel', (event) => {
    // It is not put off: whatever were written next would have to choose between them.
    event.preventDefault();
  });
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
        EditorView.contentAttributes.of({ 'aria-label': 'On the disk' }),
      ],
    },
    b: {
      doc: here,
      extensions: [...shared, EditorView.contentAttributes.of({ 'aria-label': 'Here, as you wrote it' })],
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
