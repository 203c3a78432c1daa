// Takes out of the lock file which Node each package asks for: `npm run lock`.
//
// npm compares that with the Node it runs under itself, and under Node 20 would
// print a page of warnings, although the project brings Node 24 for its commands.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../package-lock.json');
const lock: unknown = JSON.parse(await readFile(file, 'utf8'));

await writeFile(file, `${JSON.stringify(lock, leaveOutEngines, 2)}\n`);

/** Keeps the project's own, at the top, which is true of npm's Node. */
function leaveOutEngines(this: unknown, key: string, value: unknown): unknown {
  const own = typeof this === 'object' && this !== null && 'name' in this && this.name === 'held-in-common';
  return key === 'engines' && !own ? undefined : value;
}
