import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/library/content/document.ts';
import { crisisLines } from '../../../src/schema/crisis-line.ts';
import { page } from '../../../src/schema/page.ts';
import { site } from '../../../src/schema/site.ts';
import { recordsOf, topic } from '../../../src/schema/topic.ts';
import { wordsFrom } from '../../../src/schema/words.ts';
import { post, told, toldOf, toldOfData } from './told.ts';

test('a sound post has no diagnostics', () => {
  expect(told(post({}))).toBe('');
});

describe('what is missing or empty', () => {
  test('a post without a title', () => {
    expect(toldOf({ title: undefined })).toMatchInlineSnapshot(`
      ""title" is missing: the title, as readers see it.
      Add a line, for example:
      title: …"
    `);
  });

  test('a title with nothing after its colon', () => {
    expect(toldOf({ title: '' })).toMatchInlineSnapshot(`
      "line 2: "title" is empty. The title, as readers see it.
      Fill it in, for example:
      title: …"
    `);
  });

  test('a description of spaces only', () => {
    expect(toldOf({ description: '"   "' })).toMatchInlineSnapshot(`
      "line 3: "description" is empty. The standfirst: one sentence under the title, also shown in lists.
      Fill it in, for example:
      description: …"
    `);
  });

  test('an empty date, which YAML and JavaScript would make 1970', () => {
    expect(toldOf({ pubDate: '' })).toMatchInlineSnapshot(`
      "line 4: "pubDate" is empty. The day it appears, as YYYY-MM-DD. A day in the future keeps it back until then.
      Fill it in, for example:
      pubDate: 2026-12-25"
    `);
  });

  test('no topics', () => {
    expect(toldOf({ topics: '' })).toMatchInlineSnapshot(`
      "line 5: "topics" is empty. One to three topics from topics.yaml, the main one first.
      Fill it in, for example:
      topics: […]"
    `);
    expect(toldOf({ topics: '[]' })).toMatchInlineSnapshot(`
      "line 5: "topics" needs at least one topic.
      What belongs there: one to three topics from topics.yaml, the main one first."
    `);
  });

  test('a cover without a text for those who cannot see it', () => {
    expect(toldOf({}, 'cover:\n  src: ./lamp.jpg\n')).toMatchInlineSnapshot(`
      "line 6: "alt" under "cover" is missing: what the picture shows, for those who cannot see it.
      Add a line to it, for example:
        alt: …"
    `);
    expect(toldOf({}, 'cover:\n  src: ./lamp.jpg\n  alt: ""\n')).toMatchInlineSnapshot(`
      "line 8: "alt" under "cover" is empty. What the picture shows, for those who cannot see it.
      Fill it in, for example:
      alt: …"
    `);
  });

  test('a revision without its day is shown where its day would stand', () => {
    expect(toldOf({}, 'revisions:\n  - note: A word\n')).toMatchInlineSnapshot(`
      "line 7: "date" in entry 1 of "revisions" is missing: the day of the change, as YYYY-MM-DD.
      Add a line to it, for example:
          date: 2026-12-25"
    `);
  });

  test('an optional name left empty', () => {
    expect(toldOf({}, 'series:\n')).toMatchInlineSnapshot(`
      "line 6: "series" is empty. The series it belongs to, from series.yaml.
      Take the line away, or fill it in, for example:
      series: …"
    `);
  });
});

