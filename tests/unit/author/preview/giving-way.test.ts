import { expect, test } from 'vitest';
import { givingWay } from '../../../../src/author/preview/giving-way.ts';

test('long work goes on when nobody waits for anything any more', async () => {
  const { first, between } = givingWay();
  const order: string[] = [];
  const look = Promise.withResolvers<undefined>();
  const looked = first(() => look.promise).then(() => order.push('the look'));
  const step = between().then(() => order.push('the next step'));
  look.resolve(undefined);
  await Promise.all([looked, step]);
  await between();
  expect(order.toSorted()).toEqual(['the look', 'the next step']);
  expect(order[0]).toBe('the look');
});

test('a look that failed holds nothing up', async () => {
  const { first, between } = givingWay();
  await expect(first(() => Promise.reject(new Error('Full.')))).rejects.toThrow('Full.');
  await between();
});
