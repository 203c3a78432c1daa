import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAsItComes, ownBlog } from '../../own-blog.ts';
import { readData } from '../../../src/library/content/data-file.ts';
import { feelings } from '../../../src/schema/feelings.ts';
import { recordsOf } from '../../../src/schema/topic.ts';

const told = (text: string) =>
  readData('feelings.yaml', { text }, recordsOf(feelings), true).diagnostics.map(
    ({ line, message, help }) => `line ${line}: ${message}\n${help}`,
  );

describe('a group of words', () => {
  test('is refused without a word, and a word without what it is like', () => {
    expect(told('quiet:\n  title: T\n  words: {}\n')).toMatchInlineSnapshot(`
      [
        "line 3: "words" under "quiet" needs at least one word.
      What belongs there: the words, each with a colon and a few words on what it is like; where people also call it something else, as { like: …, also: [tired] }.",
      ]
    `);
    expect(told('quiet:\n  title: T\n  words:\n    calm:\n')).toMatchInlineSnapshot(`
      [
        "line 4: "calm" under "words" under "quiet" is empty. A few words on what it is like.
      Fill it in, for example:
      calm: …",
      ]
    `);
    expect(told('quiet:\n  title: T\n  words: [calm, glad]\n')).toMatchInlineSnapshot(`
      [
        "line 3: "words" under "quiet" is "[calm, glad]", but it has to be written over several lines, each with a name and a colon.
      What belongs there: the words, each with a colon and a few words on what it is like; where people also call it something else, as { like: …, also: [tired] }.",
      ]
    `);
  });

  test('is refused when a word stands in it twice', () => {
    expect(told('quiet:\n  title: T\n  words:\n    worn thin: a\n    worn thin: b\n')).toMatchInlineSnapshot(`
      [
        "line 5: "worn thin" stands here a second time. It may stand once.
      Take one of the two away.",
      ]
    `);
  });
});

describe.runIf(isAsItComes)('the list that comes with the blog', async () => {
  const text = isAsItComes ? await readFile(join(ownBlog.content, 'feelings.yaml'), 'utf8') : '{}';
  const groups = Object.values(recordsOf(feelings).parse(parse(text)));
  const words = groups.flatMap((group) => Object.keys(group.words));

  test('has eighty words or more, each once, each with a few words on what it is like', () => {
    expect(words.length).toBeGreaterThanOrEqual(80);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('has no group so long that it is skipped', () => {
    expect(groups.map((group) => Object.keys(group.words).length).filter((count) => count > 12)).toEqual([]);
  });
});
