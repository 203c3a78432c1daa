import { expect, test } from 'vitest';
import { allEnded } from '../../../src/outputs/all-ended.ts';

test('what was worked on side by side is given together', async () => {
  expect(await allEnded([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two']);
});

test('a failure is told of only when the others have ended, too', async () => {
  const other = Promise.withResolvers<undefined>();
  let told = false;
  const all = allEnded([Promise.reject(new Error('No room.')), other.promise]);
  const failed = all.catch((error: unknown) => {
    told = true;
    throw error;
  });
  await new Promise(setImmediate);
  expect(told).toBe(false);
  other.resolve(undefined);
  await expect(failed).rejects.toThrow('No room.');
});
