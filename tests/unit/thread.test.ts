import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openProcess, openThread } from '../../src/thread.ts';

const run = promisify(execFile);

describe.each([
  ['thread', openThread],
  ['process', openProcess],
] as const)('a %s', (kind, open) => {
  /** One of the tests that adds to a number, and fails or ends where it is asked to. */
  function opened(first: number) {
    const thread = open<number, number | string, number>(
      new URL('../fixtures/threads/adding.ts', import.meta.url),
      first,
    );
    onTestFinished(thread.close);
    return thread;
  }

  test('answers each of many questions at once with what it was opened with', async () => {
    const thread = opened(10);
    expect(await Promise.all([1, 2, 3].map(thread.ask))).toEqual([11, 12, 13]);
  });

  test('a question that fails says why, and the next one is answered', async () => {
    const thread = opened(10);
    await expect(thread.ask('fail')).rejects.toThrow('This is no number.');
    expect(await thread.ask(1)).toBe(11);
  });

  test('one that ends leaves nobody waiting, and another is opened for the next question', async () => {
    const thread = opened(10);
    await expect(thread.ask('end')).rejects.toThrow(`The ${kind} ended.`);
    expect(await thread.ask(1)).toBe(11);
  });

  test('closing it leaves nobody waiting', async () => {
    const thread = opened(10);
    const never = thread.ask('wait');
    const told = expect(never).rejects.toThrow(`The ${kind} ended.`);
    await thread.close();
    await told;
  });

  test('one that rests while nobody waits is opened again by the next question; where somebody waits it goes on', async () => {
    const thread = opened(10);
    expect(await thread.ask(1)).toBe(11);
    thread.rest();
    const asked = thread.ask(2);
    thread.rest();
    expect(await asked).toBe(12);
  });

  test('one whose module fails says so to each who asks', async () => {
    const thread = open(new URL('../fixtures/threads/absent.ts', import.meta.url), undefined);
    onTestFinished(thread.close);
    await expect(thread.ask(1)).rejects.toThrow('absent.ts');
  });
});

test('a program that closes a process ends by itself', async () => {
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, '../fixtures/threads/asking.ts'),
  ]);
  expect(stdout).toBe('11\nended\n');
});