describe('dates', () => {
  test('words', () => {
    expect(toldOf({ pubDate: 'next Tuesday' })).toMatchInlineSnapshot(`
      "line 4: "pubDate" is "next Tuesday", which is not a date.
      Write the year, the month and the day in digits, for example: pubDate: 2026-12-25"
    `);
  });

  test('day, month and year with slashes', () => {
    expect(toldOf({ pubDate: '25/12/2026' })).toMatchInlineSnapshot(`
      "line 4: The date "25/12/2026" is not written as the blog reads dates.
      Type: pubDate: 2026-12-25"
    `);
  });

  test('a date that can be read in two ways is not guessed', () => {
    expect(toldOf({ pubDate: '03/04/2026' })).toMatchInlineSnapshot(`
      "line 4: The date "03/04/2026" can be read in more than one way.
      If you mean 4 March 2026, type: pubDate: 2026-03-04
      If you mean 3 April 2026, type: pubDate: 2026-04-03"
    `);
  });

  test('a day that the calendar does not have', () => {
    expect(toldOf({ pubDate: '2026-13-45' })).toMatchInlineSnapshot(`
      "line 4: The date "2026-13-45" is not in the calendar: there is no month 13.
      Write the year, the month and the day in digits, for example: pubDate: 2026-12-25"
    `);
    expect(toldOf({ pubDate: '2026-02-30' })).toMatchInlineSnapshot(`
      "line 4: The date "2026-02-30" is not in the calendar: February 2026 has 28 days.
      Write the year, the month and the day in digits, for example: pubDate: 2026-12-25"
    `);
  });

  test('a date in a list keeps the line it stands in', () => {
    expect(toldOf({}, 'revisions:\n  - date: March 3, 2026\n    note: A word\n')).toMatchInlineSnapshot(`
      "line 7: The date "March 3, 2026" is not written as the blog reads dates.
      Type, with 2 spaces before it: - date: 2026-03-03"
    `);
  });
});

