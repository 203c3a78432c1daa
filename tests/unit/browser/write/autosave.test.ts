import { describe, expect, test } from 'vitest';
import type { Answer, OnDisk } from '../../../../src/browser/write/ask.ts';
import { autosave, type SaveState } from '../../../../src/browser/write/autosave.ts';
import { atOpening, backupFor, type Unsaved } from '../../../../src/browser/write/backup.ts';

/** Autosaving to a disk that answers as a test says, with a clock that a test moves. */
function desk() {
  const answers: Answer<OnDisk>[] = [];
  const saved: string[] = [];
  const states: SaveState[] = [];
  let text = 'one';
  let kept: Unsaved | undefined;
  let due: (() => void) | undefined;
  const saving = autosave('v1', {
    text: () => text,
    save: (version, whole) => {
      saved.push(`${version} ${whole}`);
      return Promise.resolve(answers.shift() ?? { status: 200, body: { version: `v${saved.length + 1}` } });
    },
    backup: {
      read: () => kept,
      write: (next) => {
        kept = next;
        return true;
      },
      clear: () => {
        kept = undefined;
      },
    },
    told: (state) => states.push(state),
    later: (call) => {
      due = call;
      return () => {
        due = undefined;
      };
    },
  });
  return {
    saving,
    answers,
    saved,
    states,
    kept: () => kept,
    type(next: string) {
      text = next;
      saving.changed();
    },
    /** Lets the time come that is waited for. */
    async pause() {
      const call = due;
      due = undefined;
      call?.();
      await saving.now();
    },
    last: () => states.at(-1),
  };
}

test('what is typed is kept in the browser at once, and on the disk after a pause', async () => {
  const { type, kept, saved, pause, last } = desk();
  type('two');
  expect(kept()).toEqual({ version: 'v1', text: 'two' });
  expect(saved).toEqual([]);
  await pause();
  expect(saved).toEqual(['v1 two']);
  expect(kept()).toBeUndefined();
  expect(last()).toEqual({ name: 'saved' });
});

test('each save is made from the one before it', async () => {
  const { type, saved, pause } = desk();
  type('two');
  await pause();
  type('three');
  await pause();
  expect(saved).toEqual(['v1 two', 'v2 three']);
});

test('what is typed while a save is under way is saved after it', async () => {
  const { saving, type, saved, kept, pause, last } = desk();
  type('two');
  const first = saving.now();
  type('three');
  await first;
  expect(last()).toEqual({ name: 'waiting' });
  expect(kept()).toEqual({ version: 'v2', text: 'three' });
  await pause();
  expect(saved).toEqual(['v1 two', 'v2 three']);
  expect(last()).toEqual({ name: 'saved' });
});

describe('what could not be saved stays in the browser, and is tried again', () => {
  test.each<[string, Answer<OnDisk>, SaveState]>([
    ['no answer', { status: 'gone' }, { name: 'gone' }],
    ['no key', { status: 403, body: { refusal: 'key' } }, { name: 'key' }],
    ['a full disk', { status: 507, body: { why: 'Full.' } }, { name: 'refused', why: 'Full.' }],
    ['a failure', { status: 500, body: {} }, { name: 'gone' }],
  ])('%s', async (_, answer, state) => {
    const { saving, type, answers, saved, kept, pause, last } = desk();
    answers.push(answer);
    type('two');
    await saving.now();
    expect(last()).toEqual(state);
    expect(kept()).toEqual({ version: 'v1', text: 'two' });
    await pause();
    expect(saved).toEqual(['v1 two', 'v1 two']);
    expect(last()).toEqual({ name: 'saved' });
    expect(kept()).toBeUndefined();
  });
});

test('another version is never written over before the author chose', async () => {
  const { saving, type, answers, saved, pause, last, kept } = desk();
  answers.push({ status: 409, body: { version: 'w', text: 'theirs' } });
  type('two');
  await pause();
  expect(last()).toEqual({ name: 'conflict', disk: { version: 'w', text: 'theirs' } });
  type('three');
  await pause();
  expect(saved).toEqual(['v1 two']);
  expect(kept()).toEqual({ version: 'v1', text: 'three' });
  saving.chose({ version: 'w', text: 'theirs' });
  await saving.now();
  expect(saved).toEqual(['v1 two', 'w three']);
});

test('at the next opening the author finds what the disk does not have', () => {
  const disk = { version: 'v1', text: 'one' };
  expect(atOpening(disk, undefined)).toBe('disk');
  expect(atOpening(disk, { version: 'v0', text: 'one' })).toBe('disk');
  expect(atOpening(disk, { version: 'v1', text: 'two' })).toBe('unsaved');
  expect(atOpening(disk, { version: 'v0', text: 'two' })).toBe('conflict');
});

test('a browser that keeps nothing is told of, and what it kept otherwise is not taken for a text', () => {
  const refuses = backupFor('posts/a.mdx', () => {
    throw new Error('SecurityError');
  });
  expect(refuses.write({ version: 'v', text: 't' })).toBe(false);
  expect(refuses.read()).toBeUndefined();
  const items = new Map<string, string>([['write:posts/a.mdx', '{"text":1}']]);
  const storage = {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
  const backup = backupFor('posts/a.mdx', () => storage);
  expect(backup.read()).toBeUndefined();
  backup.write({ version: 'v', text: 't' });
  expect(backup.read()).toEqual({ version: 'v', text: 't' });
  backup.clear();
  expect(backup.read()).toBeUndefined();
});
