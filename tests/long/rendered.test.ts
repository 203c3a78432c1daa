import { experimental_AstroContainer as Container } from 'astro/container';
import { createComponent, render, renderSlot } from 'astro/runtime/server/index.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { readContent } from '../../src/library/content/content.ts';
import { urlsOf } from '../../src/library/urls.ts';
import { renderProse } from '../../src/markdown/render.ts';
import { policyFor } from '../../src/outputs/page/csp.ts';
import { componentNames } from '../../src/schema/components.ts';
import { blocksBuilding } from '../../src/schema/diagnostic.ts';
import { wordsFrom } from '../../src/schema/words.ts';
import { copyFixture } from './fixture-blog.ts';
import { mutated } from './mutate.ts';

const count = 3_000;
const seed = Number(process.env['AGREE_SEED'] ?? 20_261_123);
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-rendered-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

const text = [
  'Words of a text, and *more*.',
  '- a\n- b',
  '> A quotation.',
  '<Letter from="Somebody">\n\nA question.\n\n</Letter>',
  '| a | b |\n| - | - |\n| c | d |',
  'The end.',
].join('\n\n');

/** In place of each component: what is in it is what matters here. */
const holder = createComponent(
  (result, _, slots) => render`<section>${renderSlot(result, slots['default'])}</section>`,
);
const components = Object.fromEntries(componentNames.map((name) => [name, holder]));

/** Faster than a build by far, so that many more slips meet in one text. */
test(`of ${count} texts with up to nine slips in them, what passes the check is rendered, and keeps the policy of a page`, async () => {
  const folder = join(work, 'content');
  await copyFixture(folder);
  for (let index = 0; index < count; index += 1) {
    const times = Array.from({ length: 1 + (index % 3) }, (_, time) => seed + index * 7 + time);
    const lines = `title: T${index}\ndescription: D.\npubDate: 2026-01-01\ntopics: [safety]`;
    const file = `posts/slip-${index}.${index % 2 === 0 ? 'md' : 'mdx'}`;
    await writeFile(join(folder, file), `---\n${lines}\n---\n${times.reduce(mutated, text)}\n`);
  }
  const content = await readContent(folder);
  const diagnostics = await checkContent(content, '2026-11-22');
  const refused = new Set(diagnostics.filter(blocksBuilding).map(({ file }) => file));
  const slips = content.posts.filter(({ file }) => file.startsWith('posts/slip-'));
  const passed = slips.filter(({ file }) => !refused.has(file));
  expect(passed.length).toBeGreaterThan(count / 10);
  expect(slips.length - passed.length).toBeGreaterThan(count / 10);
  const container = await Container.create();
  const surroundings = {
    folder,
    urls: urlsOf({ address: 'https://example.org/' }),
    words: wordsFrom.parse({}),
    language: 'en',
  };
  for (const { file, body } of passed) {
    const { Content } = await renderProse(file, body, surroundings);
    const html = await container.renderToString(Content, { props: { components } });
    const policy = policyFor(`<!doctype html><html><body>${html}</body></html>`, file);
    expect([file, policy.includes('sha256')]).toEqual([file, false]);
  }
});
