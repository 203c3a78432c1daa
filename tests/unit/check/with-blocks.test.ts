import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { blocksBuilding, blocksPublishing, severityOf } from '../../../src/schema/diagnostic.ts';
import { contentWith, post, type Written } from './folder.ts';

/** How many errors there are in a folder, and which of the three they hold back. */
async function held(files: Written) {
  const diagnostics = await checkContent(await readContent(await contentWith(files)), '2026-11-22');
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
  return {
    told: errors.length > 0,
    building: errors.some(blocksBuilding),
    publishing: errors.some(blocksPublishing),
  };
}

const slips: readonly (readonly [string, string])[] = [
  ['a tag that is never closed', post({}, '<Reflection>\n\nOne?')],
  ['program code', post({}, 'A {word}.')],
  ['a picture that is not there', post({}, '![A lamp](./lamp.jpg)')],
  ['a topic that is not there', post({ topics: '[nowhere]' })],
  ['a slip at its top', post({ topics: 'grief' })],
  ['a value that is none', post({ description: '"open' })],
  ['two versions that Git left', post({}, '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs')],
];
const withLine = (text: string, line: string) => text.replace('---\n', `---\n${line}\n`);

describe.each(slips)('%s', (_, text) => {
  test('holds everything back in what readers are to see', async () => {
    expect(await held({ 'posts/mine.mdx': text })).toEqual({ told: true, building: true, publishing: true });
  });

  test.each(['draft: true', 'draft: yes', 'withdrawn: 2026-11-20', 'withdrawn: yes'])(
    'is told, and holds nothing back, in a post with "%s"',
    async (line) => {
      const found = await held({ 'posts/mine.mdx': withLine(text, line) });
      expect(found).toEqual({ told: true, building: false, publishing: false });
    },
  );

  test('holds back what is new in a post that waits for its day, as it will appear by itself', async () => {
    const later = text.replace('pubDate: 2026-01-01', 'pubDate: 2026-12-24');
    expect(await held({ 'posts/mine.mdx': later })).toEqual({
      told: true,
      building: false,
      publishing: true,
    });
  });
});

test('where two texts cannot both stand, the one that readers do not see gives way', async () => {
  const series = { series: 'finding-a-place', part: '1' };
  const files = {
    'posts/a-draft.mdx': post({ ...series, draft: 'true', aliases: '[/old/]' }),
    'posts/b.mdx': post({ ...series, aliases: '[/old/]' }),
  };
  expect(await held(files)).toEqual({ told: true, building: false, publishing: false });
});

test('a draft at the address of a post holds everything back: one of them has to go', async () => {
  const files = { 'posts/mine.md': post({}), 'posts/mine.mdx': post({ draft: 'true' }) };
  expect(await held(files)).toMatchObject({ building: true });
});

test.each([
  ['a link to it', { 'posts/b.mdx': post({}, '[It](./mine.mdx)') }],
  ['a post that names it as related', { 'posts/b.mdx': post({ related: '[mine]' }) }],
])('a post that is made a draft does not wait for %s', async (_, files) => {
  const found = await held({ ...files, 'posts/mine.mdx': post({ draft: 'true' }) });
  expect(found).toEqual({ told: true, building: false, publishing: true });
});

test('an address that is given up by a draft holds nothing back, one that is lost what is new', async () => {
  const record = { 'addresses.txt': '/writing/mine/ 2026-04-03\n' };
  const told = { told: true, building: false };
  expect(await held({ ...record, 'posts/mine.mdx': post({ draft: 'true' }) })).toEqual({
    ...told,
    publishing: false,
  });
  expect(await held(record)).toEqual({ ...told, publishing: true });
});

test('a document that nobody reads does not stop a build', async () => {
  expect(await held({ 'posts/essay.docx': 'PK' })).toEqual({ told: true, building: false, publishing: true });
});
