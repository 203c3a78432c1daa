import type { Hits } from './lookup.ts';
import type { Result } from './pagefind.ts';

/** What was found for one part of a query: by what was typed, and by what else may stand for it. */
export interface Found {
  readonly direct: Hits;
  readonly under: readonly { readonly word: string; readonly hits: Hits }[];
  /** Whether it is a word of the field, which says what the query is about; others only put posts in order. */
  readonly telling: boolean;
}

/** A post in its place. */
export interface Ranked {
  readonly id: string;
  readonly result: Result;
  /** The word that was found instead of one that was typed, where the post has none that was. */
  readonly under: string | undefined;
}

/** Fewer posts than this leave room for others. */
const few = 3;

/** What a word that stands for another counts, the nearest and each further one. */
const worth = { nearest: 0.6, less: 0.1, least: 0.2 };

/**
 * Puts posts in order: first those that have all that was typed, or what stands for it; of these, those that fit best.
 *
 * @param parts What was found for each part of the query that is known.
 * @param pages How many pages are searched; a word that few of them have tells more.
 * @returns Posts that have the most parts of the query, and whether these are all of it.
 */
export function ranked(parts: readonly Found[], pages: number): { posts: readonly Ranked[]; whole: boolean } {
  const all = new Map<
    string,
    {
      covered: number;
      told: number;
      direct: number;
      score: number;
      result: Result;
      under: string | undefined;
    }
  >();
  const tells = parts.filter((part) => part.telling);
  const telling = tells.length > 0 ? tells : parts;
  for (const part of parts) {
    for (const [id, hit] of bestOf(part, pages)) {
      const { covered, told, direct, score, result, under } = all.get(id) ?? {
        ...hit,
        covered: 0,
        told: 0,
        direct: 0,
        score: 0,
      };
      const better = direct === 0 && hit.under === undefined;
      all.set(id, {
        covered: covered + 1,
        told: told + Number(telling.includes(part)),
        direct: direct + Number(hit.under === undefined),
        score: score + hit.score,
        result: better ? hit.result : result,
        under: under ?? hit.under,
      });
    }
  }
  const most = Math.max(0, ...[...all.values()].map(({ told }) => told));
  const best = [...all].filter(([, { told }]) => told === most && told > 0);
  // Where few posts have the most, those that lack one part of it may be what is looked for.
  const shown = best.length < few && most > 1 ? [...all].filter(([, { told }]) => told >= most - 1) : best;
  const whole = [...all.values()].some(({ covered }) => covered === parts.length);
  const share = ({ covered, score }: { covered: number; score: number }) => score * (covered / parts.length);
  const posts = shown
    .toSorted(([, a], [, b]) => share(b) - share(a))
    .map(([id, { result, direct, under }]) => ({ id, result, under: direct > 0 ? undefined : under }));
  return { posts, whole };
}

type Best = Map<string, { score: number; result: Result; under: string | undefined }>;

/** Each post that has one part of the query, by the best way in which it has it. */
function bestOf({ direct, under }: Found, pages: number): Best {
  const best: Best = new Map();
  const rarity = (hits: Hits) => Math.log(1 + pages / Math.max(1, hits.size));
  for (const [id, { score, result }] of direct) {
    best.set(id, { score: score * rarity(direct), result, under: undefined });
  }
  for (const [at, { word, hits }] of under.entries()) {
    const share = Math.max(worth.least, worth.nearest - at * worth.less) * rarity(hits);
    for (const [id, { score, result }] of hits) {
      if ((best.get(id)?.score ?? 0) < score * share && !direct.has(id))
        best.set(id, { score: score * share, result, under: word });
    }
  }
  return best;
}
