import { limited } from '../../library/content/limited.ts';
import type { AssetSource } from './assets.ts';

/** Sources that are worked on before any page names what is made of them. */
export interface PreparedAssets {
  /** The same sources; each hands over when it is through. */
  readonly sources: readonly AssetSource[];
  /** When all is made that can be. */
  readonly ready: Promise<unknown>;
  /** Begins with no other. */
  close(): void;
}

/** How many at once; while pages are rendered one core has enough to do. */
const atOnce = 2;

/**
 * Begins with what takes long, while other things are done. What cannot be made is told of where it is needed.
 */
export function prepareAssets(sources: readonly AssetSource[]): PreparedAssets {
  const inTurn = limited(atOnce);
  let isClosed = false;
  const all = sources.map((source) => {
    const ready = inTurn(async () => {
      if (!isClosed) await source.prepare?.().catch(() => undefined);
    });
    return { ready, source };
  });
  return {
    sources: all.map(({ ready, source }) => ({
      ...source,
      make: (names) => ready.then(() => source.make(names)),
    })),
    ready: Promise.all(all.map(({ ready }) => ready)),
    close() {
      isClosed = true;
    },
  };
}
