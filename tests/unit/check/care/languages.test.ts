import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/check/care/wording.ts';
import { careLanguages, careWordsIn } from '../../../../src/check/care/words/index.ts';
import {
  figureNames,
  harmNames,
  wordingGroups,
  type CareWords,
} from '../../../../src/check/care/words/words.ts';
import { isJudged } from '../../../../src/schema/judged-language.ts';
import { noteSubjects } from '../../../../src/schema/content-note.ts';
import { siteIn } from '../folder.ts';
import { inShort } from './found.ts';
import type { Said } from './sentences/sentences.ts';
import { german } from './sentences/de.ts';
import { english } from './sentences/en.ts';
import { spanish } from './sentences/es.ts';
import { french } from './sentences/fr.ts';
import { portuguese } from './sentences/pt.ts';

const sentences: Readonly<Record<string, readonly Said[]>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** What a language lacks, by its name. */
function lacking(words: CareWords): string[] {
  const { suicide, subjects, topics, eating, clients, wording, identifying, names } = words;
  const lists = {
    ...suicide.harms,
    'one cause': suicide.singleCause,
    'dramatic words': suicide.dramatic,
    ...subjects,
    clients,
  };
  const needed = [...harmNames, ...noteSubjects.filter((one) => one !== 'loss' && one !== 'shame')];
  return [
    ...needed.filter((name) => !(name in lists)),
    ...Object.entries(lists).flatMap(([name, { says, reason, source }]) =>
      says.length > 0 && says.every((one) => one !== '') && reason !== '' && isSource(source) ? [] : [name],
    ),
    ...Object.entries(topics).flatMap(([name, slugs]) => (slugs.length > 0 ? [] : [`topics on ${name}`])),
    ...figureNames.filter((name) => !(name in eating.figures)),
    ...wordingGroups.filter((group) => wording.entries[group].length === 0),
    ...(identifying.sure.some(({ name }) => name === 'a street') ? [] : ['a street']),
    ...(identifying.sure.some(({ name }) => name === 'an age over 89') ? [] : ['an age over 89']),
    ...(names.common.size > 0 || names.around ? [] : ['names']),
  ];
}

function isSource(source: string): boolean {
  return source === 'ours' || URL.canParse(source);
}

test('a language without a kind of words is told what it lacks', async () => {
  const english = await careWordsIn('en');
  const without = {
    ...english,
    clients: { ...english.clients, says: [] },
    wording: { ...english.wording, entries: { ...english.wording.entries, clinical: [] } },
  };
  expect(lacking(without)).toEqual(['clients', 'clinical']);
});

const words = await Promise.all(
  careLanguages.map(async (language) => [language, await careWordsIn(language)] as const),
);

describe.each(words)('%s', (language, words) => {
  test('has words of every kind, each with a reason and a source', () => {
    expect(lacking(words)).toEqual([]);
    expect(words.language).toBe(language);
    for (const { because, source } of entriesOf(words)) {
      expect(because).toMatch(/^["A-Z].*\.$/);
      expect(isSource(source)).toBe(true);
    }
  });

  test('is one that the check says it can judge', () => {
    expect(isJudged(language)).toBe(true);
  });

  test('has sixty sentences, about half of them innocent', () => {
    const all = sentences[language] ?? [];
    expect(all.length).toBeGreaterThanOrEqual(60);
    const innocent = all.filter(({ finds }) => finds.length === 0).length;
    expect(innocent / all.length).toBeGreaterThan(0.4);
    expect(innocent / all.length).toBeLessThan(0.6);
  });
});

describe.each(Object.entries(sentences))('in %s', (language, all) => {
  // As a Mac's PDFs and names of files have them: an accent is a sign of its own after its letter.
  const parted = all
    .filter(({ text }) => text.normalize('NFD') !== text)
    .map(({ text, finds, ...rest }): Said => {
      const found = finds.map((one) => one.normalize('NFD'));
      return { ...rest, text: text.normalize('NFD'), finds: found };
    });
  test.each([...all, ...parted].map((one) => [one.text, one] as const))(
    '%s',
    async (_, { text, notes = [], vignette, finds }) => {
      const body = vignette ? `<Vignette basis="composite">\n\n${text}\n\n</Vignette>` : text;
      const lines =
        notes.length === 0
          ? {}
          : { contentNotes: `[${notes.map((one) => `{ about: ${one}, depth: discussed }`).join(', ')}]` };
      const found = await inShort(body, lines, 'posts/mine.mdx', { 'site.yaml': siteIn(language) });
      expect(found.toSorted()).toEqual(finds.toSorted());
    },
  );
});
