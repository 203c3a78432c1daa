import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { isAsItComes } from '../own-blog.ts';
import { allPages, filesWith, readPage, value } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');
const near = await readPage(fixture, 'writing/near-home/');
const feelings = await readPage(fixture, 'feelings/');

/** The pages of a site with a part of the prose, and those that carry its style and its script. */
async function carriers(folder: string, element: string, style: string, script: string) {
  const pages = await Promise.all(
    (await allPages(folder)).map(async (path) => ({ path, page: await readPage(folder, path) })),
  );
  const paths = (has: (page: (typeof pages)[number]['page']) => boolean) =>
    pages.filter(({ page }) => has(page)).map(({ path }) => path);
  return {
    markup: paths((page) => page.html.includes(element)),
    styles: paths((page) => page.all('style').some((one) => page.text(one).includes(style))),
    scripts: paths((page) => page.all('script').some((one) => attribute(one, 'src')?.includes(script))),
  };
}

test('in this blog and the fixture a pause is on the posts that have one, and its style and script on no other page', async () => {
  const { markup, styles, scripts } = await carriers(fixture, '<quiet-pause', '.pause-run', 'Pause.');
  expect(markup).toEqual(['writing/near-home/index.html']);
  expect([styles, scripts]).toEqual([markup, markup]);
  const own = await carriers(site, '<quiet-pause', '.pause-run', 'Pause.');
  expect([own.styles, own.scripts]).toEqual([own.markup, own.markup]);
});

test('without its script a pause is text: with the breath, and without it', () => {
  const run = near.one('div', { class: 'pause-run supplemental' });
  expect(attribute(run, 'hidden')).toBeDefined();
  expect([...elementsIn(run)].filter(({ tagName }) => tagName === 'button')).toHaveLength(1);
  const text = near.text(near.one('section', { 'aria-label': 'A pause' }));
  expect(text).toMatch(/^A pause If you like, stop here .* With the breath: .* Or without it: /);
});

test('a pause makes no sound and asks for none', () => {
  expect(near.html).not.toMatch(/<(?:audio|video|embed|object)\b/);
});

test('17 and 18. in a feed a pause and words for feelings are their text', async () => {
  const atom = await readFile(join(fixture, 'atom.xml'), 'utf8');
  expect(atom).toContain('With the breath');
  expect(atom).toContain('Or without it');
  expect(atom).toContain('worn thin');
  for (const word of ['Start the circle', 'In as it grows', 'quiet-pause', 'feelings-']) {
    expect(atom).not.toContain(word);
  }
});

test('the page of words has all of them, in their groups, each with what it is like', () => {
  const groups = feelings.all('h2').filter((title) => attribute(title, 'id')?.startsWith('feelings-'));
  expect(groups.map(feelings.text)).toEqual(['It’s light', 'Not so light']);
  expect(feelings.all('dt').map(feelings.text)).toEqual(['glad', 'blasé', 'worn thin', 'sad']);
  expect(feelings.all('dd').map(feelings.text)[0]).toBe('it’s a “good” day');
});

test('the field to search them is hidden until it works, and sends nothing anywhere', () => {
  const field = feelings.one('input', { id: 'feelings-field' });
  expect(attribute(field, 'name')).toBeUndefined();
  expect(value(field, 'autocomplete')).toBe('off');
  expect(value(field, 'spellcheck')).toBe('false');
  expect(attribute(feelings.one('div', { class: 'feelings-find supplemental' }), 'hidden')).toBeDefined();
});

test('a post may show one group, without the field', () => {
  const group = near.one('section', { class: 'feelings' });
  expect(near.text(group)).toBe('Not so light worn thin nearly seen through sad something is gone');
  expect(near.all('input', { id: 'feelings-field' })).toEqual([]);
});

test('their style is on the pages that show them, and the script on the page that searches them', async () => {
  const part = await carriers(fixture, 'class="feelings', '.feelings', 'FeelingsSearch.');
  expect(part.markup).toEqual(['feelings/index.html', 'writing/near-home/index.html']);
  expect(part.styles).toEqual(part.markup);
  expect(part.scripts).toEqual(['feelings/index.html']);
  const search = await carriers(fixture, 'class="feelings-find', '.feelings-find', 'FeelingsSearch.');
  expect(search.styles).toEqual(['feelings/index.html']);
});

test.runIf(isAsItComes)(
  'the sample has a page of eighty words or more, and posts that lead to it',
  async () => {
    const page = await readPage(site, 'feelings/');
    expect(page.all('dt').length).toBeGreaterThanOrEqual(80);
    const posts = (await filesWith(site, /href="\/feelings\/"/)).filter((file) =>
      /^writing\/[a-z-]+\/index/.test(file),
    );
    expect(posts.length).toBeGreaterThanOrEqual(2);
  },
);
