import { describe, expect, test } from 'vitest';
import { fixedText, foundIn, foundInText, post, siteIn } from '../folder.ts';

const seen = post({ title: 'A kettle | and "all"' }, 'Text.\n\n## A part');

describe('a link in double brackets becomes one of ours', () => {
  test.each([
    ['[[seen]]', '[A kettle \\| and \\"all\\"](./seen.mdx)'],
    ['[[Seen.md]]', '[A kettle \\| and \\"all\\"](./seen.mdx)'],
    ['[[posts/seen|the *older* post]]', '[the *older* post](./seen.mdx)'],
    ['[[A kettle and all|x]]', '[x](./seen.mdx)'],
    ['[[seen#A part]]', '[A part](./seen.mdx#a-part)'],
    ['[[seen#Above#A part|x]]', '[x](./seen.mdx#a-part)'],
    ['[[about|me]]', '[me](../pages/about.mdx)'],
    ['[[#Below]]\n\n## Below', '[Below](#below)\n\n## Below'],
    ['| a |\n| - |\n| [[seen\\|x]] |', '| a |\n| - |\n| [x](./seen.mdx) |'],
    ['> - See [[seen|x]].', '> - See [x](./seen.mdx).'],
    ['**[[seen|x]]** and [[seen|y]]', '**[x](./seen.mdx)** and [y](./seen.mdx)'],
  ])('%s', async (typed, after) => {
    const files = { 'posts/seen.mdx': seen };
    expect(await fixedText(typed, files)).toBe(after);
    expect(await foundIn({ ...files, 'posts/mine.md': post({ title: 'Mine' }, after) })).toEqual([]);
  });
});

test('what is said of it, and of one that may mean something else', async () => {
  const body = '[[seen|a]] [[sen]] [[seen#Nothing|b]] [[nowhere]] [[nowhere|c]] ![[seen]]';
  const found = await foundInText(body, {}, 'posts/mine.md');
  expect(found).toMatchInlineSnapshot(`
    [
      "error 7:1 "[[seen|a]]": Double brackets are no link here: readers would see the brackets. | Type: [a](./seen.mdx)",
      "error 7:12 "[[sen]]": Double brackets are no link here: readers would see the brackets. | Type: [Seen](./seen.mdx)",
      "error 7:20 "[[seen#Nothing|b]]": Double brackets are no link here: readers would see the brackets. There is no heading "Nothing" in posts/seen.mdx. | Type: [b](./seen.mdx)",
      "warning 7:39 "[[nowhere]]": Double brackets are no link here: readers would see the brackets. There is no text of that name. | If readers are to see its words alone, type: nowhere",
      "warning 7:51 "[[nowhere|c]]": Double brackets are no link here: readers would see the brackets. There is no text of that name. | If readers are to see its words alone, type: c",
      "error 7:65 "![[seen]]": No text is shown within another here: readers would see the brackets. | Type: [Seen](./seen.mdx)",
    ]
  `);
  expect(await fixedText(body, {}, 'posts/mine.md')).toBe(body.replace('[[seen|a]]', '[a](./seen.mdx)'));
});

test('one leads to a file that is named as the language of the blog writes Latin letters', async () => {
  const files = {
    'site.yaml': siteIn('de'),
    'posts/gosse.mdx': post({ title: 'Draußen' }),
    'posts/groesse.mdx': post({ title: 'Klein sein' }),
  };
  expect(await fixedText('[[Größe]]', files)).toBe('[Klein sein](./groesse.mdx)');
  const body = '[[groesen]] and [a](./größe.mdx)';
  const found = await foundIn({ ...files, 'posts/mine.mdx': post({ title: 'Mine' }, body) });
  expect(found.map((one) => one.replace(/^.*\| /, ''))).toEqual([
    'Type: [Klein sein](./groesse.mdx)',
    'Write: (./groesse.mdx)',
  ]);
});

test('one to what readers cannot see keeps its words', async () => {
  const found = await foundIn({
    'posts/gone.mdx': post({ title: 'Gone', draft: 'true' }),
    'posts/mine.mdx': post({ title: 'Mine' }, 'See [[gone]].'),
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "error posts/mine.mdx:7:5 "[[gone]]": Double brackets are no link here: readers would see the brackets. It leads to "Gone", which readers cannot see: it is still a draft. | Until readers can see it, type: Gone",
    ]
  `);
});

test.each([
  ['code', '`[[seen]]` and\n\n```\n[[seen]]\n```'],
  ['with a backslash before it', '\\[[seen]] and [\\[seen]]'],
  ['a number in a link', '[[1]](https://example.net/)'],
  ['in a note to oneself', 'Words. <!-- [[seen]] -->'],
])('%s is none', async (_, body) => {
  expect(await foundInText(body)).toEqual([]);
});