describe('the wrong kind of value', () => {
  test('a topic without brackets', () => {
    expect(toldOf({ topics: 'grief' })).toMatchInlineSnapshot(`
      "line 5: "topics" is "grief", but it has to be a list, in brackets.
      Type: topics: [grief]"
    `);
  });

  test('topics as a sentence lists them', () => {
    expect(toldOf({ topics: 'Grief, Self Care and Shame' })).toMatchInlineSnapshot(`
      "line 5: "topics" is "Grief, Self Care and Shame", but it has to be a list, in brackets.
      Type: topics: [grief, self-care, shame]"
    `);
  });

  test('topics with capitals and spaces: one line mends all of them', () => {
    expect(toldOf({ topics: '[Self Care, Grief]' })).toMatchInlineSnapshot(`
      "line 5: The entry "Self Care" of "topics" may have small letters, digits and hyphens only, like "a-kinder-voice".
      Type: topics: [self-care, grief]

      line 5: The entry "Grief" of "topics" may have small letters, digits and hyphens only, like "a-kinder-voice".
      Type: topics: [self-care, grief]"
    `);
  });

  test('too many topics', () => {
    expect(toldOf({ topics: '[a, b, c, d]' })).toMatchInlineSnapshot(`
      "line 5: "topics" may have three topics at most.
      What belongs there: one to three topics from topics.yaml, the main one first."
    `);
  });

  test('yes and no', () => {
    expect(toldOf({ draft: 'yes' })).toMatchInlineSnapshot(`
      "line 6: "draft" is "yes". It can be true or false.
      Type: draft: true"
    `);
    expect(toldOf({ draft: 'No' })).toMatchInlineSnapshot(`
      "line 6: "draft" is "No". It can be true or false.
      Type: draft: false"
    `);
    expect(toldOf({ draft: 'perhaps' })).toMatchInlineSnapshot(`
      "line 6: "draft" is "perhaps". It can be true or false.
      What belongs there: true keeps it off the site; you see it with "npm run dev"."
    `);
  });

  test('a number as the title', () => {
    expect(toldOf({ title: '988' })).toMatchInlineSnapshot(`
      "line 2: "title" is "988", which is read as a number, not as words.
      Type: title: "988""
    `);
  });

  test('a number in words', () => {
    expect(toldOf({ series: 'a-series', part: 'two' })).toMatchInlineSnapshot(`
      "line 7: "part" is "two", but it has to be a whole number, 1 or more.
      Type: part: 2"
    `);
    expect(toldOf({ series: 'a-series', part: '0' })).toMatchInlineSnapshot(`
      "line 7: "part" is "0", but it has to be a whole number, 1 or more.
      What belongs there: which part of the series it is: 1, 2, 3."
    `);
  });

  test('a series by its title, a related post by its file', () => {
    expect(toldOf({ series: 'Finding a place', part: '1' })).toMatchInlineSnapshot(`
      "line 6: "series" is "Finding a place". It may have small letters, digits and hyphens only, like "a-kinder-voice".
      Type: series: finding-a-place"
    `);
    expect(toldOf({ related: '[./being-believed.mdx]' })).toMatchInlineSnapshot(`
      "line 6: The entry "./being-believed.mdx" of "related" may have small letters, digits and hyphens only, like "a-kinder-voice".
      Type: related: [being-believed]"
    `);
  });

  test('an earlier address without its slashes', () => {
    expect(toldOf({ aliases: '[old-name, https://old.example/Old Name]' })).toMatchInlineSnapshot(`
      "line 6: The entry "old-name" of "aliases" must start and end with a slash, like "/an-old-name/", or end with ".html".
      Type: aliases: [/old-name/, https://old.example/Old Name]

      line 6: The entry "https://old.example/Old Name" of "aliases" must start and end with a slash, like "/an-old-name/", or end with ".html".
      Take it out, or write it as is said here."
    `);
  });

  test('a picture in one line', () => {
    expect(toldOf({ cover: './lamp.jpg' })).toMatchInlineSnapshot(`
      "line 6: "cover" is "./lamp.jpg", but it has to be written over several lines.
      Write it like this:
      cover:
        src: ./lamp.jpg
        alt: …"
    `);
  });

  test('a content note in one line, with an unknown subject, with an unknown depth', () => {
    expect(toldOf({ contentNotes: 'suicide' })).toMatchInlineSnapshot(`
      "line 6: "contentNotes" is "suicide", but it has to be written over several lines.
      Write it like this:
      contentNotes:
        - about: suicide
          depth: …"
    `);
    expect(toldOf({}, 'contentNotes:\n  - about: suicides\n    depth: a little\n')).toMatchInlineSnapshot(`
      "line 7: "about" in entry 1 of "contentNotes" is "suicides", which is not one of: abuse, death, eating, illness, loss, pregnancy, racism, religion, self-harm, sexual-violence, shame, stalking, substances, suicide, violence, war.
      Type, with 2 spaces before it: - about: suicide

      line 8: "depth" in entry 1 of "contentNotes" is "a little", which is not one of: mentioned, discussed, described.
      Choose one of them. How deeply: "mentioned" in passing, "discussed" in general, or "described" closely."
    `);
  });

  test('an address without https', () => {
    expect(toldOf({}, 'sources:\n  - title: A book\n    url: www.example.org/x\n')).toMatchInlineSnapshot(`
      "line 8: "url" in entry 1 of "sources" is "www.example.org/x". It must be a whole address that starts with https://.
      Type, with 4 spaces before it: url: https://www.example.org/x"
    `);
  });

  test('a title longer than a title can be', () => {
    expect(toldOf({ title: 'word '.repeat(50) })).toMatchInlineSnapshot(`
      "line 2: "title" has 249 characters. It may have 200 at most.
      Make it shorter, and say the rest in the text."
    `);
  });
});

