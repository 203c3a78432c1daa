import { describe, expect, it } from 'vitest';
import { kept } from '../../../../src/browser/notes/note.ts';
import { asText, notesByPost } from '../../../../src/browser/notes/notes-by-post.ts';

const raw = (text: string, question = 'Q?', title = 'A title') => kept({ text, question, title });

describe('all notes', () => {
  it('stand with their post, under its title', () => {
    const found = notesByPost([
      ['blog:note:a:1', raw('one', 'What now?')],
      ['blog:note:a:2', raw('two')],
      ['blog:note:b:1', raw('three', 'Q?', 'Another')],
    ]);
    expect(found.map(({ title, notes }) => [title, notes.map(({ note }) => note?.text)])).toEqual([
      ['A title', ['one', 'two']],
      ['Another', ['three']],
    ]);
  });

  it('stand in the order of the questions, whatever order they are kept in, the tenth after the second', () => {
    const entries = ['a:10', 'b:1', 'a:2', 'a:the-house', 'a:1'].map(
      (place) => [`blog:note:${place}`, raw(place)] as const,
    );
    const found = notesByPost(entries).flatMap(({ notes }) => notes.map(({ note }) => note?.text));
    expect(found).toEqual(['a:1', 'a:2', 'a:10', 'a:the-house', 'b:1']);
  });

  it('that cannot be read stand where their key says, else at the end, as they are', () => {
    const found = notesByPost([
      ['blog:note:', 'foreign'],
      ['blog:note:a:1', '{broken'],
      ['blog:note:a:2', raw('two')],
    ]);
    expect(found.map(({ title, notes }) => [title, notes.map((one) => one.note?.text ?? one.raw)])).toEqual([
      ['A title', ['{broken', 'two']],
      [undefined, ['foreign']],
    ]);
  });

  it('have the name of the post where no title is known', () => {
    expect(notesByPost([['blog:note:a-post:1', '{broken']])[0]?.title).toBe('a-post');
    expect(notesByPost([['blog:note:a-post:1', raw('a', 'Q?', '')]])[0]?.title).toBe('a-post');
  });

  it('are one text, with each question and where it stands', () => {
    const all = notesByPost([
      ['blog:note:a:1', raw('One\n\nmore.', 'What now?\nWhat then?')],
      ['blog:note:a:2', raw('Two.')],
      ['blog:note:', 'foreign'],
    ]);
    const words = { heading: 'Your notes', other: 'From elsewhere', unreadable: 'Not read:' };
    expect(asText(all, words, ({ post, field }) => `https://x.example/${post}#${field}`))
      .toMatchInlineSnapshot(`
      "Your notes


      A title


      https://x.example/a#1
      What now?
      What then?

      One

      more.


      https://x.example/a#2
      Q?

      Two.


      From elsewhere


      Not read:

      foreign
      "
    `);
  });
});
