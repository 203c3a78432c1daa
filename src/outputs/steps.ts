import { constants, copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which files of a site were made in which step, by the steps' names: paths from the site's folder, with forward slashes. */
export type FilesByStep = Readonly<Record<string, readonly string[]>>;

/** What a build has made in steps, and the program that made it. */
export interface MadeInSteps {
  /** A digest of the program. */
  readonly program: string;
  readonly files: FilesByStep;
}

/** The site that the last build left, which lies as it was left. */
export interface EarlierSite {
  /** An absolute path. */
  readonly folder: string;
  readonly made: MadeInSteps;
}

/**
 * The steps in which a site is made. The name of a step is made of all that decides its files, so that what the last
 * build made under the same name is taken from its site, unread.
 */
export interface Steps {
  /** Whether the last build made files under a name. */
  has(name: string): boolean;
  /** Takes over what the last build made under a name; false when there is nothing, or it cannot be taken. */
  take(name: string): boolean;
  /** Says what was made under a name; nobody may write into these files any more. */
  made(name: string, paths: readonly string[]): void;
  /** The files that were taken over. */
  readonly taken: ReadonlySet<string>;
  /** All that was taken over or made. */
  all(): MadeInSteps;
}

/**
 * @param folder Where a site is made, an absolute path.
 * @param program A digest of the program: what another one made is not taken.
 * @param earlier The site that the last build left, if it lies as it was left.
 */
export function openSteps(folder: string, program: string, earlier?: EarlierSite): Steps {
  const before = new Map(
    earlier && earlier.made.program === program ? Object.entries(earlier.made.files) : [],
  );
  const files = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  const folders = new Set<string>();
  const takeFile = (path: string) => {
    const [from, to] = [join(earlier?.folder ?? '', path), join(folder, path)];
    const place = dirname(to);
    if (!folders.has(place)) mkdirSync(place, { recursive: true });
    folders.add(place);
    linkOrCopy(from, to);
  };
  return {
    has: (name) => before.has(name),
    take(name) {
      const paths = before.get(name);
      if (!paths) return false;
      const done: string[] = [];
      try {
        for (const path of paths) {
          takeFile(path);
          done.push(path);
        }
      } catch {
        // Only what was just taken: to write into a file that both sites have would alter the one that readers see.
        for (const path of done) rmSync(join(folder, path), { force: true });
        return false;
      }
      for (const path of paths) taken.add(path);
      files.set(name, paths);
      return true;
    },
    made(name, paths) {
      files.set(name, paths);
    },
    taken,
    all: () => ({ program, files: Object.fromEntries(files) }),
  };
}

/** The same file in both places, which costs nothing; some disks, as memory sticks, cannot do that. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
