import { expect, test } from 'vitest';
import { foundIn, foundInText, post } from './folder.ts';

/** The words that are marked, in the order in which they stand. */
const marked = async (body: string, file?: string) =>
  (await foundInText(body, {}, file)).map((text) => /^error \d+:\d+ "(.*?)": /.exec(text)?.[1]);

test('what the compiler is given is another text, and the mark stands in the one that was typed', async () => {
  const body =
    'I <3 this 😀 and 日本 [a link](./one.mdx) and <5 [another](./two.mdx), <me@x.org> [third](./three.mdx) <br> ![x](./x.png).';
  const expected = ['[a link](./one.mdx)', '[another](./two.mdx)', '[third](./three.mdx)', '![x](./x.png)'];
  expect(await marked(body)).toEqual(expected);
  expect(await marked(body.replace(' and ', ' {and} '), 'posts/mine.md')).toEqual(expected);
});

test('also where the compiler cannot go on', async () => {
  expect(await marked('😀 [a link](./one.mdx) and <b>')).toEqual(['[a link](./one.mdx)', '<b>']);
});

test('tags and braces', async () => {
  const body = 'One <Callot x="1" /> and {name}.\n\n<Vignette basis="composit">\n\nX.\n\n</Vignette>';
  expect(await marked(body)).toEqual(['<Callot x="1" />', '{name}', 'basis="composit"']);
});

test('the values and names of front matter, and lines that YAML cannot read', async () => {
  const found = await foundIn({
    'posts/mine.mdx': post({
      pubDate: '25 December 2026',
      topics: '[grief, "gref"]',
      descripton: 'x',
      series: 'finding-a-plce',
    }),
    'posts/other.mdx': post({ title: 'Grief: a guide' }),
    'topics.yaml': 'grief:\n  title: Grief\n  description: D.\n  drawing: restless\nrest: {}\n',
  });
  expect(found.map((text) => text.split(': ')[0])).toMatchInlineSnapshot(`
    [
      "error posts/mine.mdx:4:10 "25 December 2026"",
      "error posts/mine.mdx:6:1 "descripton"",
      "error posts/other.mdx:2:1 "title",
      "error topics.yaml:4:12 "restless"",
      "error topics.yaml:5:1 "rest"",
      "error topics.yaml:5:1 "rest"",
    ]
  `);
});

test('where much of a line is written otherwise for the compiler', async () => {
  const body = '{{a}} [x](./one.mdx) {{a}} <!-- [x](./one.mdx) --> [x](./one.mdx) <3 {[z](./two.mdx)}';
  const columns = (await foundInText(body, {}, 'posts/mine.md')).map(
    (text) => /^error (\d+:\d+) "\[/.exec(text)?.[1] ?? [],
  );
  expect(columns.flat()).toEqual(['7:7', '7:52', '7:71']);
});
