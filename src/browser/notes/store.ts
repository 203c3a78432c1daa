import { noteFrom, prefix } from './note.ts';

/** Storage may be forbidden, and then asking for it is what fails; so it is asked for here. */
export type Ask = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What is kept under a key, `null` when nothing is, or `undefined` when that cannot be known. */
export function read(ask: Ask, key: string): string | null | undefined {
  return attempt(() => ask().getItem(key));
}

/**
 * Keeps a text under a key; `null` takes the key away.
 *
 * @returns Whether what is kept is now what was wanted.
 */
export function write(ask: Ask, key: string, raw: string | null): boolean {
  const done = attempt(() => {
    if (raw === null) ask().removeItem(key);
    else ask().setItem(key, raw);
    return true;
  });
  return done ?? false;
}

/** The keys of all notes, readable or not; `undefined` when they cannot be known. */
export function keys(ask: Ask): readonly string[] | undefined {
  return attempt(() => {
    const storage = ask();
    const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return all.filter((key) => key.startsWith(prefix));
  });
}

/**
 * Whether the reader has chosen to keep notes on this device. The choice is
 * remembered by the notes themselves: with the last of them it is gone. What
 * cannot be read as a note is nobody's choice.
 */
export function chosen(ask: Ask): boolean {
  return (keys(ask) ?? []).some((key) => noteFrom(read(ask, key) ?? '') !== undefined);
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
