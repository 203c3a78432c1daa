import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withProgress } from '../../../src/author/progress.ts';

let lines: string[];
const out = (line: string) => {
  lines.push(line);
};

/** Work that ends when the test says so. */
function work() {
  return Promise.withResolvers<string>();
}

beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a step is named before it begins', async () => {
  let printed: readonly string[] = [];
  await withProgress(out, 'Building', () => {
    printed = [...lines];
    return Promise.resolve();
  });
  expect(printed).toEqual(['Building …']);
});

test('a step gives what its work gave', async () => {
  await expect(withProgress(out, 'Building', () => Promise.resolve('pages'))).resolves.toBe('pages');
});

test('a step that is done in time says no more', async () => {
  const { promise, resolve } = work();
  const ended = withProgress(out, 'Building', () => promise);
  await vi.advanceTimersByTimeAsync(1_999);
  resolve('pages');
  await ended;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines).toEqual(['Building …']);
});

test('a step that takes long says so after 2 seconds, and then ever more seldom', async () => {
  const { promise, resolve } = work();
  const ended = withProgress(out, 'Building', () => promise);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(lines).toEqual(['Building …', '  still at it (2 s)', '  still at it (6 s)', '  still at it (14 s)']);
  await vi.advanceTimersByTimeAsync(1);
  expect(lines.at(-1)).toBe('  still at it (30 s)');
  resolve('pages');
  await ended;
});

test('a step that has ended leaves nothing running', async () => {
  const { promise, resolve } = work();
  const ended = withProgress(out, 'Building', () => promise);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(vi.getTimerCount()).toBe(1);
  resolve('pages');
  await ended;
  expect(vi.getTimerCount()).toBe(0);
});

test('a step that failed passes on why, and falls silent', async () => {
  await expect(withProgress(out, 'Building', () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(vi.getTimerCount()).toBe(0);
});

test('so does a step whose work did not even begin', async () => {
  const failing = () => {
    throw new Error('no work');
  };
  await expect(withProgress(out, 'Building', failing)).rejects.toThrow('no work');
  expect(vi.getTimerCount()).toBe(0);
});
