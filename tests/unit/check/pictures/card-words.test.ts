import { expect, test } from 'vitest';
import { cardsWithoutWords } from '../../../../src/check/pictures/card-words.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post } from '../folder.ts';

const said = async (...titles: readonly string[]) =>
  cardsWithoutWords(
    await readContent(
      await contentWith(
        Object.fromEntries(titles.map((title, at) => [`posts/mine-${at}.mdx`, post({ title })])),
      ),
    ),
  );

test('of titles in letters that the fonts have, nothing is said', async () => {
  expect(await said('Awake at three', 'Żółć')).toEqual([]);
});

test('of titles that would be boxes on their card the author is told once', async () => {
  expect(await said('光', 'Awake')).toEqual([
    'The fonts that come with the blog have no letters for the title of "光". Where somebody passes such a page on, its card shows the drawing without words. "cardFont:" in site.yaml may name a font that has them.',
  ]);
  expect((await said('光', '家'))[0]).toContain('for the title of 2 texts.');
});
