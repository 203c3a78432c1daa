import { readFound, type Found } from './found.ts';
import { meantBy } from './meant.ts';
import { isPagefind, type Instance, type Result } from './pagefind.ts';

/** What was found: how many posts, and any stretch of them, read when it is asked for. */
export interface Answer {
  readonly total: number;
  some(from: number, to: number): Promise<readonly Found[]>;
}

/** Finds posts. It throws when the index cannot be had, and tries anew the next time. */
export interface Engine {
  /**
   * @param words What the reader typed; when empty, all posts of the topic.
   * @param topic The title of a topic, or nothing for all of them.
   * @param older Whether the older shelves are searched too, which are loaded then.
   */
  find(words: string, topic: string, older?: boolean): Promise<Answer>;
}

/** The two ways in which the engine reaches the network; a test gives its own. */
export interface Network {
  load(address: string): Promise<unknown>;
  reach(address: string): Promise<unknown>;
}

const browser: Network = {
  load: (address) => import(/* @vite-ignore */ address),
  reach: async (address) => {
    const { ok } = await fetch(address, { cache: 'no-store' });
    if (!ok) {
      throw new Error(`${address} cannot be had.`);
    }
  },
};

/**
 * @param bundle The address of the folder with `pagefind.js`, with a slash at its end.
 * @param shelves How many older shelves there are.
 */
export function engineAt(bundle: string, shelves = 0, network: Network = browser): Engine {
  let instance: Promise<Instance> | undefined;
  let isWhole = false;
  let attempts = 0;
  const known = new Map<string, boolean>();

  /** Browsers remember that a module could not be loaded, so that a new attempt needs a new address. */
  const load = async (): Promise<Instance> => {
    attempts += 1;
    const pagefind = await network.load(`${bundle}pagefind.js${attempts > 1 ? `?${attempts}` : ''}`);
    if (!isPagefind(pagefind)) {
      throw new TypeError('This is not Pagefind.');
    }
    // Addresses in the index begin at the root of the host. Without a worker the
    // page's policy needs no worker-src, and there is no second way that can fail.
    return pagefind.createInstance({ basePath: bundle, baseUrl: '/', noWorker: true });
  };

  /** The newest shelf alone, or all of them; what is on the others changes which words are known. */
  const open = async (older: boolean): Promise<Instance> => {
    if (older !== isWhole) forget();
    isWhole = older;
    return (instance ??= load().then(async (one) => {
      for (let shelf = 1; older && shelf <= shelves; shelf += 1) {
        await one.mergeIndex(`${bundle}older-${shelf}/`, { baseUrl: '/' });
      }
      return one;
    }));
  };
  const forget = () => {
    instance = undefined;
    known.clear();
  };

  /** An instance remembers what it failed to load, so that a failure costs it its place. */
  const orForget = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      forget();
      throw error;
    }
  };

  return {
    find: (words, topic, older = false) =>
      orForget(async () => {
        const current = await open(older && shelves > 0);
        const filters = topic && { filters: { topic } };
        const meant = await meantBy(words, current, known);
        let results: readonly Result[] = [];
        if (meant) {
          ({ results } = await current.search(meant, { ...filters }));
        } else if (!words) {
          ({ results } = await current.search(null, { ...filters, sort: { date: 'desc' } }));
        }
        if (results.length === 0) {
          // Pagefind takes a part of the index that could not be loaded for an empty one.
          await network.reach(`${bundle}pagefind-entry.json`);
        }
        const read = (from: number, to: number) =>
          Promise.all(results.slice(from, to).map(async (result) => readFound(await result.data())));
        return { total: results.length, some: (from, to) => orForget(() => read(from, to)) };
      }),
  };
}
