import type { Place } from './note.ts';
import type { StoredNote, PostNotes } from './notes-by-post.ts';

/**
 * Shows the notes of a post with the two templates of the element. What was kept goes in
 * as text and never as markup, whoever put it there.
 *
 * @param addressOf Where a note was written.
 * @param other What those of no post are called.
 */
export function postNotesView(
  element: Element,
  addressOf: (place: Place) => string,
  other: string,
): (post: PostNotes) => DocumentFragment {
  const copyOf = (name: string) => {
    const template = element.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
    const copy = document.importNode(template?.content ?? new DocumentFragment(), true);
    return { copy, in: (slot: string) => copy.querySelector<HTMLElement>(`[data-fill=${slot}]`) };
  };
  const fill = (slot: HTMLElement | null, text: string) => {
    if (slot) slot.textContent = text;
    slot?.toggleAttribute('hidden', text === '');
  };

  const noteView = ({ key, raw, place, note }: StoredNote): DocumentFragment => {
    const { copy, in: slot } = copyOf('note');
    fill(slot('question'), note?.question ?? '');
    slot('unreadable')?.toggleAttribute('hidden', note !== undefined);
    fill(slot('text'), note ? note.text : raw);
    const way = copy.querySelector('a');
    if (way && place) way.href = addressOf(place);
    else way?.remove();
    copy.querySelector('button')?.setAttribute('data-key', key);
    return copy;
  };

  return ({ title, notes }) => {
    const { copy, in: slot } = copyOf('post');
    fill(slot('title'), title ?? other);
    copy.firstElementChild?.append(...notes.map(noteView));
    return copy;
  };
}
