import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { listFiles } from '../../src/library/content/files.ts';
import { en as english } from '../../src/words/en/index.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { readPage } from './read.ts';

/** What can be found of each page of a site: its text and what is said of it, by its address. */
async function searched(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await listFiles(join(folder, 'pagefind'))).filter((file) => file.endsWith('.pf_fragment'));
  const pages = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(join(folder, 'pagefind', file));
    const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString().slice('pagefind_dcd'.length);
    const { url, content, meta } = JSON.parse(text);
    pages.set(url, `${content}\n${Object.values(meta).join('\n')}`);
  }
  return pages;
}

/** Every word of the interface with another before it that stands nowhere else. */
function marked(words: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? `canaryinterface ${value}` : marked(value),
    ]),
  );
}

describe('of the interface', () => {
  let work = '';
  let built = '';
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'searched-'));
    const content = join(work, 'content');
    built = join(work, 'blog');
    await cp(inject('fixtureContent'), content, { recursive: true });
    await writeFile(join(content, 'words.yaml'), stringify(marked(english)));
    const { code, output } = await command('build', {
      BLOG_CONTENT: content,
      BLOG_OUT: built,
      BLOG_TODAY: today,
    });
    expect([code, output]).toEqual([0, expect.anything()]);
  });
  afterAll(() => rm(work, { recursive: true, force: true }));

  test('no word can be found on any page, though each page has some', async () => {
    const pages = await searched(built);
    expect(pages.size).toBeGreaterThan(20);
    for (const path of ['help/', 'about/', 'limits/', 'writing/near-home/', 'writing/elements/']) {
      const { html } = await readPage(built, path);
      const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
      expect(article, path).toContain('canaryinterface');
    }
    expect([...pages].filter(([, text]) => text.includes('canaryinterface'))).toEqual([]);
  });
});

test('a sentence that only a kept note is shown with is nowhere in what is searched, and no mark of a footnote', async () => {
  const pages = await searched(inject('fixture'));
  const all = [...pages.values()].join('\n');
  expect(all).not.toContain('the question was');
  expect(all).not.toContain('↑');
});

test('what the author wrote for a question, a worksheet and a help line can be found', async () => {
  const pages = await searched(inject('fixture'));
  expect(pages.get('/blog/writing/everything/')).toContain('What then?');
  expect(pages.get('/blog/writing/everything/')).toContain('Write here.');
  expect(pages.get('/blog/help/')).toContain('A line about eating');
});
