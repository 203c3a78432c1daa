import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/html.ts';
import { allPages, readPage } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');
const near = await readPage(fixture, 'writing/near-home/');

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

test('17. a pause is on the posts that have one, and its style and script on no other page', async () => {
  const { markup, styles, scripts } = await carriers(fixture, '<quiet-pause', '.pause-run', '/Pause.');
  expect(markup).toEqual(['writing/near-home/index.html']);
  expect([styles, scripts]).toEqual([markup, markup]);
  const real = await carriers(site, '<quiet-pause', '.pause-run', '/Pause.');
  expect(real.markup.length).toBeGreaterThan(0);
  expect([real.styles, real.scripts]).toEqual([real.markup, real.markup]);
});

test('17. without its script a pause is text: with the breath, and without it', () => {
  const run = near.one('div', { class: 'pause-run' });
  expect(attribute(run, 'hidden')).toBeDefined();
  expect([...elementsIn(run)].filter(({ tagName }) => tagName === 'button')).toHaveLength(1);
  const text = near.text(near.one('section', { 'aria-label': 'A pause' }));
  expect(text).toMatch(/^A pause If you like, stop here .* With the breath: .* Or without it: /);
});

test('17. a pause makes no sound and asks for none', () => {
  expect(near.html).not.toMatch(/<(?:audio|video|embed|object)\b/);
});

test('17. in a feed a pause is its text', async () => {
  const atom = await readFile(join(fixture, 'atom.xml'), 'utf8');
  expect(atom).toContain('With the breath');
  expect(atom).toContain('Or without it');
  for (const word of ['Start the circle', 'In as it grows', 'quiet-pause']) {
    expect(atom).not.toContain(word);
  }
});
