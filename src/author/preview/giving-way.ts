import { setImmediate } from 'node:timers/promises';

/** What somebody waits for, and long work that gives way to it. */
export interface GivingWay {
  /** Does what goes first. */
  first<Done>(work: () => Promise<Done>): Promise<Done>;
  /** What long work waits for between its steps. */
  between(): Promise<void>;
}

/** Nobody waits yet. */
export function givingWay(): GivingWay {
  const waitedFor = new Set<Promise<unknown>>();
  return {
    async first(work) {
      const doing = work();
      waitedFor.add(doing);
      try {
        return await doing;
      } finally {
        waitedFor.delete(doing);
      }
    },
    async between() {
      await setImmediate();
      while (waitedFor.size > 0) await Promise.allSettled(waitedFor);
    },
  };
}
