import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { notesOn } from '../../../../src/check/reminders.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post } from '../folder.ts';

const told = async (files: Readonly<Record<string, string>>) =>
  (await checkContent(await readContent(await contentWith(files)), '2026-11-22'))
    .filter(({ file }) => file.startsWith('posts/'))
    .map(({ message }) => message);

describe('a translation', () => {
  test('of a post that is there, in another language, has nothing to mend', async () => {
    const mine = post({ title: 'Mine', language: 'es', translationOf: 'seen' });
    const theirs = post({ title: 'Theirs', language: 'he', translationOf: 'seen' });
    expect(await told({ 'posts/mine.mdx': mine, 'posts/theirs.mdx': theirs })).toEqual([]);
  });

  test.each([
    ['sen', 'es', 'There is no post "sen" that this could be a translation of.'],
    ['mine', 'es', 'The post says that it is a translation of itself.'],
    ['seen', 'en', 'posts/seen.mdx says the same, and it is in English too.'],
  ])('of %s in %s: %s', async (translationOf, language, what) => {
    expect(await told({ 'posts/mine.mdx': post({ title: 'Mine', language, translationOf }) })).toEqual([
      what,
    ]);
  });

  test('of a translation names the first of them', async () => {
    const mine = post({ title: 'Mine', language: 'es', translationOf: 'seen' });
    const theirs = post({ title: 'Theirs', language: 'he', translationOf: 'mine' });
    expect(await told({ 'posts/mine.mdx': mine, 'posts/theirs.mdx': theirs })).toEqual([
      '"mine" is a translation itself, of "seen".',
    ]);
  });

  test('in a language in which there is one already is told once', async () => {
    const mine = post({ title: 'Mine', language: 'es', translationOf: 'seen' });
    const theirs = post({ title: 'Theirs', language: 'es', translationOf: 'seen' });
    expect(await told({ 'posts/mine.mdx': mine, 'posts/theirs.mdx': theirs })).toEqual([
      'posts/theirs.mdx says the same, and it is in Spanish too.',
    ]);
  });
});

test('a post is judged by the words of its own language, and what no list knows is said', async () => {
  const spanish = post({ title: 'Mine', language: 'es' }, 'Pensaba en quitarse la vida.');
  expect(await told({ 'posts/mine.mdx': spanish })).toEqual([
    'This speaks of suicide, and no content note says so. The help lines after a post come with the note.',
  ]);
  const polish = post({ title: 'Mine', language: 'pl' }, 'Tekst.');
  const notes = notesOn(await readContent(await contentWith({ 'posts/mine.mdx': polish })));
  expect(notes[0]).toMatch(
    /^Posts of yours are in Polish, and the care check knows the words of .* only\. Nobody looked in them for:/,
  );
});

test('a language that is none is told as a mistake', async () => {
  expect(await told({ 'posts/mine.mdx': post({ title: 'Mine', language: 'spanish' }) })).not.toEqual([]);
});
