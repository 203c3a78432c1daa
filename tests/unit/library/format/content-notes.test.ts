import { describe, expect, test } from 'vitest';
import {
  noteLine,
  noteSentences,
  shortNote,
  marksPassage,
  noteOfAll,
  sharedDescription,
} from '../../../../src/library/format/content-notes.ts';
import type { ContentNote } from '../../../../src/schema/content-note.ts';
import { wordsFrom } from '../../../../src/schema/words.ts';

const words = wordsFrom.parse({});

function note(about: ContentNote['about'], depth: ContentNote['depth'], own: Partial<ContentNote> = {}) {
  return { about, depth, ...own };
}

const eating = note('eating', 'discussed', {
  detail: "how I was taught to think about food; no numbers, I don't count",
  where: 'in the second section',
});

describe('the short form, for cards', () => {
  test('names the subject and how deeply it goes', () => {
    expect(shortNote([eating], words, 'en')).toBe('discusses eating');
  });

  test('puts the deepest first and joins subjects of one depth', () => {
    const notes = [note('loss', 'mentioned'), note('abuse', 'described'), note('shame', 'mentioned')];
    expect(shortNote(notes, words, 'en')).toBe('describes abuse, mentions loss and shame');
  });

  test('names a subject once, at its deepest', () => {
    const notes = [note('eating', 'mentioned'), note('eating', 'described')];
    expect(shortNote(notes, words, 'en')).toBe('describes eating');
  });

  test('uses the words of the site', () => {
    const german = wordsFrom.parse({
      shortDiscusses: 'handelt von {subjects}',
      subjects: { eating: 'Essen' },
    });
    expect(shortNote([eating], german, 'de')).toBe('handelt von Essen');
  });

  test('is empty without notes', () => {
    expect(shortNote([], words, 'en')).toBe('');
  });
});

describe('the sentences', () => {
  test('begin with where, and say what, in her words, with printed apostrophes', () => {
    expect(noteSentences([eating], words, 'en')).toEqual([
      'In the second section, this post discusses eating: how I was taught to think about food; no numbers, I don’t count.',
    ]);
  });

  test('do not name the subject twice where her words name it', () => {
    const notes = [note('death', 'described', { detail: 'the Death of my father, after an illness' })];
    expect(noteSentences(notes, words, 'en')).toEqual([
      'This post describes the Death of my father, after an illness.',
    ]);
    const german = wordsFrom.parse({
      shortDescribes: 'schildert: {subjects}',
      shareNote: 'Dieser Text {note}.',
      subjects: { death: 'Tod' },
    });
    const ofHer = [note('death', 'described', { detail: 'der Tod einer alten Kollegin' })];
    expect(noteSentences(ofHer, german, 'de')).toEqual([
      'Dieser Text schildert: der Tod einer alten Kollegin.',
    ]);
  });

  test('put notes that say no more than their subject into one', () => {
    const notes = [note('loss', 'mentioned'), note('war', 'mentioned'), note('death', 'mentioned')];
    expect(noteSentences(notes, words, 'en')).toEqual(['This post mentions loss, war and death.']);
  });

  test('give a note with a place of its own a sentence of its own, deepest first', () => {
    const notes = [note('loss', 'mentioned'), note('war', 'mentioned', { where: 'at the end' }), eating];
    expect(noteSentences(notes, words, 'en').slice(1)).toEqual([
      'It also mentions loss.',
      'At the end, it also mentions war.',
    ]);
  });

  test('leave braces in her words alone', () => {
    const notes = [note('loss', 'mentioned', { detail: 'the {where} of it' })];
    expect(noteSentences(notes, words, 'en')).toEqual(['This post mentions loss: the {where} of it.']);
  });
});

describe('the line that opens a feed’s item', () => {
  test('says "Before you read." and then the sentences', () => {
    expect(noteLine([note('war', 'mentioned'), note('loss', 'described')], words, 'en')).toBe(
      'Before you read. This post describes loss. It also mentions war.',
    );
  });

  test('is empty without notes', () => {
    expect(noteLine([], words, 'en')).toBe('');
  });
});

describe('a note where a post is shared', () => {
  test('stands before the standfirst', () => {
    const post = { contentNotes: [eating], description: 'A standfirst.' };
    expect(sharedDescription(post, words, 'en')).toBe('This post discusses eating. A standfirst.');
  });

  test('is not there without notes', () => {
    expect(sharedDescription({ contentNotes: [], description: 'A standfirst.' }, words, 'en')).toBe(
      'A standfirst.',
    );
  });
});

describe('a passage that a note leads past', () => {
  test.each([
    '<Passage about="eating">',
    "<Passage about='eating'>",
    '<Passage about=“eating”>',
    '<Passage about={"eating"}>',
    '<Passage\n  about = "eating"\n>',
  ])('is marked by %s', (tag) => {
    expect(marksPassage(`Text.\n\n${tag}\n\nText.\n\n</Passage>`, 'eating')).toBe(true);
  });

  test('is none about another subject', () => {
    expect(marksPassage('<Passage about="eating-out"> eating', 'eating')).toBe(false);
    expect(marksPassage('eating', 'eating')).toBe(false);
  });
});

test('the note of several posts names each subject once, at its deepest', () => {
  const posts = [
    { contentNotes: [{ about: 'loss', depth: 'mentioned' }] },
    {
      contentNotes: [
        { about: 'loss', depth: 'described' },
        { about: 'shame', depth: 'mentioned' },
      ],
    },
  ] as const;
  expect(noteOfAll(posts, words, 'en')).toBe('describes loss, mentions shame');
  expect(noteOfAll([], words, 'en')).toBe('');
});
