/** Where a key leads: to the field, to a result by its place, or to an empty field. */
export type Move = 'field' | 'clear' | number;

/**
 * What a key does in the search. Only what adds to the browser's own keys is
 * here: Tab still visits every link, and Home and End in the field move in its text.
 *
 * @param key The key, as `KeyboardEvent.key` names it.
 * @param at The place of the result that has the focus, or `'field'`.
 * @param count How many results are shown.
 */
export function moveFor(key: string, at: number | 'field', count: number): Move | undefined {
  if (key === 'Escape') {
    return 'clear';
  }
  if (at === 'field') {
    return key === 'ArrowDown' && count > 0 ? 0 : undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : undefined;
    case 'ArrowUp':
      return at > 0 ? at - 1 : 'field';
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
