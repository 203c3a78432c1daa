import { expect, test } from 'vitest';
import { fixedText, foundIn, foundInText, post } from '../folder.ts';

const parts = '\n\n## A part\n\n## The café\n\n### A part';

test('a link to a heading that is not there is a warning, with the nearest one', async () => {
  expect(await foundInText(`[a](#no-such-part) [b](#a-prt) [c](#nowhere)${parts}`)).toMatchInlineSnapshot(`
    [
      "warning 7:1 "[a](#no-such-part)": There is no heading "no-such-part" in this text, so the link leads to no part of it. | Write: (#a-part)",
      "warning 7:20 "[b](#a-prt)": There is no heading "a-prt" in this text, so the link leads to no part of it. | Write: (#a-part)",
      "warning 7:32 "[c](#nowhere)": There is no heading "nowhere" in this text, so the link leads to no part of it. | There are: #a-part, #the-café, #a-part-1",
    ]
  `);
});

test('a link that names a heading by its words is mended by --fix, and one that may mean another is not', async () => {
  const links = '[a](#A%20part) [b](#the-Café "T") [c](#a-prt)';
  expect(await fixedText(links + parts)).toBe(`[a](#a-part) [b](#the-café "T") [c](#a-prt)${parts}`);
});

test('in another text, however the link is written', async () => {
  const links =
    '[a](./seen.mdx#x) [b](/writing/seen/#x) [c](https://example.org/writing/seen/#x) [d][e] <a href="#y">f</a>';
  const found = await foundIn({
    'posts/seen.mdx': post({}, 'Text.\n\n## A part\n\n<span id="old">Old</span>'),
    'posts/mine.mdx': post({ title: 'Mine' }, `${links}\n\n[e]: ./seen.mdx#part\n\n## Part`),
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "warning posts/mine.mdx:7:1 "[a](./seen.mdx#x)": There is no heading "x" in posts/seen.mdx, so the link leads to no part of it. | There are: #a-part",
      "warning posts/mine.mdx:7:19 "[b](/writing/seen/#x)": There is no heading "x" in posts/seen.mdx, so the link leads to no part of it. | There are: #a-part",
      "warning posts/mine.mdx:7:41 "[c](https://example.org/writing/seen/#x)": There is no heading "x" in posts/seen.mdx, so the link leads to no part of it. | There are: #a-part",
      "warning posts/mine.mdx:7:92 "href="#y"": There is no heading "y" in this text, so the link leads to no part of it. | There are: #part",
      "warning posts/mine.mdx:9:1 "[e]: ./seen.mdx#part": There is no heading "part" in posts/seen.mdx, so the link leads to no part of it. | Write: [e]: ./seen.mdx#a-part",
    ]
  `);
});

test.each([
  ['a heading', `[a](#a-part)${parts}`],
  ['the second of one name', `[a](#a-part-1)${parts}`],
  ['letters that are composed otherwise', `[a](#the-cafe\u0301) [b](#the-caf%C3%A9)${parts}`],
  ['a heading in HTML', '[a](#one)\n\n<h2>One</h2>'],
  ['an id that the author gave', '[a](#mine) [b](#also)\n\n<span id="mine">x</span> <a name="also"></a>'],
  ['what the page brings itself', '[a](#sources) [b](#top) [c](#) [d](#note-fn-1)\n\nText.[^1]\n\n[^1]: A.'],
  ['a part of another site', '[a](https://example.net/#nowhere)'],
  ['a page with more than its text', '[a](/help/#in-US)'],
  ['a text that is not there, which is said elsewhere', '[a](https://example.org/feed.json#x)'],
])('a link to %s is left alone', async (_, body) => {
  expect((await foundInText(body)).filter((text) => text.startsWith('warning'))).toEqual([]);
});

test('of a text that cannot be read nothing is said', async () => {
  const found = await foundIn({
    'posts/broken.mdx': post({ title: 'Broken' }, '<Reflection>'),
    'posts/mine.mdx': post({ title: 'Mine' }, '[a](./broken.mdx#x)'),
  });
  expect(found.filter((text) => text.includes('mine.mdx'))).toEqual([]);
});
