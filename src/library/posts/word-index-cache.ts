import {
  countWords,
  indexWords,
  rarityAmong,
  spreadOf,
  tellingWords,
  type Counted,
  type Indexed,
  type IndexWords,
} from './word-index.ts';

/** What is known of the posts that were put together last. */
interface Known {
  readonly words: Map<string, Counted>;
  readonly spread: Map<string, number>;
  readonly ofPost: Map<string, Counted>;
  readonly ofWord: Map<string, { readonly at: number; readonly weight: number }[]>;
}

/**
 * The same as `indexWords`, as often as the preview asks for it: of a post with a few other words than before, only
 * itself and the posts that have one of these are weighed anew. What it gave before is brought up to date in place.
 */
export function wordIndexCache(): IndexWords {
  let known: Known | undefined;
  return (posts) => {
    const changed = known && changedAmong(posts, known);
    if (!known || !changed) known = knownOf(posts);
    else update(known, posts, changed);
    return known;
  };
}

function knownOf(posts: readonly Indexed[]): Known {
  const { ofPost, ofWord } = indexWords(posts);
  return {
    words: new Map(posts.map((post) => [post.id, countWords(post)])),
    spread: spreadOf(posts),
    ofPost: new Map(ofPost),
    ofWord: new Map([...ofWord].map(([word, sharing]) => [word, [...sharing]])),
  };
}

/**
 * The posts with other words than before; nothing when there are others, or in another order: how rare each word is
 * depends on how many there are, and a post goes by its place.
 */
function changedAmong(posts: readonly Indexed[], { words }: Known): readonly Indexed[] | undefined {
  const ids = [...words.keys()];
  const areTheSame = ids.length === posts.length && posts.every(({ id }, at) => ids[at] === id);
  return areTheSame ? posts.filter((post) => words.get(post.id) !== countWords(post)) : undefined;
}

function update(known: Known, posts: readonly Indexed[], changed: readonly Indexed[]): void {
  const { words, spread, ofPost, ofWord } = known;
  const otherwise = new Set<string>();
  const count = (word: string, more: number) => {
    otherwise.add(word);
    spread.set(word, (spread.get(word) ?? 0) + more);
  };
  for (const post of changed) {
    const [before, now] = [words.get(post.id) ?? new Map<string, number>(), countWords(post)];
    for (const word of before.keys()) if (!now.has(word)) count(word, -1);
    for (const word of now.keys()) if (!before.has(word)) count(word, 1);
    words.set(post.id, now);
  }
  const anew = new Set(changed.map(({ id }) => id));
  const rarer = [...otherwise];
  for (const [id, own] of words) if (rarer.some((word) => own.has(word))) anew.add(id);
  const rarity = rarityAmong(posts.length, spread);
  for (const [at, { id }] of posts.entries()) {
    if (!anew.has(id)) continue;
    for (const word of ofPost.get(id)?.keys() ?? []) {
      const others = ofWord.get(word)?.filter((one) => one.at !== at) ?? [];
      if (others.length > 0) ofWord.set(word, others);
      else ofWord.delete(word);
    }
    const own = tellingWords(words.get(id) ?? new Map<string, number>(), rarity);
    ofPost.set(id, own);
    for (const [word, weight] of own) {
      const sharing = ofWord.get(word);
      if (sharing) sharing.push({ at, weight });
      else ofWord.set(word, [{ at, weight }]);
    }
  }
}
