import { expect, onTestFinished, test } from 'vitest';
import { openThread } from '../../src/thread.ts';

/** A thread of the tests that adds to a number, and fails or ends where it is asked to. */
function opened(first: number) {
  const thread = openThread<number, number | string, number>(
    new URL('../fixtures/threads/adding.ts', import.meta.url),
    first,
  );
  onTestFinished(thread.close);
  return thread;
}

test('a thread answers each of many questions at once with what it was opened with', async () => {
  const thread = opened(10);
  expect(await Promise.all([1, 2, 3].map(thread.ask))).toEqual([11, 12, 13]);
});

test('a question that fails says why, and the next one is answered', async () => {
  const thread = opened(10);
  await expect(thread.ask('fail')).rejects.toThrow('This is no number.');
  expect(await thread.ask(1)).toBe(11);
});

test('a thread that ends leaves nobody waiting, and another is opened for the next question', async () => {
  const thread = opened(10);
  await expect(thread.ask('end')).rejects.toThrow('The thread ended.');
  expect(await thread.ask(1)).toBe(11);
});

test('closing a thread leaves nobody waiting', async () => {
  const thread = opened(10);
  const never = thread.ask('wait');
  const told = expect(never).rejects.toThrow('The thread ended.');
  await thread.close();
  await told;
});

test('a thread whose module fails says so to each who asks', async () => {
  const thread = openThread(new URL('../fixtures/threads/absent.ts', import.meta.url), undefined);
  onTestFinished(thread.close);
  await expect(thread.ask(1)).rejects.toThrow('absent.ts');
});
