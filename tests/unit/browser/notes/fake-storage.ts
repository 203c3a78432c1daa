import type { Ask } from '../../../../src/browser/notes/store.ts';

/** A browser's storage that holds nothing but what a test puts there. */
export function fakeStorage(items: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(items));
  const ask: Ask = () => ({
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
  });
  return { ask, all: () => Object.fromEntries(held) };
}

/** A browser that forbids the storage: asking for it is what fails. */
export const forbidden: Ask = () => {
  throw new DOMException('Forbidden.', 'SecurityError');
};

/** A storage in which there is no room for more. */
export function full(ask: Ask): Ask {
  return () => {
    const { getItem, removeItem, key, length } = ask();
    const setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    return { getItem, setItem, removeItem, key, length };
  };
}
