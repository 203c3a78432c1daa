/** A stream of numbers in [0, 1) that is the same for the same seed on every machine. */
export interface Roll {
  /** A number between `low` and `high`. */
  between(low: number, high: number): number;
  /** One of the things given. */
  one<T>(first: T, ...rest: readonly T[]): T;
}

/** A number of 32 bits from a text: the low half of cyrb53, by bryc, public domain (github.com/bryc/code). */
export function hash(text: string): number {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  const mixed =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  return mixed >>> 0;
}

/** The stream of a seed: mulberry32, by Tommy Ettinger, public domain (github.com/bryc/code). */
export function roll(seed: number): Roll {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    one: (first, ...rest) => [first, ...rest][Math.floor(next() * (rest.length + 1))] ?? first,
  };
}
