import { expect, test } from 'vitest';
import { toldOf } from '../folder.ts';

const told = (id: string) =>
  toldOf({ 'paths.yaml': `${id}:\n  title: T\n  description: D.\n  posts: [seen]\n` });

test('an address of a reading path must not say "client"', async () => {
  expect(await told('after-my-client-left')).toMatchInlineSnapshot(`
    "paths.yaml, line 1
    "after-my-client-left" becomes an address, and it says who the reader is ("client"). Addresses stay in the history of a device, where others may see them.
    Name the path after its subject, such as "finding-company" or "old-rules"."
  `);
});

test.each(['clients', 'for-patients', 'adult-survivors', 'for-new-mothers', 'to-my-colleagues'])(
  'nor who the reader is in another way: %s',
  async (id) => {
    expect(await told(id)).toContain('it says who the reader is');
  },
);

test.each(['finding-company', 'on-our-parents', 'patience', 'for-a-hard-night', 'being-friends'])(
  'a subject may be named: %s',
  async (id) => {
    expect(await told(id)).toBe('');
  },
);
