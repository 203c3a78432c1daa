import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../../src/schema/words.ts';
import { en } from '../../../src/words/en/index.ts';

const refused = (own: unknown): string[] => {
  const result = wordsFrom.safeParse(own);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the words of the interface', () => {
  test('are English where the author rewords none', () => {
    expect(wordsFrom.parse({})).toEqual(en);
  });

  test('are hers where she rewords one, and the others stay', () => {
    expect(wordsFrom.parse({ search: 'Suche' })).toEqual({ ...en, search: 'Suche' });
  });

  test('may have their places filled in in another order', () => {
    expect(wordsFrom.parse({ stop: 'Von {total}: {part}' }).stop).toBe('Von {total}: {part}');
  });

  test('do not change for the next one who asks', () => {
    wordsFrom.parse({ search: 'Suche', subjects: { war: 'Krieg' } });
    expect(wordsFrom.parse({}).search).toBe('Search');
    expect(wordsFrom.parse({}).subjects.war).toBe('war');
  });
});

describe('a word that depends on a number', () => {
  test('may have the forms of another language', () => {
    const postCount = {
      one: '{count} wpis',
      few: '{count} wpisy',
      many: '{count} wpisów',
      other: '{count} wpisu',
    };
    expect(wordsFrom.parse({ postCount }).postCount).toEqual(postCount);
  });

  test('keeps no English form beside those that were written', () => {
    expect(wordsFrom.parse({ postCount: { other: '{count} 記事' } }).postCount).toEqual({
      other: '{count} 記事',
    });
  });

  test('is refused without the form for all others', () => {
    expect(refused({ postCount: { one: '{count} wpis' } })).toEqual([
      expect.stringMatching(/^postCount\.other: /),
    ]);
  });

  test('is refused with a form that no language has', () => {
    expect(refused({ postCount: { other: '{count}', several: '{count}' } })).toHaveLength(1);
  });

  test('is refused where a form lacks its place', () => {
    expect(refused({ postCount: { one: 'one', other: '{count} posts' } })).toEqual([
      'postCount.one: must contain {count}',
    ]);
  });

  test('is refused as a mere text', () => {
    expect(refused({ postCount: '{count} posts' })).toHaveLength(1);
  });
});

describe('a reworded sentence is refused', () => {
  test('when a place in it is missing', () => {
    expect(refused({ stop: 'Halt {part}' })).toEqual(['stop: must contain {part} {total}']);
  });

  test('when it has a place that nothing fills', () => {
    expect(refused({ stop: '{part} {total} {year}' })).toEqual(['stop: must contain {part} {total}']);
    expect(refused({ search: 'Search {site}' })).toEqual(['search: may not contain { or }']);
  });

  test('when nothing has that name', () => {
    expect(refused({ serch: 'Suche' })).toHaveLength(1);
    expect(refused({ serch: 'Suche' })[0]).toContain('serch');
  });

  test.each([[null], [7], [true], [['Search']]])('when it is no text: %j', (search) => {
    expect(refused({ search })).toEqual([expect.stringMatching(/^search: /)]);
  });
});

describe('the subjects of content notes', () => {
  test('can be reworded one by one', () => {
    const { subjects } = wordsFrom.parse({ subjects: { war: 'Krieg' } });
    expect(subjects).toEqual({ ...en.subjects, war: 'Krieg' });
  });

  test('are refused where there is no such subject', () => {
    expect(refused({ subjects: { wars: 'Kriege' } })).toEqual([expect.stringMatching(/^subjects: .*wars/)]);
  });
});
