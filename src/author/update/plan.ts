import { isRun, mayCome } from './whose.ts';

/** The digest of each file, by its path. */
export type Digests = Readonly<Record<string, string>>;

/** What an update does with each file. */
export interface Plan {
  /** Those that the new version brings, where they are not there yet in the same form. */
  readonly put: readonly string[];
  /** Those that go: the new version does not have them. */
  readonly remove: readonly string[];
  /** Those that somebody changed here, or added to the program: they are kept beside it first. */
  readonly aside: readonly string[];
  /** Those that somebody changed here, and that stay so. */
  readonly stays: readonly string[];
}

/**
 * Decides what becomes of each file. What runs is the new version's, whole.
 * Of all else, what somebody changed stays where both versions have it alike.
 *
 * @param before What the present version shipped; nothing where nobody knows, and then what differs counts as changed.
 * @param next What the new version ships.
 * @param here What lies here: at least all that either of them names, and all of `src/`.
 */
export function planned(before: Digests | undefined, next: Digests, here: Digests): Plan {
  const plan: Record<keyof Plan, string[]> = { put: [], remove: [], aside: [], stays: [] };
  const paths = new Set([...Object.keys(next), ...Object.keys(before ?? {}), ...Object.keys(here)]);
  for (const path of [...paths].filter(mayCome).sort()) {
    for (const what of becomes(path, before?.[path], next[path], here[path])) plan[what].push(path);
  }
  return plan;
}

function becomes(
  path: string,
  before: string | undefined,
  next: string | undefined,
  here: string | undefined,
): readonly (keyof Plan)[] {
  if (here === next) return [];
  if (here === undefined) {
    // Somebody took it away, as the workflow of a host that is not hers.
    return before !== undefined && !isRun(path) ? [] : ['put'];
  }
  if (here === before) return [next === undefined ? 'remove' : 'put'];
  if (!isRun(path) && (next === before || next === undefined)) return before === undefined ? [] : ['stays'];
  // What somebody added to the tests is her own; in `src` it would be part of the program.
  if (next === undefined && before === undefined && !path.startsWith('src/')) return [];
  return ['aside', next === undefined ? 'remove' : 'put'];
}
