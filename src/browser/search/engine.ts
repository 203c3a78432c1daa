import { askedIn, together } from './asked.ts';
import { compounding, endingWith } from '../words/compounds.ts';
import { withoutElision } from '../words/parts.ts';
import { spacelessLanguages } from '../words/spaceless.ts';
import { findParts, type Outcome } from './finding.ts';
import { readFound, type Found } from './found.ts';
import { isPagefind, type Instance, type Options } from './pagefind.ts';
import { reader } from './query.ts';
import { meantBy } from './slips.ts';
import { readQueryWords, readWritten } from './read-words.ts';

/** What was found: how many posts, and any stretch of them, read when it is asked for. */
export interface Answer extends Pick<Outcome, 'whole' | 'meant'> {
  readonly total: number;
  some(from: number, to: number): Promise<readonly Found[]>;
}

/** Finds posts. It throws when the index cannot be had, and tries anew the next time. */
export interface Engine {
  /**
   * @param words What the reader typed; when empty, all posts of the topic.
   * @param topic The title of a topic, or nothing for all of them.
   * @param older Whether the older shards are searched too, which are loaded then.
   */
  find(words: string, topic: string, older?: boolean): Promise<Answer>;
}

/** The ways in which the engine reaches the network; a test gives its own. */
export interface Network {
  load(address: string): Promise<unknown>;
  reach(address: string): Promise<unknown>;
  /** Data that the search does without, where it cannot be had. */
  read(address: string): Promise<unknown>;
}

const browser: Network = {
  load: (address) => import(/* @vite-ignore */ address),
  reach: async (address) => {
    const { ok } = await fetch(address, { cache: 'no-store' });
    if (!ok) {
      throw new Error(`${address} cannot be had.`);
    }
  },
  read: async (address) => (await fetch(address)).json(),
};

/** Where the engine finds what it needs. */
export interface Places {
  /** The folder with `pagefind.js`, with a slash at its end. */
  readonly bundle: string;
  /** How many older shards there are. */
  readonly shards?: number;
  /** The file with what people type for what. */
  readonly vocabulary?: string;
  /** The language of the first index and its older shards. */
  readonly language?: string;
  /** Other languages, each of which has an index of its own. */
  readonly others?: readonly string[];
}

/** Each sign is a word where no space parts them, so that an excerpt has more of these. */
function excerptOptions(language: string): { excerptLength?: number } {
  return spacelessLanguages.has(new Intl.Locale(language).language) ? { excerptLength: 90 } : {};
}

/** @param network How it is reached. */
export function engineAt(
  { bundle, shards = 0, vocabulary, language: main = 'en', others = [] }: Places,
  network: Network = browser,
): Engine {
  const { language: code } = new Intl.Locale(main);
  let instance: Promise<Instance> | undefined;
  let isWhole = false;
  let attempts = 0;

  /** Browsers remember that a module could not be loaded, so that a new attempt needs a new address. */
  const load = async (): Promise<[Instance, ...Instance[]]> => {
    attempts += 1;
    const attempt = attempts > 1 ? [attempts] : [];
    // Addresses in the index begin at the root of the host. Without a worker the
    // page's policy needs no worker-src, and there is no second way that can fail.
    const at = async (basePath: string, language: string, ...named: readonly (string | number)[]) => {
      const query = named.length > 0 ? `?${named.join('-')}` : '';
      const pagefind = await network.load(`${bundle}pagefind.js${query}`);
      if (!isPagefind(pagefind)) {
        throw new TypeError('This is not Pagefind.');
      }
      const options = { basePath, baseUrl: '/', noWorker: true, language, ...excerptOptions(language) };
      return askedIn(language, pagefind.createInstance(options));
    };
    // A module of Pagefind's has room for the stems of one language.
    const inOthers = others.map((other) => at(`${bundle}in-${other}/`, other, other, ...attempt));
    return [await at(bundle, main, ...attempt), ...(await Promise.all(inOthers))];
  };

  /** The newest shard alone, or all of them; what is on the others changes which words are known. */
  const open = async (older: boolean): Promise<Instance> => {
    if (older !== isWhole) forget();
    isWhole = older;
    return (instance ??= load().then(async (all) => {
      for (let shard = 1; older && shard <= shards; shard += 1) {
        await all[0].mergeIndex(`${bundle}older-${shard}/`, { baseUrl: '/' });
      }
      return together(all);
    }));
  };
  const forget = () => {
    instance = undefined;
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

  const known = new Map<string, unknown>();
  /** Data that the search can do without: where it cannot be had, it is asked for the next time. */
  const data = async (address: string | undefined): Promise<unknown> => {
    if (address !== undefined && !known.has(address)) {
      await network.read(address).then(
        (read) => known.set(address, read),
        () => undefined,
      );
    }
    return known.get(address ?? '');
  };
  const language = async () => readQueryWords(await data(vocabulary));
  const written = async () => readWritten(await data(`${bundle}words.json`));
  const within = async (typed: string) =>
    compounding.has(code) ? endingWith(typed, await written(), code) : [];
  const meaning = async (typed: string) => {
    const { kin } = await language();
    return meantBy(typed, kin.flat(2), await written());
  };

  const outcome = async (words: string, current: Instance, options: Options): Promise<Outcome> => {
    if (words.includes('"') || !words) {
      const sort = words ? {} : { sort: { date: 'desc' } as const };
      const { results } = await current.search(words || null, { ...options, ...sort });
      const posts = results.map((result) => ({ id: result.id, result, under: undefined }));
      return { posts, whole: true, meant: undefined };
    }
    // "l’amour" is looked for as "amour".
    const bare = words.replace(/\S+/g, (word) => withoutElision(word, code)[1]);
    return findParts(words, reader(await language())(bare), current, options, meaning, within);
  };

  return {
    find: (words, topic, older = false) =>
      orForget(async () => {
        const current = await open(older && shards > 0);
        const options = topic ? { filters: { topic } } : {};
        const { posts, whole, meant } = await outcome(words, current, options);
        if (posts.length === 0) {
          // Pagefind takes a part of the index that could not be loaded for an empty one.
          await network.reach(`${bundle}pagefind-entry.json`);
        }
        const read = (from: number, to: number) =>
          Promise.all(
            posts
              .slice(from, to)
              .map(async ({ result, under = '' }) => ({ ...readFound(await result.data()), under })),
          );
        return { total: posts.length, whole, meant, some: (from, to) => orForget(() => read(from, to)) };
      }),
  };
}