describe('names', () => {
  test('a mistyped name does not count as missing as well', () => {
    expect(toldOf({ description: undefined, descripton: 'A sentence.' })).toMatchInlineSnapshot(`
      "line 5: The blog knows no "descripton" here.
      Type: description: A sentence."
    `);
  });

  test('what other blogs call things', () => {
    expect(toldOf({ topics: undefined, tags: '[grief]' })).toMatchInlineSnapshot(`
      "line 5: The blog knows no "tags" here.
      Type: topics: [grief]"
    `);
  });

  describe('what other blogs and notebooks call things, with what stands after it', () => {
    const mended = (lines: Readonly<Record<string, string | undefined>>) =>
      toldOf(lines).split('\n').slice(1).join(' / ');
    test.each([
      [{ pubDate: undefined, Created: 'November 20, 2026' }, 'Type: pubDate: 2026-11-20'],
      [{ pubDate: undefined, published_at: '2026-11-20T14:30:00Z' }, 'Type: pubDate: 2026-11-20'],
      [{ topics: undefined, Tags: 'grief, rest' }, 'Type: topics: [grief, rest]'],
      [{ topics: undefined, keywords: 'grief' }, 'Type: topics: [grief]'],
      [{ description: undefined, Summary: 'A sentence.' }, 'Type: description: A sentence.'],
      [{ weight: '2' }, 'Type: order: 2'],
      [{ image: './a.jpg' }, 'Write it like this: / cover: /   src: ./a.jpg /   alt: …'],
      [
        { lastmod: '3 February 2026' },
        'Write it like this: / revisions: /   - date: 2026-02-03 /     note: …',
      ],
      [{ Created: '2026-11-20' }, 'Take the line away. "pubDate" stands here as well.'],
      [{ layout: 'post' }, 'Take the line away.'],
      [{ author: 'Ada' }, 'Take the line away.'],
      [{ published: 'true' }, 'Take the line away.'],
      [{ published: 'false' }, 'To keep it back from readers, type: draft: true'],
      [{ Status: 'In progress' }, 'To keep it back from readers, type: draft: true'],
      [{ private: 'true' }, 'To keep it back from readers, type: draft: true'],
      [{ private: 'true', draft: 'false' }, 'To keep it back from readers, type: draft: true'],
      [{ private: 'true', draft: 'true' }, 'Take the line away.'],
    ])('%o', (lines, help) => {
      expect(mended(lines)).toBe(help);
    });
  });

  test('a page that another tool would have hidden is not told to be shown', () => {
    const text = '---\ntitle: T\ndescription: D.\nprivate: true\n---\n\nText.\n';
    const { diagnostics } = readDocument('page', 'pages/mine.mdx', { text }, page);
    expect(diagnostics.map(({ line, help }) => `${line}: ${help}`)).toEqual([
      '4: Readers see every page. If they are not to see this one, move its file out of the folder "pages"; if they are, take the line away.',
    ]);
  });

  test('an earlier address in any script, and what none can be', () => {
    expect(toldOf({ aliases: '[/größe/, /2019/03/a.b_c~d/]' })).toBe('');
    expect(toldOf({ aliases: '[/gr%C3%B6%C3%9Fe/, /2012/09/a-room.html, /?p=123]' })).toBe('');
    expect(toldOf({ aliases: '/größe' })).toContain('Type: aliases: [/größe/]');
    expect(toldOf({ aliases: '[/?name=x]' })).toMatchInlineSnapshot(`
      "line 6: The entry "/?name=x" of "aliases" may have a question mark only before a number, like "/?p=20".
      Take it out, or write it as is said here."
    `);
  });

  test('a day with a time: what says which of two posts came first', () => {
    expect(toldOf({ pubDate: '2026-11-20 14:30' })).toMatchInlineSnapshot(`
      "line 4: The date "2026-11-20 14:30" is not written as the blog reads dates.
      Type: pubDate: 2026-11-20
      Of several posts on that day, "order: 1" says which came first, "order: 2" which after it."
    `);
  });

  test('a name like no other', () => {
    expect(toldOf({ mood: 'low' })).toMatchInlineSnapshot(`
      "line 6: The blog knows no "mood" here.
      What may stand here: title, description, pubDate, order, revisions, topics, language, translationOf, also, series, part, contentNotes, cover, draft, withdrawn, featured, aliases, related, sources, search."
    `);
    expect(toldOf({}, 'cover:\n  src: ./a.jpg\n  alt: A lamp\n  size: large\n')).toMatchInlineSnapshot(`
      "line 9: The blog knows no "size" under "cover".
      What may stand under "cover": src, alt, caption."
    `);
  });
});

