import { setTimeout as wait } from 'node:timers/promises';

/** How often it is looked, in milliseconds, and how many times in a row nobody may be there: ten minutes. */
const often = 30_000;
const times = 20;

/**
 * Waits until no page has been open for long. What counts is how often nobody
 * was there in a row, not the time: a computer that sleeps ends nothing.
 *
 * @param connections How many connections pages hold: each holds one for as long as it is open.
 * @param pause Waits; tests pass their own.
 */
export async function onceAlone(
  connections: () => Promise<number>,
  pause: () => Promise<unknown> = () => wait(often),
): Promise<void> {
  for (let alone = 0; alone < times;) {
    await pause();
    alone = (await connections()) > 0 ? 0 : alone + 1;
  }
}
