// Writes down each file and folder that a process reads, to the file that READS names:
// NODE_OPTIONS=--import=…/reads.mjs. The looks that only compare bytes and times read in one go, and are not told.
import { appendFileSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

for (const name of ['readFile', 'readdir']) {
  const own = promises[name];
  promises[name] = (path, ...rest) => {
    appendFileSync(process.env.READS, `${name} ${String(path)}\n`);
    return own(path, ...rest);
  };
}
syncBuiltinESMExports();
