import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetCompiled, takeCompiled } from '../../../../src/author/compiled/take.ts';
import { temporaryFolder } from '../folders.ts';

const nothing = () => undefined;
const app = {
  manifest: {},
  getOptions: () => ({ allPages: { home: { styles: [] } }, settings: { scripts: [] } }),
  setOptions: nothing,
  setInternals: nothing,
  render: nothing,
};

async function compiled(...names: readonly string[]) {
  const work = await temporaryFolder();
  const places = { modules: join(work, '.prerender'), site: join(work, 'site') };
  for (const folder of Object.values(places)) await mkdir(folder);
  for (const name of names) await writeFile(join(places.modules, name), 'export {};');
  return { work, ...places };
}

test('what Vite has compiled is taken with the module that renders it', async () => {
  const places = await compiled('prerender-entry.B1.mjs', 'chunk.mjs');
  expect(await takeCompiled({ app }, places)).toMatchObject({ entry: 'prerender-entry.B1.mjs' });
});

test('where the modules of two builds lie together, none is taken for the other', async () => {
  const places = await compiled('prerender-entry.A1.mjs', 'prerender-entry.B1.mjs');
  expect(await takeCompiled({ app }, places)).toBeUndefined();
});

test('what a stopped build left there is taken away, and nothing that has another name', async () => {
  const { work, modules, site } = await compiled('prerender-entry.A1.mjs');
  await forgetCompiled(site);
  expect((await readdir(work)).sort()).toEqual(['.prerender', 'site']);
  await forgetCompiled(modules);
  expect(await readdir(work)).toEqual(['site']);
});
