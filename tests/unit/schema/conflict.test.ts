import { describe, expect, test } from 'vitest';
import { conflictsIn } from '../../../src/schema/explain/conflict.ts';
import { post, toldOf, toldOfText } from '../check/folder.ts';

const conflict = [
  '<<<<<<< Updated upstream',
  'I keep a lamp by the door.',
  '=======',
  'I keep a lamp by the window,',
  'and one by the door.',
  '>>>>>>> Stashed changes',
];

describe('two versions that Git could not bring together', () => {
  test('are told in a text with the lines of both and of the marks, and nothing else is said of the file', async () => {
    const body = ['Text.', '', ...conflict, '', '<Nothing>'].join('\n');
    expect(await toldOfText(body)).toMatchInlineSnapshot(`
      "line 9
      Two versions of the same lines stand here, since Git could not bring them together: the first in line 10, the second in lines 12 to 13.
      Leave what is to stay, as you mean it. Take the rest away, and with it the lines that Git has put there: 9, 11 and 14."
    `);
  });

  test.each(['posts/mine.mdx', 'posts/mine.md', 'pages/about.mdx'])(
    'are told at the top of %s',
    async (file) => {
      const text = post({}).replace(
        'title: A title',
        '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> 3f2a (Revise)',
      );
      const told = await toldOf({ [file]: text.replaceAll('\n', '\r\n') });
      expect(told).toMatch(
        new RegExp(
          `^${file}, line 2\nTwo versions of the same lines stand here[^\n]*\n[^\n]*: 2, 4 and 6\\.$`,
        ),
      );
    },
  );

  test.each(['site', 'topics', 'series', 'paths', 'crisis-lines', 'feelings', 'words'])(
    'are told in %s.yaml, and not once more for each text that it concerns',
    async (name) => {
      const told = await toldOf({ [`${name}.yaml`]: 'a: b\n<<<<<<< ours\n=======\nc: d\n>>>>>>> theirs\n' });
      expect(told).toMatch(
        new RegExp(
          `^${name}\\.yaml, line 2\nTwo versions [^\n]*: the first is empty, the second in line 4\\.\n[^\n]*$`,
        ),
      );
    },
  );

  test('are told with what both were made from, and with what lies one in the other', () => {
    const text = [
      '<<<<<<< ours',
      'one',
      '||||||| base',
      '<<<<<<<<< a',
      '=========',
      '>>>>>>>>> b',
      '=======',
      'two',
      '>>>>>>> theirs',
    ].join('\n');
    expect(conflictsIn('a.md', text).map(({ line, help }) => [line, help])).toEqual([
      [1, expect.stringContaining('1, 3, 7 and 9')],
    ]);
  });

  test('are all told, and so is a mark that was left behind', () => {
    const text = [...conflict, '', ...conflict, '', '>>>>>>> Stashed changes', '', '<<<<<<< HEAD'].join('\n');
    expect(conflictsIn('a.md', text).map(({ line }) => line)).toEqual([1, 8, 15, 17]);
  });
});

describe('what looks a little like it stays a text', () => {
  test.each([
    ['a line of equals signs under words', 'A heading\n=======\n\nText.'],
    ['quotations in quotations', 'She wrote:\n\n>>>>>>> One\n>>>>>>> Two\n> Three'],
    ['a row of hearts', 'I <<<<<<<3 this, >>>>>>> and that'],
  ])('%s', async (_, body) => {
    expect(conflictsIn('a.md', body)).toEqual([]);
    expect(await toldOfText(body, {}, 'posts/mine.md')).toBe('');
  });
});
