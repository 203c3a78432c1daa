import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/library/content/document.ts';
import { plainPost } from '../../../src/schema/post.ts';
import { post, told, toldOf } from './told.ts';

describe('what YAML cannot read', () => {
  test('a colon in the title', () => {
    expect(toldOf({ title: 'Grief: a guide' })).toMatchInlineSnapshot(`
      "line 2: A value with a colon in it has to stand in quotes.
      Type: title: "Grief: a guide""
    `);
  });

  test('an apostrophe inside of single quotes', () => {
    expect(toldOf({ title: "'It's okay'" })).toMatchInlineSnapshot(`
      "line 2: The quotation marks around this also stand inside it, which ends it too early.
      Type: title: It's okay"
    `);
  });

  test('lines that are for other programs', () => {
    for (const line of ['...', '%YAML 1.1']) {
      expect(toldOf({ title: `A title\n${line}` })).toBe(
        `line 3: "${line}" says something to other programs, and nothing here.\nTake the line away.`,
      );
    }
  });

  test('three dots in place of the last three hyphens', () => {
    const text = post({}).replace('\n---\n', '\n...\n');
    expect(
      readDocument('post', 'posts/a.mdx', { text }, plainPost).diagnostics.map(({ help }) => help),
    ).toEqual(['Type: ---']);
  });

  test('a title that begins with a quotation', () => {
    expect(toldOf({ title: '"Safe" is a word' })).toMatchInlineSnapshot(`
      "line 2: Only a part of this stands in quotation marks.
      Type: title: '"Safe" is a word'"
    `);
  });

  test('single quotation marks from a word processor', () => {
    expect(toldOf({ description: '‘A sentence.’' })).toMatchInlineSnapshot(`
      "line 3: The quotation marks around this are curly, from a word processor, and would become part of it.
      Type: description: A sentence.
      If readers are to see the marks, type: description: '‘A sentence.’'"
    `);
    expect(toldOf({ description: '’Tis late, she said’' })).toBe('');
  });

  test('a quotation mark that is never closed', () => {
    expect(toldOf({ title: '"Grief' })).toMatchInlineSnapshot(`
      "line 2: The quotation mark here is never closed.
      Type: title: Grief"
    `);
  });

  test('quotes and a colon at once', () => {
    expect(toldOf({ title: 'He said "no": why' })).toMatchInlineSnapshot(`
      "line 2: A value with a colon in it has to stand in quotes.
      Type: title: 'He said "no": why'"
    `);
  });

  test('a sign that YAML keeps for itself', () => {
    expect(toldOf({ title: '@home' })).toMatchInlineSnapshot(`
      "line 2: A value that begins with "@" has to stand in quotes.
      Type: title: "@home""
    `);
    expect(toldOf({ title: '[draft] A title' })).toMatchInlineSnapshot(`
      "line 2: A value that begins with "[" has to stand in quotes.
      Type: title: "[draft] A title""
    `);
  });

  test('a bracket that is never closed', () => {
    expect(toldOf({ topics: '[grief' })).toMatchInlineSnapshot(`
      "line 5: The bracket that is opened here is never closed.
      Type: topics: [grief]"
    `);
  });

  test('a tab at the start of a line', () => {
    expect(toldOf({}, 'cover:\n\tsrc: ./lamp.jpg\n\talt: A lamp\n')).toMatchInlineSnapshot(`
      "line 7: This line begins with a tab. It needs spaces.
      Type, with 2 spaces before it: src: ./lamp.jpg

      line 8: This line begins with a tab. It needs spaces.
      Type, with 2 spaces before it: alt: A lamp"
    `);
  });

  test('a tab elsewhere does no harm', () => {
    expect(toldOf({ title: '\tA title' })).toBe('');
  });

  test('a non-breaking space after the colon', () => {
    expect(told(post({}).replace('title: ', 'title:\u00a0'))).toMatchInlineSnapshot(`
      "line 2: This line holds a blank that is no ordinary space, as word processors and web pages have them.
      Type: title: A title"
    `);
  });

  test('no space after the colon, no colon at all', () => {
    expect(toldOf({}, 'draft:true\n')).toMatchInlineSnapshot(`
      "line 6: There has to be a space after the colon, and none before it.
      Type: draft: true"
    `);
    expect(toldOf({}, 'draft true\n')).toMatchInlineSnapshot(`
      "line 6: There is no colon after "draft".
      Type: draft: true"
    `);
  });

  test('a name that stands twice', () => {
    expect(toldOf({}, 'title: Another\n')).toMatchInlineSnapshot(`
      "line 6: "title" stands here a second time. It may stand once.
      Take one of the two away."
    `);
  });

  test('a sentence that goes on in the next line', () => {
    expect(toldOf({ description: 'A sentence that\ngoes on.' })).toMatchInlineSnapshot(`
      "line 4: This goes on from the line above, so it has to begin with two spaces.
      Type, with 2 spaces before it: goes on."
    `);
  });

  test('a line that is pushed in', () => {
    expect(toldOf({ pubDate: '2026-01-01\n  draft: true' })).toMatchInlineSnapshot(`
      "line 5: The spaces at the start of this line make it a part of the one above.
      Type: draft: true"
    `);
  });

  test('several slips and wrong values at once: none hides another', () => {
    const lines = {
      title: 'Grief: a guide',
      description: "'It's okay'",
      pubDate: '25/12/2026',
      topics: 'grief',
    };
    expect(toldOf(lines, 'descripton: twice\n')).toMatchInlineSnapshot(`
      "line 2: A value with a colon in it has to stand in quotes.
      Type: title: "Grief: a guide"

      line 3: The quotation marks around this also stand inside it, which ends it too early.
      Type: description: It's okay

      line 4: The date "25/12/2026" is not written as the blog reads dates.
      Type: pubDate: 2026-12-25

      line 5: "topics" is "grief", but it has to be a list, in brackets.
      Type: topics: [grief]

      line 6: The blog knows no "descripton" here.
      Take the line away. "description" stands here as well."
    `);
  });

  test('what nobody can make sense of is shown, and the rest of the line with it', () => {
    expect(toldOf({}, '}{ ][ :\n')).toMatchInlineSnapshot(`
      "line 6: "}{ ][ :" is not written as "name: value".
      If the text begins here, put a line with three hyphens before it: ---
      If not, write a name, a colon, a space and the value."
    `);
  });
});

