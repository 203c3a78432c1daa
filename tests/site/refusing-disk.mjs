// A disk that refuses what is written to one folder, for tests: NODE_OPTIONS=--import=…/refusing-disk.mjs
//
// REFUSED_FOLDER: what cannot be written to. REFUSED_WITH: the system's code, as ENOSPC.
// REFUSED_AFTER: how many bytes there is room for, or the name of the file at which the room ends.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

const {
  REFUSED_FOLDER: folder = '',
  REFUSED_WITH: code = 'ENOSPC',
  REFUSED_AFTER: after = '0',
} = process.env;
let room = /^\d+$/.test(after) ? Number(after) : Infinity;

/** As Node's own: a write to a full disk names no path, what makes a file or a folder does. */
function refuse(path, size) {
  const file = String(path);
  if (!file.startsWith(folder + sep)) return;
  room = file.endsWith(after) ? 0 : room - size;
  if (room > 0) return;
  throw Object.assign(new Error(`${code}: refused, write`), {
    code,
    syscall: 'write',
    ...(code !== 'ENOSPC' && { path: file }),
  });
}

const { writeFile, mkdir } = fs.promises;
const { writeFileSync, mkdirSync } = fs;
fs.promises.writeFile = async (path, data, ...rest) => {
  refuse(path, data.length ?? 0);
  return writeFile(path, data, ...rest);
};
fs.promises.mkdir = async (path, ...rest) => {
  refuse(path, 0);
  return mkdir(path, ...rest);
};
fs.writeFileSync = (path, data, ...rest) => {
  refuse(path, data.length ?? 0);
  return writeFileSync(path, data, ...rest);
};
fs.mkdirSync = (path, ...rest) => {
  refuse(path, 0);
  return mkdirSync(path, ...rest);
};
syncBuiltinESMExports();
