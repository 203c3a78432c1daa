import { expect, test } from 'vitest';
import { cleaned } from '../../../src/media/clean.ts';
import { inspect, isClean } from '../../../src/media/inspect.ts';
import type { Sample } from '../../media/sample.ts';

/** For each file a test of what it tells, and one of whether that can be taken out. */
export function tellEach(samples: readonly Sample[]): void {
  test.each(samples)('$name', async ({ bytes, kind, tells, says, unread }) => {
    const inspection = await inspect(bytes);
    expect(inspection.kind).toBe(kind);
    expect([...new Set(inspection.traces.map((trace) => trace.tells))].sort()).toEqual([...tells].sort());
    expect(inspection.unread).toBe(unread);
    if (says !== undefined)
      expect(inspection.traces.map(({ value }) => value ?? '').join('\n')).toContain(says);
    expect(isClean(inspection)).toBe(tells.length === 0 && unread === undefined);
  });
  const telling = samples.filter(
    ({ tells, unread, cleanable }) => (tells.length > 0 || unread) && cleanable !== undefined,
  );
  test.each(telling)('$name: taken out, or said that it cannot be', async ({ bytes, kind, cleanable }) => {
    const result = await cleaned(bytes, kind);
    expect(result !== undefined).toBe(cleanable);
    if (result) expect(isClean(await inspect(result))).toBe(true);
  });
}