describe('what YAML would take without a word', () => {
  test('curly quotes around a value', () => {
    expect(toldOf({ title: '“A title”' })).toMatchInlineSnapshot(`
      "line 2: The quotation marks around this are curly, from a word processor, and would become part of it.
      Type: title: A title
      If readers are to see the marks, type: title: '“A title”'"
    `);
    expect(toldOf({ pubDate: '“2026-12-25”' })).toMatchInlineSnapshot(`
      "line 4: The quotation marks around this are curly, from a word processor, and would become part of it.
      Type: pubDate: 2026-12-25"
    `);
  });

  test('curly quotes inside of a value stay', () => {
    expect(toldOf({ title: '“Fine” is a word' })).toBe('');
    expect(toldOf({ title: '"“Fine”"' })).toBe('');
  });

  test('a title cut short by a number sign', () => {
    expect(toldOf({ title: 'Rule #2' })).toMatchInlineSnapshot(`
      "line 2: Everything from the "#" on would be left out.
      Type: title: "Rule #2""
    `);
    expect(toldOf({ title: '#1 of all' })).toMatchInlineSnapshot(`
      "line 2: Everything from the "#" on would be left out.
      Type: title: "#1 of all""
    `);
  });

  test('a note after a number sign and a space is a note', () => {
    expect(toldOf({ pubDate: '2026-01-01 # moved twice' })).toBe('');
  });

  test('a title between asterisks', () => {
    expect(toldOf({ title: '*Grief*' })).toMatchInlineSnapshot(`
      "line 2: A value that begins with "*" has to stand in quotes.
      Type: title: "*Grief*""
    `);
  });

  test('text below a bar is left as it is', () => {
    expect(toldOf({ description: '|\n  note: “A sentence”\n  and *more* #1' })).toBe('');
  });
});

describe('the lines of hyphens', () => {
  test('no closing line', () => {
    expect(told('---\ntitle: A title\npubDate: 2026-01-01\n\nText begins.\n')).toMatchInlineSnapshot(`
      "line 4: The "---" in the first line is never followed by a second one, which ends the lines about the post.
      Put a line with three hyphens before "Text begins.": ---"
    `);
  });

  test('a closing line that a word processor made a dash of', () => {
    expect(told('---\ntitle: A title\n—\n\nText.\n')).toMatchInlineSnapshot(`
      "line 3: This line is "—". It has to be three hyphens, to end what began with "---".
      Type: ---"
    `);
  });

  test('a rule in the text taken for the closing line', () => {
    expect(told('---\ntitle: A title\n\nText begins. It goes on.\n\n---\n\nMore.\n')).toMatchInlineSnapshot(`
      "line 4: "Text begins. It goes on." is not written as "name: value".
      If the text begins here, put a line with three hyphens before it: ---
      If not, write a name, a colon, a space and the value."
    `);
  });

  test('no lines of hyphens at all', () => {
    expect(told('Text begins.\n')).toMatchInlineSnapshot(`
      "line 1: The lines with the title and the like are missing at the top of the file.
      Begin it like this, and go on with the text:
      ---
      title: …
      description: …
      pubDate: 2026-12-25
      topics: […]
      ---"
    `);
  });

  test('no first line', () => {
    expect(told('title: A title\n---\n\nText.\n')).toMatchInlineSnapshot(`
      "line 1: The file does not begin with "---".
      Put a line with three hyphens before this one: ---"
    `);
  });

  test('an empty line before the first', () => {
    expect(told('\n---\ntitle: A title\n---\n')).toMatchInlineSnapshot(`
      "line 2: There are empty lines before the first "---".
      Take them away, so that the file begins with "---"."
    `);
  });

  test('an empty file', () => {
    expect(told('')).toMatchInlineSnapshot(`
      "This file is empty.
      Begin it like this:
      ---
      title: …
      description: …
      pubDate: 2026-12-25
      topics: […]
      ---"
    `);
  });
});

test('a post that had to be mended to be read is not taken as sound', () => {
  expect(
    readDocument('post', 'posts/a.mdx', { text: post({ title: 'Grief: a guide' }) }, plainPost).document.data,
  ).toBeUndefined();
});

test('a byte order mark and Windows line ends change nothing, line numbers neither', () => {
  const text = post({ pubDate: '25/12/2026' });
  expect(told(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(told(text));
  expect(told(text)).toContain('line 4');
});
