import { expect, it } from 'vitest';
import { place } from '../../../../src/browser/settings/choices.ts';
import { store, stored, type Ask } from '../../../../src/browser/settings/storage.ts';

function fakeStorage(items: Record<string, string> = {}) {
  const held = new Map(Object.entries(items));
  const ask: Ask = () => ({
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
  });
  return { ask, all: () => Object.fromEntries(held) };
}

const forbidden: Ask = () => {
  throw new Error('Forbidden.');
};

it('keeps a choice in one place and leaves the others alone', () => {
  const { ask, all } = fakeStorage({ 'blog:shortcut': 'off' });
  expect(stored(ask)).toBeNull();
  expect(store(ask, 'theme=dark')).toBe(true);
  expect(all()).toEqual({ 'blog:shortcut': 'off', [place]: 'theme=dark' });
  expect(stored(ask)).toBe('theme=dark');
});

it('leaves nothing behind when there is nothing to keep', () => {
  const { ask, all } = fakeStorage({ [place]: 'theme=dark' });
  expect(store(ask, '')).toBe(true);
  expect(all()).toEqual({});
});

it('says when a choice could not be kept, and knows nothing where storage is forbidden', () => {
  expect(store(forbidden, 'theme=dark')).toBe(false);
  expect(stored(forbidden)).toBeNull();
});

it('has kept nothing, as was wanted, where nothing can be kept', () => {
  expect(store(forbidden, '')).toBe(true);
});

it('says when the storage is full', () => {
  const { ask } = fakeStorage();
  const full: Ask = () => ({
    ...ask(),
    setItem: () => {
      throw new Error('Full.');
    },
  });
  expect(store(full, 'theme=dark')).toBe(false);
});
