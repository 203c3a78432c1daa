import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { blocksBuilding, blocksPublishing } from '../../../../src/schema/diagnostic.ts';
import { contentWith, foundIn } from '../folder.ts';

const line = (id: string, lastChecked: string) =>
  `- id: ${id}\n  name: A line\n  country: US\n  channel: call\n  value: "988"\n  languages: [en]\n  audience: anyone\n  for: everyone\n  source: https://example.org/\n  lastChecked: ${lastChecked}\n`;
const lines = line('one', '2026-06-01') + line('two', '2026-06-01') + line('three', '2026-10-21');
const on = (today: string) => foundIn({ 'crisis-lines.yaml': lines }, today);

test('nothing is said for 149 days', async () => {
  expect(await on('2026-10-28')).toEqual([]);
});

test('from the 150th day on the author is reminded, once for all that were looked up on one day', async () => {
  expect(await on('2026-10-29')).toMatchInlineSnapshot(`
    [
      "warning crisis-lines.yaml:10:16 "2026-06-01": The help line one, like 1 more (two), was last looked up on 1 June 2026, 150 days ago. From 180 days on nothing new is published. | "npm run lines" goes through them with you. Or open each "source", compare, and where all is as it was, type, with 2 spaces before it: lastChecked: 2026-10-29",
    ]
  `);
  expect(await on('2026-11-27')).toEqual([expect.stringMatching(/^warning .* 179 days ago/)]);
});

test('from the 180th day on it is an error', async () => {
  expect(await on('2026-11-28')).toMatchInlineSnapshot(`
    [
      "error crisis-lines.yaml:10:16 "2026-06-01": The help line one, like 1 more (two), was last looked up on 1 June 2026, 180 days ago. After 180 days nothing new is published. | "npm run lines" goes through them with you. Or open each "source", compare, and where all is as it was, type, with 2 spaces before it: lastChecked: 2026-11-28",
    ]
  `);
});

test('a day that is still to come would silence the reminder', async () => {
  expect(await on('2026-10-20')).toEqual([
    'warning crisis-lines.yaml:30:16 "2026-10-21": The day on which the help line three was last looked up is still to come. | If it was today, type, with 2 spaces before it: lastChecked: 2026-10-20',
  ]);
});

const unchecked = (id: string, country: string) =>
  line(id, '2026-10-21')
    .replace('country: US', `country: ${country}`)
    .replace(/ {2}lastChecked.*\n/, '');

test('lines of her own region that she has not looked up keep the blog from being published, and others do not', async () => {
  const files = {
    'crisis-lines.yaml': unchecked('one', 'US') + unchecked('two', 'US') + unchecked('three', 'GB'),
  };
  expect(await foundIn(files)).toMatchInlineSnapshot(`
    [
      "warning crisis-lines.yaml:2:9 "A line": No day says when the help lines of your own region were looked up: A line. This keeps the blog from being published. | "npm run lines" goes through them with you. Or open each "source", compare, and where all is as it stands here, type beneath it: /   lastChecked: 2026-11-22",
      "warning crisis-lines.yaml:20:9 "A line": No day says when the help lines of other countries were looked up: A line. The help page leads to their own pages instead. | "npm run lines" goes through them with you. Or open each "source", compare, and where all is as it stands here, type beneath it: /   lastChecked: 2026-11-22",
    ]
  `);
  const diagnostics = await checkContent(await readContent(await contentWith(files)), '2026-11-22');
  expect(diagnostics.map((diagnostic) => [blocksBuilding(diagnostic), blocksPublishing(diagnostic)])).toEqual(
    [
      [false, true],
      [false, false],
    ],
  );
});

test('what the message says to type is enough', async () => {
  const [diagnostic = ''] = await foundIn({ 'crisis-lines.yaml': unchecked('one', 'US') });
  const typed = diagnostic.split(' / ').at(-1) ?? '';
  expect(await foundIn({ 'crisis-lines.yaml': `${unchecked('one', 'US')}${typed}\n` })).toEqual([]);
});

test('where no line is of her region, those for every other country are hers to look up', async () => {
  const [own, others] = await foundIn({
    'crisis-lines.yaml': unchecked('one', 'GB') + unchecked('two', 'elsewhere'),
  });
  expect(own).toMatch(/^warning crisis-lines\.yaml:2:.* of other countries /);
  expect(others).toMatch(/^warning crisis-lines\.yaml:11:.* of your own region /);
});

test('a file that is no list of lines is explained elsewhere', async () => {
  const found = await foundIn({ 'crisis-lines.yaml': 'lastChecked: 2020-01-01\n' });
  expect(found.join()).not.toContain('looked up');
});
