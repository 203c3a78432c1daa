// Runs a program of this project under a Node that can run it: `node src/author/with-node.mjs vitest run`.
//
// The machine's own Node may be too old for Astro. On Linux a newer one comes along as a package; npm links
// it into `node_modules/.bin` with some of its versions and not with others, so it is looked for here.
// What Node itself is to be told stands before the program: `with-node.mjs --max-semi-space-size=8 a.mjs`.
// (An import of thousands of posts stays under 500 MB with V8 growing its heap in small steps.)
// Plain JavaScript of 2023: this file itself must run under Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, toInstall } from './installed.mjs';
import { putBackIfCut } from './update/put-back.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const typed = process.argv.slice(2);
const flags = typed.splice(
  0,
  typed.findIndex((word) => !word.startsWith('--')),
);
const [program = '', ...words] = typed;
const update = putBackIfCut(root, Date.now());
if (update === 'under way') {
  console.error('A newer version of the program is being put in place. Type the same again in a moment.');
  process.exit(1);
}
if (update === 'put back') {
  console.error('The last update was cut off half way. The program is the one that was here before it.');
}
const missing = toInstall(root);
if (missing !== 'nothing' && !install(root, missing)) {
  console.error('npm could not bring everything; above it says why. Mend that, and type the same again.');
  process.exit(1);
}
const node = findNode();
if (!node) {
  console.error(
    `This blog needs Node 22.18 or newer, and this machine runs ${process.version}.\n` +
      'On Linux "npm ci" brings the right one along: run it again.\n' +
      'Elsewhere install the version marked LTS from nodejs.org, then run "npm ci" once more.',
  );
  process.exit(1);
}

// What the program starts in turn finds the same Node first.
const env = {
  ...process.env,
  PATH: [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter),
  // Nobody watches: Astro's own counting of its users is off, here as everywhere.
  ASTRO_TELEMETRY_DISABLED: '1',
};
const isFile = /\.(?:mjs|ts)$/.test(program);
const child = isFile
  ? spawn(node, [...flags, program, ...words], { stdio: 'inherit', env })
  : spawn(program, words, { stdio: 'inherit', env, shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));

function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const brought = join(modules, `node-linux-${process.arch}`, 'bin', 'node');
  return process.platform === 'linux' && existsSync(brought) ? brought : undefined;
}
