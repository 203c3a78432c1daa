import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/author/update/put-back.mjs';
import { write } from '../folders.ts';
import { copyOf, shipped, version, whole } from './stand-in.ts';

const older = shipped(await version('0.1.0', { 'src/gone.ts': 'export {};\n' }));
const newer = shipped(await version('0.2.0', { 'src/added/new.ts': 'export {};\n' }));
const placing = {
  from: '0.1.0',
  to: '0.2.0',
  put: [
    'CHANGELOG.md',
    'package.json',
    'src/added/new.ts',
    'src/author/with-node.mjs',
    'src/command.ts',
    'src/shipped.json',
  ],
  remove: ['src/gone.ts'],
  packages: true,
};

/** A copy with a newer version laid ready. */
async function ready(): Promise<string> {
  const root = await copyOf(older);
  const { next } = placesOf(root);
  await write(next, { ...newer, 'node_modules/astro/package.json': '{"version":"2"}' });
  return root;
}

/** Runs a program of Node's that is stopped at a moment. */
function run(words: readonly string[], stopped?: { readonly at: number; readonly by: string }) {
  const preload = `--import=${join(import.meta.dirname, 'stopped-at.mjs')}`;
  return spawnSync(process.execPath, [...(stopped ? [preload] : []), ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], STOPPED_AT: String(stopped?.at), STOPPED_BY: stopped?.by },
  });
}

const put = (root: string, stopped?: { readonly at: number; readonly by: string }) =>
  run([join(import.meta.dirname, 'place.mjs'), root, JSON.stringify(placing)], stopped);
/** Any command of the project, the first after the cut. */
const next = (root: string, stopped?: { readonly at: number; readonly by: string }) =>
  run([join(root, 'src/author/with-node.mjs'), 'src/author/command.mjs'], stopped);

test('an update that is killed leaves the program whole, at each moment: the old one, or the new one', async () => {
  const before = await whole(await copyOf(older));
  const done = await ready();
  expect(put(done).status).toBe(0);
  const after = await whole(done);
  expect(after).not.toEqual(before);
  const seen = new Set<string>();
  for (let at = 0; ; at += 1) {
    const root = await ready();
    const ended = put(root, { at, by: 'kill' });
    if (ended.signal === null) break;
    // What puts it back is cut off itself, somewhere, and then gets through.
    next(root, { at: at % 9, by: 'kill' });
    next(root);
    expect(existsSync(placesOf(root).underWay)).toBe(false);
    const left = await whole(root);
    const isNew = left['package.json'] === after['package.json'];
    expect(left, `killed at moment ${at}`).toEqual(isNew ? after : before);
    seen.add(isNew ? 'new' : 'old');
    await rm(root, { recursive: true, force: true });
  }
  expect(seen).toContain('old');
});

test('a disk that is full at any moment leaves the old program whole, and says so', async () => {
  const before = await whole(await copyOf(older));
  let moments = 0;
  for (let at = 0; ; at += 1) {
    const root = await ready();
    const ended = put(root, { at, by: 'ENOSPC' });
    if (ended.status === 0) break;
    expect(ended.stderr).toContain('ENOSPC');
    expect(await whole(root), `refused at moment ${at}`).toEqual(before);
    moments += 1;
    await rm(root, { recursive: true, force: true });
  }
  expect(moments).toBeGreaterThan(10);
});

test('while an update is being put in place, another command waits its turn', async () => {
  const root = await copyOf(older);
  await cp(join(root, 'src'), join(placesOf(root).before, 'src'), { recursive: true });
  await write(root, { '.update/under-way.json': JSON.stringify({ pid: process.pid, ...placing }) });
  const { status, stderr } = next(root);
  expect(status).toBe(1);
  expect(stderr).toContain('A newer version of the program is being put in place.');
  expect(existsSync(placesOf(root).underWay)).toBe(true);
});
