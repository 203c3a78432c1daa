import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { engineAt, type Engine } from '../../../../src/browser/search/engine.ts';
import type { Found } from '../../../../src/browser/search/found.ts';
import * as make from '../../make.ts';
import { openCache } from '../../../../src/cache.ts';
import { vocabularyFile } from '../../../../src/outputs/vocabulary.ts';
import { buildSearchIndex } from '../../../../src/outputs/search/search-index.ts';

/** A small blog in a language, and what its readers type: each with the texts of which one is to come first. */
const asked = z.strictObject({
  texts: z.record(z.string(), z.string()),
  queries: z.array(z.tuple([z.string(), z.string()])),
});
type Asked = z.infer<typeof asked>;

const askedIn = async (language: string): Promise<Asked> =>
  asked.parse(parse(await readFile(join(import.meta.dirname, `languages/${language}.yaml`), 'utf8')));

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'search-languages-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Whatever Pagefind fetches lies on the disk. */
function fromDisk(): void {
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = fileURLToPath(String(address).replace(/\?.*$/, ''));
    return new Response(new Uint8Array(await readFile(path)));
  });
}

/** Indexes texts as the build does, and gives what a reader's browser would search them with. */
async function engineOver(
  site: string,
  texts: readonly { readonly name: string; readonly text: string; readonly language?: string }[],
): Promise<Engine> {
  const folder = await mkdtemp(join(work, `${site}-`));
  const pages = texts.map(({ name, text, language }) => ({
    url: `/${name}/`,
    shard: 0,
    language,
    searched: text,
    html: async () =>
      `<html lang="${site}"><body><article data-pagefind-body><h1 data-pagefind-meta="title">${text.split(/[.。]/)[0]}</h1><p>${text}</p></article></body></html>`,
  }));
  await buildSearchIndex(pages, folder, site, openCache(`${folder}-kept`));
  const bundle = pathToFileURL(join(folder, 'pagefind/')).href;
  const others = [...new Set(texts.flatMap(({ language }) => language ?? []))];
  return engineAt(
    { bundle, language: site, others, vocabulary: 'vocabulary' },
    {
      load: (address) => import(address),
      reach: (address) => readFile(fileURLToPath(address)),
      read: async (address): Promise<unknown> =>
        JSON.parse(
          address === 'vocabulary'
            ? vocabularyFile({ site: make.site({ language: site }), lines: [] }).text
            : await readFile(fileURLToPath(address), 'utf8'),
        ),
    },
  );
}

const found = async (engine: Engine, typed: string): Promise<readonly Found[]> => {
  const { total, some } = await engine.find(typed, '');
  return some(0, total);
};
const texts = ({ texts: all }: Asked) => Object.entries(all).map(([name, text]) => ({ name, text }));

describe.each(['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'uk', 'vi'])(
  'of a blog in %s',
  (language) => {
    it('each of twenty things that its readers type finds what they mean', async () => {
      fromDisk();
      const blog = await askedIn(language);
      const engine = await engineOver(language, texts(blog));
      expect(blog.queries).toHaveLength(20);
      const missed: string[] = [];
      for (const [typed, name] of blog.queries) {
        const [first] = await found(engine, typed);
        if (first?.href !== `/${name}/`) missed.push(`${typed}: ${first?.href ?? 'nothing'}`);
      }
      expect(missed).toEqual([]);
    });

    it('what was found is shown as it was written', async () => {
      fromDisk();
      const blog = await askedIn(language);
      const engine = await engineOver(language, texts(blog));
      for (const [typed, name] of blog.queries) {
        const [first] = await found(engine, typed);
        const shown = (first?.excerpt ?? []).map(({ text }) => text).join('');
        const written = (blog.texts[name] ?? '').normalize('NFKC');
        // Pagefind ends a title with a full stop of its own.
        const own = shown
          .replace(/^.*?[.。]\.?(?=[^.])/, '')
          .replaceAll('…', '')
          .trim();
        expect(shown).not.toMatch(/[\u2060\ue000-\uf8ff]/);
        expect([typed, own, written.includes(own)]).toEqual([typed, own, true]);
      }
    });
  },
);

describe('on a blog in English', () => {
  it('a post in Spanish is found by other forms of its words, and says that it is Spanish', async () => {
    fromDisk();
    const spanish = await askedIn('es');
    const engine = await engineOver('en', [
      { name: 'lamp', text: 'A lamp in the kitchen, and rain.' },
      { name: 'duelo', text: spanish.texts.grief ?? '', language: 'es' },
    ]);
    expect((await found(engine, 'perdida')).map(({ href }) => href)).toEqual(['/duelo/']);
    expect((await found(engine, 'lamps')).map(({ href }) => href)).toEqual(['/lamp/']);
    expect((await found(engine, '')).map(({ href }) => href).toSorted()).toEqual(['/duelo/', '/lamp/']);
  });
});
