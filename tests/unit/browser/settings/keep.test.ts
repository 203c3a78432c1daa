import { expect, it } from 'vitest';
import { place } from '../../../../src/browser/settings/choices.ts';
import { keep, kept, type Ask } from '../../../../src/browser/settings/keep.ts';

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
  expect(kept(ask)).toBeNull();
  expect(keep(ask, 'theme=dark')).toBe(true);
  expect(all()).toEqual({ 'blog:shortcut': 'off', [place]: 'theme=dark' });
  expect(kept(ask)).toBe('theme=dark');
});

it('leaves nothing behind when there is nothing to keep', () => {
  const { ask, all } = fakeStorage({ [place]: 'theme=dark' });
  expect(keep(ask, '')).toBe(true);
  expect(all()).toEqual({});
});

it('says when a choice could not be kept, and knows nothing where storage is forbidden', () => {
  expect(keep(forbidden, 'theme=dark')).toBe(false);
  expect(kept(forbidden)).toBeNull();
});

it('has kept nothing, as was wanted, where nothing can be kept', () => {
  expect(keep(forbidden, '')).toBe(true);
});

it('says when the storage is full', () => {
  const { ask } = fakeStorage();
  const full: Ask = () => ({
    ...ask(),
    setItem: () => {
      throw new Error('Full.');
    },
  });
  expect(keep(full, 'theme=dark')).toBe(false);
});
