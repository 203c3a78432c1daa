import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, test } from 'vitest';
import { renderProse } from '../../../src/markdown/render.ts';
import { urlsOf } from '../../../src/library/urls.ts';
import { wordsFrom } from '../../../src/schema/words.ts';

const surroundings = {
  folder: '/blog/content',
  urls: urlsOf({ address: 'https://example.org/' }),
  words: wordsFrom.parse({}),
  language: 'en',
};

const shown = async (body: string) => {
  const container = await Container.create();
  const { Content } = await renderProse('posts/a-door.mdx', body, surroundings);
  return container.renderToString(Content, { props: {} });
};

test('a text is rendered where it is shown', async () => {
  expect(await shown('A *door*.')).toContain('<p>A <em>door</em>.</p>');
});

test.each([
  ['cannot be compiled', 'A <b>door.'],
  ['asks for what is not there', '<Nothing />'],
  ['works something out that goes wrong', '{nothing.at.all}'],
])('a text that %s fails with its name', async (_, body) => {
  await expect(shown(body)).rejects.toThrow('/blog/content/posts/a-door.mdx: ');
});
