import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Latest } from '../../../../src/browser/search/latest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('starts only the newest of several tasks', () => {
  const started: string[] = [];
  const latest = new Latest();
  latest.after(200, () => started.push('s'));
  vi.advanceTimersByTime(199);
  latest.after(200, () => started.push('sh'));
  vi.advanceTimersByTime(200);
  expect(started).toEqual(['sh']);
});

it('no longer wants the answer of an older task', () => {
  const latest = new Latest();
  const wanted: (() => boolean)[] = [];
  latest.after(0, (isWanted) => wanted.push(isWanted));
  vi.advanceTimersByTime(0);
  expect(wanted[0]?.()).toBe(true);
  latest.after(0, (isWanted) => wanted.push(isWanted));
  vi.advanceTimersByTime(0);
  expect(wanted.map((isWanted) => isWanted())).toEqual([false, true]);
  latest.drop();
  expect(wanted.map((isWanted) => isWanted())).toEqual([false, false]);
});

it('does not start what was dropped', () => {
  const latest = new Latest();
  const task = vi.fn();
  latest.after(10, task);
  latest.drop();
  vi.advanceTimersByTime(20);
  expect(task).not.toHaveBeenCalled();
});
