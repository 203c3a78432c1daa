import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { AssetSource } from '../../../../src/outputs/assets/assets.ts';
import { prepareAssets } from '../../../../src/outputs/assets/prepared.ts';

/** Sources that take until they are let go on, and what was begun of them, in order. */
function slow(count: number) {
  const done: string[] = [];
  const gates = Array.from({ length: count }, () => Promise.withResolvers<undefined>());
  const sources = gates.map(({ promise }, at): AssetSource => ({
    names: [`${at}`],
    async prepare() {
      done.push(`prepares ${at}`);
      await promise;
    },
    make() {
      done.push(`makes ${at}`);
      return Promise.resolve(new Map());
    },
  }));
  return { done, sources, go: (at: number) => gates[at]?.resolve(undefined) };
}

test('what takes long is begun before anybody asks, two at a time, and is not made a second time meanwhile', async () => {
  const { done, sources, go } = slow(3);
  const prepared = prepareAssets(sources);
  const asked = prepared.sources[0]?.make(['0']);
  await setImmediate();
  expect(done).toEqual(['prepares 0', 'prepares 1']);
  go(0);
  await asked;
  expect(done).toEqual(['prepares 0', 'prepares 1', 'prepares 2', 'makes 0']);
});

test('once it is closed nothing is begun any more, and what could not be prepared is told of where it is made', async () => {
  const { done, sources, go } = slow(3);
  const prepared = prepareAssets([
    {
      names: ['x'],
      prepare: () => Promise.reject(new Error('no')),
      make: () => Promise.reject(new Error('why')),
    },
    ...sources,
  ]);
  await expect(prepared.sources[0]?.make(['x'])).rejects.toThrow('why');
  prepared.close();
  [0, 1, 2].forEach(go);
  await prepared.sources[3]?.make(['2']);
  await prepared.ready;
  expect(done).toEqual(['prepares 0', 'prepares 1', 'makes 2']);
});
