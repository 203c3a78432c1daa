import { describe, expect, it } from 'vitest';
import { kept, keyOf, noteFrom } from '../../../../src/browser/notes/note.ts';
import { placeOf } from '../../../../src/browser/notes/place-of.ts';

const note = { text: 'Line one\n"two" </script>', question: 'What now?', title: 'A post’s title' };

describe('a note', () => {
  it('comes back as it was kept', () => {
    expect(noteFrom(kept(note))).toEqual(note);
  });

  it('holds the words, the question and the post, and nothing of when or who', () => {
    expect(Object.keys(JSON.parse(kept(note)))).toEqual(['text', 'question', 'title']);
  });

  it('is known by its place, and by no word of the question', () => {
    expect(keyOf({ post: 'a-post', field: '2' })).toBe('blog:note:a-post:2');
    expect(placeOf('blog:note:a-post:the-house')).toEqual({ post: 'a-post', field: 'the-house' });
  });

  it.each([
    'blog:note:',
    'blog:note:a',
    'blog:note:a:',
    'blog:note::1',
    'blog:note:a:1:2',
    'blog:reading',
    'x',
  ])('stands at no place that a foreign key names (%s)', (key) => {
    expect(placeOf(key)).toBeUndefined();
  });

  it.each(['', '{', 'null', '7', '"text"', '[]', '{}', '{"text":7}', '{"Text":"a"}', '\u0000'])(
    'is not read where there is none (%j)',
    (raw) => {
      expect(noteFrom(raw)).toBeUndefined();
    },
  );

  it('is read when only its words are there, whatever else somebody put beside them', () => {
    expect(noteFrom('{"text":"a","question":7,"__proto__":{"title":"b"},"more":[]}')).toEqual({
      text: 'a',
      question: '',
      title: '',
    });
  });
});
