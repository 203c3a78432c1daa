// Ends this process, or has the disk refuse, at one of the moments at which an update changes something:
// NODE_OPTIONS=--import=…/stopped-at.mjs, STOPPED_AT: which one, from 0. STOPPED_BY: "kill", or the system's code.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.STOPPED_AT);
const how = process.env.STOPPED_BY ?? 'kill';

function moment(path) {
  left -= 1;
  if (left >= 0) return;
  if (how === 'kill') process.kill(process.pid, 'SIGKILL');
  else if (left === -1) throw Object.assign(new Error(`${how}: refused`), { code: how, path: String(path) });
}

for (const name of ['rename', 'copyFile', 'mkdir', 'rm', 'open']) {
  const own = fs.promises[name];
  fs.promises[name] = async (path, ...rest) => {
    moment(path);
    return own(path, ...rest);
  };
}
for (const name of ['renameSync', 'copyFileSync', 'rmSync']) {
  const own = fs[name];
  fs[name] = (path, ...rest) => {
    // What puts back is cut off as well, and refused nothing.
    if (how === 'kill') moment(path);
    return own(path, ...rest);
  };
}
syncBuiltinESMExports();
