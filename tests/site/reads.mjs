// Writes down each file and folder that a process reads, to the file that READS names:
// NODE_OPTIONS=--import=…/reads.mjs. The looks that only compare bytes and times read in one go, and are not told.
import fs, { appendFileSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const told = (name, path) => appendFileSync(process.env.READS, `${name} ${String(path)}\n`);

for (const name of ['readFile', 'readdir']) {
  const own = promises[name];
  promises[name] = (path, ...rest) => {
    told(name, path);
    return own(path, ...rest);
  };
}
// The content is read in one go as well, by its own reader.
const readFileSync = fs.readFileSync;
fs.readFileSync = (path, ...rest) => {
  if (new Error('who').stack?.includes('/library/content/files.ts')) told('readFile', path);
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
