import { place } from './choices.ts';

/** Storage may be forbidden, and then asking for it is what fails; so it is asked for here. */
export type Ask = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept, or `null` when nothing was, or that cannot be known. */
export function stored(ask: Ask): string | null {
  try {
    return ask().getItem(place);
  } catch {
    return null;
  }
}

/**
 * Keeps a text. Nothing to keep leaves nothing behind.
 *
 * @returns Whether what is kept is now what was wanted.
 */
export function store(ask: Ask, text: string): boolean {
  try {
    if (text) ask().setItem(place, text);
    else ask().removeItem(place);
    return true;
  } catch {
    return text === '';
  }
}
