import { expect, it, vi } from 'vitest';
import { meantBy } from '../../../../src/browser/search/meant.ts';

/** A Pagefind that knows a few words by heart, and takes letters off the others. */
function pagefind(exact: readonly string[], others: Readonly<Record<string, object>> = {}) {
  return {
    search: vi.fn(async (query: string | null) => {
      const word = query?.replaceAll('"', '') ?? '';
      const page = query?.startsWith('"') ? exact.includes(word) && {} : others[word];
      return { results: page ? [{ data: async () => page }] : [] };
    }),
  };
}

it('keeps what the writing has, with its endings', async () => {
  expect(await meantBy('small groups', pagefind(['small', 'groups']), new Map())).toBe('small groups');
});

it('keeps what is half typed, in the writing or in its note', async () => {
  const index = pagefind([], {
    consul: { content: 'a consultation', meta: {} },
    suici: { content: '', meta: { note: 'mentions suicide' } },
  });
  expect(await meantBy('consul suici', index, new Map())).toBe('consul suici');
});

it('leaves out words of which only the first letters were found', async () => {
  const index = pagefind(['rest'], { theology: { content: 'the room' } });
  expect(await meantBy('theology', index, new Map())).toBe('');
  expect(await meantBy('rest theology zzzz', index, new Map())).toBe('rest');
});

it('leaves a phrase in quotation marks as it is', async () => {
  const index = pagefind([]);
  expect(await meantBy('"as it stands"', index, new Map())).toBe('"as it stands"');
  expect(index.search).not.toHaveBeenCalled();
});

it('asks for a word once', async () => {
  const index = pagefind(['rest']);
  const known = new Map<string, boolean>();
  await meantBy('rest', index, known);
  await meantBy('rest', index, known);
  expect(index.search).toHaveBeenCalledTimes(1);
});
