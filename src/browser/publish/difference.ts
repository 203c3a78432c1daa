import { counted } from '../../schema/explain/counted.ts';
import { element } from '../write/element.ts';
import type { Difference, Piece } from './news.ts';
import { noteFor } from './note.ts';
import { writtenAt, type Setup } from './setup.ts';

/** Shows how a text differs from what readers have; and asks for a word on it, where it says something else now. */
export function differenceOf(found: Difference, setup: Setup, again: () => void): Node[] {
  const { passages, wantsNote, file } = found;
  const [fields, paragraphs] = [true, false].map(
    (isField) => passages.filter(({ field }) => (field !== undefined) === isField).length,
  );
  const amounts = [
    ...(fields ? [counted(fields, 'field')] : []),
    ...(paragraphs ? [counted(paragraphs, 'paragraph')] : []),
  ];
  const details = element(
    'details',
    { class: 'publish-difference', open: true },
    element('summary', {}, `What changed: ${amounts.join(' and ')}`),
    element(
      'ol',
      {},
      ...passages.map(({ field, was, is }) =>
        element(
          'li',
          {},
          ...(field === undefined ? [] : [element('p', { class: 'label' }, field)]),
          ...side(was, is ? 'Was' : 'Taken out', 'del'),
          ...side(is, was ? 'Is' : 'New', 'ins'),
        ),
      ),
    ),
  );
  const at = writtenAt(setup, file);
  const write = at === undefined ? [] : [element('a', { href: at }, 'Write on')];
  return [
    details,
    ...(wantsNote ? [noteFor(found, setup, again)] : []),
    element('p', { class: 'publish-ways' }, ...write),
  ];
}

function side(pieces: readonly Piece[] | undefined, name: string, mark: 'del' | 'ins'): Node[] {
  if (!pieces) return [];
  return [
    element(
      'p',
      { class: `publish-side ${mark}` },
      element('span', { class: 'publish-name' }, name),
      element(
        'span',
        { dir: 'auto' },
        ...pieces.map(({ text, differs }) => (differs ? element(mark, {}, text) : text)),
      ),
    ),
  ];
}
