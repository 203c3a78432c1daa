import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../../src/cache.ts';
import { buildSearchIndex, SearchIndexError } from '../../../../src/outputs/search/search-index.ts';
import { searchedPart } from '../../../../src/outputs/search/searched-part.ts';

interface Post {
  readonly topics?: readonly string[];
  readonly note?: string;
  readonly body?: string;
}

const post = (name: string, { topics = ['Safety'], note, body = '' }: Post = {}) => ({
  url: `/blog/writing/${name}/`,
  html: `<!doctype html><html lang="en-GB"><body><nav>Menu</nav><main><article data-pagefind-body>
    <header data-pagefind-ignore><h1>About ${name}</h1>
    ${topics.map((topic) => `<a data-pagefind-filter="topic">${topic}</a>`).join(' ')}
    <time datetime="2026-11-14" data-pagefind-meta="date" data-pagefind-sort="date[datetime]">14 November 2026</time>
    ${note ? `<p data-pagefind-filter="note">${note}</p>` : ''}</header>
    <p>Words about ${name}.</p>${body}</article></main></body></html>`,
});

/** As `buildSearchIndex`, with the pages at hand. */
function indexOf(
  pages: readonly { readonly url: string; readonly html: string; readonly shard?: number }[],
  at: string,
  language: string,
) {
  return buildSearchIndex(
    pages.map(({ url, html, shard = 0 }) => ({
      url,
      shard,
      searched: searchedPart(html),
      html: async () => html,
    })),
    at,
    language,
    openCache(`${at}-kept`),
  );
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(`${folder}-kept`, { recursive: true, force: true });
});