describe('data files', () => {
  test('a topic whose name cannot stand in an address', () => {
    const text = 'Self Care:\n  title: Care\n  description: A sentence.\n  drawing: water\n';
    expect(toldOfData(text, recordsOf(topic))).toMatchInlineSnapshot(`
      "line 1: "Self Care" is the name of an entry. It may have small letters, digits and hyphens only, like "a-kinder-voice".
      Type: self-care:"
    `);
  });

  test('a topic without lines', () => {
    expect(toldOfData('rest: Rest\n', recordsOf(topic))).toMatchInlineSnapshot(`
      "line 1: "rest" is "Rest", but it has to be written over several lines.
      Write it like this:
      rest:
        title: Rest
        description: …"
    `);
  });

  test('an empty list of help lines, and one with a slip in an entry', () => {
    expect(toldOfData('', crisisLines)).toMatchInlineSnapshot(`
      "line 1: This file has to be a list.
      Begin each entry with a hyphen and a space, and its further lines with two spaces."
    `);
    const line =
      '- id: a-line\n  name: A line\n  country: us\n  channel: phone\n  value: "988"\n  languages: en\n' +
      '  audience: Everyone\n  for: all\n  source: 988lifeline.org\n  lastChecked: 1/13/2026\n';
    expect(toldOfData(line, crisisLines)).toMatchInlineSnapshot(`
      "line 3: "country" in entry 1 is "us". It must be two capital letters, like "US", or "elsewhere".
      Type, with 2 spaces before it: country: US

      line 4: "channel" in entry 1 is "phone", which is not one of: call, text, chat, email, web.
      Choose one of them. How one reaches it.

      line 6: "languages" in entry 1 is "en", but it has to be a list, in brackets.
      Type, with 2 spaces before it: languages: [en]

      line 8: "for" in entry 1 is "all", which cannot stand there.
      What belongs there: "everyone", or the subjects of content notes that it answers.

      line 9: "source" in entry 1 is "988lifeline.org". It must be a whole address that starts with https://.
      Type, with 2 spaces before it: source: https://988lifeline.org

      line 10: The date "1/13/2026" is not written as the blog reads dates.
      Type, with 2 spaces before it: lastChecked: 2026-01-13"
    `);
  });

  test('the site: one problem for each value', () => {
    const text =
      'title: Bread and Salt\nheadline: Notes\nintroduction: Who writes.\ndescription: Notes.\n' +
      'address: example.org\nlanguage: english\ndirection: left to right\ntimeZone: New York\nregion: us\n' +
      'author:\n  name: Ada\n  credentials: LMFT\n  licence: 12345\n  jurisdiction: Oregon\n' +
      'contact:\n  email: ada at example.org\nhost: A host\n';
    expect(toldOfData(text, site)).toMatchInlineSnapshot(`
      "line 5: "address" is "example.org". It must be a whole address, like "https://example.org/".
      Type: address: https://example.org/

      line 6: "language" is "english". It is not a language code, like "en" or "pt-BR".
      What belongs there: the language of the writing, as a code: en, es, pt-BR.

      line 7: "direction" is "left to right", which is not one of: ltr, rtl.
      Choose one of them. Which way the writing runs: ltr or rtl.

      line 8: "timeZone" is "New York". It is not a time zone, like "America/New_York".
      Type: timeZone: America/New_York

      line 9: "region" is "us". It must be two capital letters, like "US".
      Type: region: US

      line 13: "licence" under "author" is "12345", which is read as a number, not as words.
      Type, with 2 spaces before it: licence: "12345"

      line 16: "email" under "contact" is "ada at example.org". It is not an email address.
      What belongs there: where readers may write to."
    `);
  });

  test('a reworded sentence that lost its blank', () => {
    expect(toldOfData('revised: Changed\nmenuu: Menu\n', wordsFrom)).toMatchInlineSnapshot(`
      "line 1: "revised" is "Changed". It must contain {date}.
      Type {date} where it is to be filled in.

      line 2: The blog knows no "menuu" here.
      Look for a slip in the name, or take the line away."
    `);
  });
});
