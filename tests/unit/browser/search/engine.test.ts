import { describe, expect, it, vi } from 'vitest';
import { engineAt, type Network } from '../../../../src/browser/search/engine.ts';
import type { Instance, Result } from '../../../../src/browser/search/pagefind.ts';

const post = (title: string) => ({
  id: title,
  score: 1,
  data: async () => ({ url: `/${title}/`, meta: { title } }),
});
const posts = ['a', 'b', 'c'].map(post);
const broken = { id: 'broken', score: 1, data: () => Promise.reject(new Error('gone')) };

/** A Pagefind that finds posts for every word but "nothing". */
function world(found: readonly Result[] = posts, shards = 0) {
  const search = vi.fn<Instance['search']>(async (query) => ({
    results: query?.includes('nothing') ? [] : found,
  }));
  const mergeIndex = vi.fn<Instance['mergeIndex']>(async () => undefined);
  const createInstance = vi.fn(() => ({ search, mergeIndex }));
  const network = {
    load: vi.fn<Network['load']>(async () => ({ createInstance })),
    reach: vi.fn<Network['reach']>(async () => undefined),
    read: vi.fn<Network['read']>(async (address) =>
      address.endsWith('words.json') ? 'kitchen' : { kin: [[['mom'], ['mother']]], stopWords: ['the'] },
    ),
  };
  return {
    search,
    mergeIndex,
    createInstance,
    network,
    engine: engineAt({ bundle: '/blog/pagefind/', shards, vocabulary: '/words' }, network),
  };
}

describe('the engine', () => {
  it('loads nothing before the first search, and then once', async () => {
    const { engine, network, createInstance } = world();
    expect(network.load).not.toHaveBeenCalled();
    await engine.find('one', '');
    await engine.find('two', '');
    expect(network.load.mock.calls).toEqual([['/blog/pagefind/pagefind.js']]);
    expect(createInstance.mock.calls).toEqual([
      [{ basePath: '/blog/pagefind/', baseUrl: '/', noWorker: true, language: 'en' }],
    ]);
  });

  it.each([
    ['word', 3],
    ['one two three', 8],
    ['mom', 3],
    ['nothing', 9],
  ])('asks the index few times for "%s": at most %i', async (query, most) => {
    const { engine, search } = world();
    await engine.find(query, '');
    expect(search.mock.calls.length).toBeLessThanOrEqual(most);
  });

  it('hands out results by the stretch', async () => {
    const answer = await world().engine.find('word', '');
    expect(answer.total).toBe(3);
    expect((await answer.some(1, 5)).map(({ title }) => title)).toEqual(['b', 'c']);
  });

  it('searches within a topic, or shows all of it, newest first', async () => {
    const { engine, search } = world();
    const asked: [string, string][] = [
      ['word', ''],
      ['word', 'Safety'],
      ['', 'Safety'],
    ];
    for (const [words, topic] of asked) {
      await engine.find(words, topic);
    }
    expect(
      search.mock.calls.filter(([query, options]) => query === 'word' || (options && 'sort' in options)),
    ).toEqual([
      ['word', {}],
      ['word', { filters: { topic: 'Safety' } }],
      [null, { filters: { topic: 'Safety' }, sort: { date: 'desc' } }],
    ]);
  });

  it('asks whether the index can be reached before it says that there is nothing', async () => {
    const { engine, network } = world();
    expect((await engine.find('nothing', '')).total).toBe(0);
    expect(network.reach).toHaveBeenCalledWith('/blog/pagefind/pagefind-entry.json');
    network.reach.mockRejectedValueOnce(new Error('offline'));
    await expect(engine.find('nothing', '')).rejects.toThrow('offline');
  });

  it('loads the older shards when they are asked for, and once', async () => {
    const { engine, mergeIndex, createInstance } = world(posts, 2);
    await engine.find('word', '');
    expect(mergeIndex).not.toHaveBeenCalled();
    await engine.find('word', '', true);
    await engine.find('other', '', true);
    expect(mergeIndex.mock.calls.map(([folder]) => folder)).toEqual([
      '/blog/pagefind/older-1/',
      '/blog/pagefind/older-2/',
    ]);
    await engine.find('word', '');
    expect(createInstance).toHaveBeenCalledTimes(3);
  });

  it('does not look for older shards where there are none', async () => {
    const { engine, mergeIndex, createInstance } = world();
    await engine.find('word', '', true);
    await engine.find('word', '');
    expect(mergeIndex).not.toHaveBeenCalled();
    expect(createInstance).toHaveBeenCalledTimes(1);
  });

  it('loads anew, under a new address, after a failure', async () => {
    const { engine, network } = world();
    network.load.mockRejectedValueOnce(new Error('offline'));
    await expect(engine.find('word', '')).rejects.toThrow('offline');
    expect((await engine.find('word', '')).total).toBe(3);
    expect(network.load.mock.calls.flat()).toEqual([
      '/blog/pagefind/pagefind.js',
      '/blog/pagefind/pagefind.js?2',
    ]);
  });

  it('loads anew after a result could not be read', async () => {
    const { engine, network } = world([broken]);
    const answer = await engine.find('word', '');
    await expect(answer.some(0, 10)).rejects.toThrow('gone');
    await engine.find('word', '');
    expect(network.load).toHaveBeenCalledTimes(2);
  });

  it('refuses what is not Pagefind', async () => {
    const { engine, network } = world();
    network.load.mockResolvedValueOnce('<!doctype html>');
    await expect(engine.find('word', '')).rejects.toThrow('not Pagefind');
  });

  it('looks under other words where what was typed stands nowhere, and says so', async () => {
    const { engine, search } = world();
    search.mockImplementation(async (query) => ({
      results: query === '"mother"' || query === 'mother' ? posts.slice(1, 2) : query === null ? posts : [],
    }));
    const answer = await engine.find('the mom', '');
    expect(await answer.some(0, 6)).toMatchObject([{ title: 'b', under: 'mother' }]);
  });

  it('asks what was meant by a word that stands nowhere, and goes on without the list of words', async () => {
    const { engine, network } = world([]);
    expect(await engine.find('kichen', '')).toMatchObject({ total: 0, meant: 'kitchen' });
    const offline = world([]);
    offline.network.read.mockRejectedValue(new Error('offline'));
    expect(await offline.engine.find('kichen', '')).toMatchObject({ total: 0, meant: undefined });
    expect(network.read.mock.calls.flat()).toEqual(['/words', '/blog/pagefind/words.json']);
  });
});
