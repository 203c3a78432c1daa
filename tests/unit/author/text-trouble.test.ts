import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textTrouble } from '../../../src/author/text-trouble.ts';

const folder = join(process.cwd(), 'content');

test('a failure that names a text of the author’s is told with the file and a way on', () => {
  const error = new Error(
    `Build failed with 1 error:\n\n[plugin astro:mdx] ${folder}/posts/a-door.md.mdx:3:7\nError: no.`,
  );
  expect(textTrouble(error, folder)).toMatchInlineSnapshot(`
    "No page can be made of this text, and the check has not seen why:
      content/posts/a-door.md
    Take away what you wrote there last, and run this again. With "draft: true" at its top the rest is built without it."
  `);
});

test('one that names several is told with each, once', () => {
  const error = new Error(
    `${folder}/pages/help.mdx?astroContentRender:1\n"${folder}/posts/a-walk/index.mdx"\n${folder}/pages/help.mdx`,
  );
  expect(textTrouble(error, folder)?.split('\n').slice(1, 3)).toEqual([
    '  content/pages/help.mdx',
    '  content/posts/a-walk/index.mdx',
  ]);
});

test.each([new Error('No network.'), `${folder}/site.yaml`, undefined])('%s names none', (error) => {
  expect(textTrouble(error, folder)).toBeUndefined();
});