const list = async (at: string) =>
  (await readdir(join(at, 'pagefind'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length + '/pagefind/'.length))
    .sort();

async function unpack(path: string): Promise<string> {
  const content = await readFile(join(folder, 'pagefind', path));
  return (content[0] === 0x1f ? gunzipSync(content) : content).toString();
}

const fragments = async () =>
  Promise.all((await list(folder)).filter((path) => path.endsWith('.pf_fragment')).map(unpack));

const timeOf = async (name: string) => (await stat(join(`${folder}-kept`, name))).mtimeMs;

describe('the search index', () => {
  it('holds the marked pages, with their topics and notes', async () => {
    const made = await indexOf(
      [
        post('rest', { topics: ['Body &amp; soul', 'Safety'], note: 'mentions loss' }),
        { url: '/', html: '<p>Home</p>' },
      ],
      folder,
      'en-GB',
    );
    expect(made).toEqual({ pages: 1 });
    const [fragment = ''] = await fragments();
    expect(JSON.parse(fragment.slice('pagefind_dcd'.length))).toMatchObject({
      url: '/blog/writing/rest/',
      content: 'Words about rest.',
      filters: { topic: ['Body & soul', 'Safety'], note: ['mentions loss'] },
      meta: { title: 'About rest', date: '14 November 2026' },
    });
  });

  it('puts older writing on shards of its own, without a second program', async () => {
    const older = (name: string, shard: number) => ({ ...post(name), shard });
    const pages = [post('new'), older('old', 1), older('oldest', 2)];
    expect(await indexOf(pages, folder, 'en')).toEqual({ pages: 3 });
    const files = await list(folder);
    const on = (shard: string) => files.filter((path) => path.startsWith(shard));
    expect(files.filter((path) => path.endsWith('pagefind-entry.json'))).toHaveLength(3);
    expect(files.filter((path) => /\.js$|^wasm|\/wasm/.test(path))).toEqual([
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
    expect(on('older-1/').filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(1);
    expect(on('older-2/').filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(1);
  });

  it('takes a shard on which nothing changed from the build before, and forgets what no shard asks for', async () => {
    const older = { ...post('old'), shard: 1 };
    await indexOf([post('new'), older], folder, 'en');
    const first = await list(folder);
    const keptBefore = await readdir(`${folder}-kept`);
    const times = await Promise.all(keptBefore.map(timeOf));
    await indexOf([post('newer'), older], folder, 'en');
    const keptAfter = await readdir(`${folder}-kept`);
    expect(keptAfter).toHaveLength(2);
    const [same = '', ...more] = keptAfter.filter((name) => keptBefore.includes(name));
    expect(more).toEqual([]);
    expect(await timeOf(same)).toBe(times[keptBefore.indexOf(same)]);
    const on = (files: readonly string[]) => files.filter((path) => path.startsWith('older-1/'));
    expect(on(await list(folder))).toEqual(on(first));
  });

  it('makes a kept shard anew that is not whole', async () => {
    await indexOf([post('one')], folder, 'en');
    const files = await list(folder);
    const [name = ''] = await readdir(`${folder}-kept`);
    await truncate(join(`${folder}-kept`, name), 1_000);
    await indexOf([post('one')], folder, 'en');
    expect(await list(folder)).toEqual(files);
  });

  it('leaves out an ignored passage', async () => {
    const body = '<p>before</p><section data-pagefind-ignore>thepassage</section><p>after</p>';
    await indexOf([post('rest', { body })], folder, 'en');
    const all = await Promise.all((await list(folder)).filter((path) => /\.pf_/.test(path)).map(unpack));
    expect(all.join()).toContain('before');
    expect(all.join()).not.toContain('thepassage');
  });

  it('leaves out a page that is marked not to be found', async () => {
    const { url, html } = post('hidden');
    const hidden = { url, html: html.replace('data-pagefind-body', 'data-pagefind-body="false"') };
    expect(await indexOf([post('rest'), hidden], folder, 'en')).toEqual({ pages: 1 });
    expect(await fragments()).toHaveLength(1);
  });

  it('brings only what the search loads', async () => {
    await indexOf([post('rest')], folder, 'en');
    expect((await list(folder)).map((path) => path.replace(/en_[0-9a-f]+/, 'en_'))).toEqual([
      'filter/en_.pf_filter',
      'fragment/en_.pf_fragment',
      'index/en_.pf_index',
      'pagefind-entry.json',
      'pagefind.en_.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'words.json',
    ]);
  });

  it('makes the same bytes of the same pages, in any order', async () => {
    const topics = ['Safety', 'Community', 'Body &amp; soul', 'Shame', 'Rest', 'Grief', 'Work', 'Family'];
    const pages = Array.from({ length: 30 }, (_, index) =>
      post(`post-${index}`, {
        topics: topics.slice(index % 8).slice(0, 3),
        ...(index % 3 ? { note: 'mentions loss' } : {}),
      }),
    );
    const bytes = async (given: typeof pages) => {
      // What was kept of the same pages would be the same.
      await rm(`${folder}-kept`, { recursive: true, force: true });
      await indexOf(given, folder, 'en');
      const paths = await list(folder);
      return Promise.all(
        paths.map(async (path) => [
          path,
          (await readFile(join(folder, 'pagefind', path))).toString('base64'),
        ]),
      );
    };
    const first = await bytes(pages);
    expect(await bytes(pages)).toEqual(first);
    expect(await bytes([...pages].reverse())).toEqual(first);
  });

  it('names the files that it renamed where they are looked for', async () => {
    await indexOf([post('a', { topics: ['One', 'Two'] })], folder, 'en');
    const paths = await list(folder);
    const [, metadata] = /pagefind\.(en_\w+)\.pf_meta/.exec(paths.join()) ?? [];
    const [, filter] = /filter\/(en_\w+)\.pf_filter/.exec(paths.join()) ?? [];
    expect(await unpack('pagefind-entry.json')).toContain(`"${metadata}"`);
    expect(await unpack(`pagefind.${metadata}.pf_meta`)).toContain(filter);
  });

  it('replaces an older index, and is gone when there is nothing to find', async () => {
    await indexOf([post('one'), post('two')], folder, 'en');
    await indexOf([post('one')], folder, 'en');
    expect(await fragments()).toHaveLength(1);
    expect(await indexOf([{ url: '/', html: '<p>Home</p>' }], folder, 'en')).toEqual({ pages: 0 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says in one sentence why it could not be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const failing = indexOf([post('one')], join(folder, 'file'), 'en');
    await expect(failing).rejects.toThrow(SearchIndexError);
    await expect(failing).rejects.toThrow('The search index could not be made:');
    expect(await indexOf([post('one')], folder, 'en')).toEqual({ pages: 1 });
  });
});
