import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Roll } from '../../../src/art/random.ts';
import { listAllFiles } from '../../../src/library/content/files.ts';

/** All that a build is made from: the files below `content` and `public`, by their path, and the day. */
export interface State {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly today: string;
}

/** What somebody may do between two builds. */
export type Edit = (state: State, dice: Roll) => State;

/** A state whose files lie in a folder, below `content` and `public`. */
export async function readState(folder: string, today: string): Promise<State> {
  const files = new Map<string, Buffer>();
  for (const file of await listAllFiles(folder)) files.set(file, await readFile(join(folder, file)));
  return { files, today };
}

/** Writes what differs from the state that lies in the folder, and touches nothing else. */
export async function writeState(folder: string, before: State, after: State): Promise<void> {
  for (const file of before.files.keys()) if (!after.files.has(file)) await rm(join(folder, file));
  for (const [file, bytes] of after.files) {
    if (before.files.get(file)?.equals(bytes)) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
}

/** Whether two states are the same. */
export function isSame(one: State, other: State): boolean {
  return (
    one.today === other.today &&
    one.files.size === other.files.size &&
    [...one.files].every(([file, bytes]) => other.files.get(file)?.equals(bytes))
  );
}

/** The state with another file, or with nothing without it. */
export function withFile(state: State, file: string, content: string | Buffer | undefined): State {
  const files = new Map(state.files);
  if (content === undefined) files.delete(file);
  else files.set(file, Buffer.from(content));
  return { ...state, files };
}

/** The text of a file; empty when there is none. */
export function textIn(state: State, file: string): string {
  return state.files.get(file)?.toString() ?? '';
}

/** The state with something else in a file, if it says it; else as it is. */
export function replaced(state: State, file: string, what: string | RegExp, instead: string): State {
  return withFile(state, file, textIn(state, file).replace(what, instead));
}

/** One of several. @throws When there are none. */
export function pick<Item>(items: readonly Item[], dice: Roll): Item {
  const item = items[Math.floor(dice.between(0, items.length))];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
