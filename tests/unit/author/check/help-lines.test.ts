import { expect, test } from 'vitest';
import { foundIn } from './folder.ts';

const line = (id: string, lastChecked: string) =>
  `- id: ${id}\n  name: A line\n  country: US\n  channel: call\n  value: "988"\n  languages: [en]\n  audience: anyone\n  for: everyone\n  source: https://example.org/\n  lastChecked: ${lastChecked}\n`;
const lines = line('one', '2026-06-01') + line('two', '2026-06-01') + line('three', '2026-10-21');
const on = (today: string) => foundIn({ 'crisis-lines.yaml': lines }, today);

test('5. nothing is said for 149 days', async () => {
  expect(await on('2026-10-28')).toEqual([]);
});

test('5. from the 150th day on the author is reminded, once for all that were looked up on one day', async () => {
  expect(await on('2026-10-29')).toMatchInlineSnapshot(`
    [
      "warning crisis-lines.yaml:10:16 "2026-06-01": The help line one, like 1 more (two), was last looked up on 1 June 2026, 150 days ago. From 180 days on nothing is published. | Open each "source", compare, and where all is as it was, type: lastChecked: 2026-10-29",
    ]
  `);
  expect(await on('2026-11-27')).toEqual([expect.stringMatching(/^warning .* 179 days ago/)]);
});

test('5. from the 180th day on it is an error', async () => {
  expect(await on('2026-11-28')).toMatchInlineSnapshot(`
    [
      "error crisis-lines.yaml:10:16 "2026-06-01": The help line one, like 1 more (two), was last looked up on 1 June 2026, 180 days ago. After 180 days nothing is published. | Open each "source", compare, and where all is as it was, type: lastChecked: 2026-11-28",
    ]
  `);
});

test('5. a day that is still to come would silence the reminder', async () => {
  expect(await on('2026-10-20')).toEqual([
    'warning crisis-lines.yaml:30:16 "2026-10-21": The day on which the help line three was last looked up is still to come. | If it was today, type: lastChecked: 2026-10-20',
  ]);
});

test('5. a file that is no list of lines is explained elsewhere', async () => {
  const found = await foundIn({ 'crisis-lines.yaml': 'lastChecked: 2020-01-01\n' });
  expect(found.join()).not.toContain('looked up');
});
