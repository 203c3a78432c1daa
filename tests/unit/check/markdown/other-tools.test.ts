import { describe, expect, test } from 'vitest';
import { fixedText, foundInText } from '../folder.ts';

/** What is said of each stretch of a text: the stretch, and how the sentence about it goes on. */
const said = async (body: string, file = 'posts/mine.md') =>
  (await foundInText(body, {}, file)).map(
    (text) =>
      /^(\w+ )\S+ ".*": "(.*?" (?:is|belongs|begins|looks) .*?)[.,] /.exec(text)?.slice(1).join('') ?? text,
  );

test.each([
  ['{{< youtube abc123 >}}', 'is a shortcode of Hugo'],
  ['{{% notice %}}', 'is a shortcode of Hugo'],
  ['{{ page.title }}', 'is a blank that another tool fills in'],
  ['{% include footer.html %}', 'is a command of Liquid'],
  ['<% tp.date.now() %>', 'is a command for another tool'],
  ['{: .lead}', 'is a note to kramdown on how something looks'],
  ['{#a-name}', 'is a name or a look that Pandoc gives to something'],
  ['{#a-name .wide width=50%}', 'is a name or a look that Pandoc gives to something'],
  ['[TOC]', 'is where other tools put a table of contents'],
  ['[[_TOC_]]', 'is where other tools put a table of contents'],
  ['{:toc}', 'is where other tools put a table of contents'],
  ['$$a^2 + b^2$$', 'is a formula in TeX'],
  ['$\\alpha + 1$', 'is a formula in TeX'],
  ['\\(x^2\\)', 'is a formula in TeX'],
  ['\\[\\frac{1}{2}\\]', 'is a formula in TeX'],
  ['\\newpage', 'is a command of LaTeX'],
  ['\\textbf{so}', 'is a command of LaTeX'],
  ['[gallery ids="1,2"]', 'is a shortcode of WordPress'],
  ['[my_slider speed="2"]', 'is a tag in square brackets'],
  ['{--He left--}', 'is a change that CriticMarkup keeps in the text'],
  ['mood:: low', 'is a field of Logseq or Dataview'],
  ['((64a8f1b2-1))', 'is a reference to a block of Roam or Logseq'],
  ['^lamp-1', 'is the name that Obsidian gives to a paragraph'],
  ['#sleep #evening/lamps', 'is a tag of Obsidian or another notebook'],
  ['++what she said++', 'is how Ulysses writes a note to you'],
  ['[@smith2020, p. 3]', 'is a reference that Pandoc looks up'],
  [':heart_eyes:', 'is the name of an emoji'],
  ['== Heading ==', 'is how a wiki writes a heading or bold words'],
  ['.. note:: x', 'is a command of Sphinx'],
  ['+++\ntitle = "x"\n+++', 'belongs to the lines about the post'],
  ['---\ntags: [x]\n---', 'belongs to the lines about the post'],
  ['tags:\n- x\ntitle: y\n---', 'belongs to the lines about the post'],
])('%s', async (typed, sentence) => {
  const shown = typed.replaceAll('\n', ' ');
  expect(await said(`Text.\n\n${typed}\n\nMore.`)).toEqual([`warning ${shown}" ${sentence}`]);
});

test('what is to be typed instead', async () => {
  const body =
    'See {{< ref "x" >}} and $$\\frac{1}{2}$$.\n\n## A part {#part}\n\nText. ^lamp\n\n#sleep\n\n[TOC]';
  expect(await foundInText(body, {}, 'posts/mine.md')).toMatchInlineSnapshot(`
    [
      "warning 7:5 "{{< ref "x" >}}": "{{< ref "x" >}}" is a shortcode of Hugo. Here readers would see it as it stands. | Take it away, or write in words what it stood for.",
      "warning 7:25 "$$\\frac{1}{2}$$": "$$\\frac{1}{2}$$" is a formula in TeX. Here readers would see it as it stands. | Write it in words, or with signs such as ², ½ and ×.",
      "warning 9:11 "{#part}": "{#part}" is a name or a look that Pandoc gives to something. Here readers would see it as it stands. | Take it away. Each heading has a name of its own, made of its words.",
      "warning 11:7 "^lamp": "^lamp" is the name that Obsidian gives to a paragraph. Here readers would see it as it stands. | Take it away.",
      "warning 13:1 "#sleep": "#sleep" is a tag of Obsidian or another notebook. Here readers would see it as it stands. | Take it away. What a post is about stands in "topics" at its top. If it is a heading, put a space after the "#".",
      "warning 15:1 "[TOC]": "[TOC]" is where other tools put a table of contents. Here readers would see it as it stands. | Take it away: each page lists its parts by itself.",
    ]
  `);
});

test('in a .mdx file braces stop the compiler, and each is told at once, as it stands', async () => {
  const body =
    '{{< youtube abc123 >}} and {{two}}.\n\n## A part {#part}\n\nIf $$\\frac{1}{2}$$, then {% x %}.';
  expect(await foundInText(body)).toMatchInlineSnapshot(`
    [
      "error 7:1 "{{< youtube abc123 >}}": "{{< youtube abc123 >}}" is a shortcode of Hugo. Here readers would see it as it stands. | Type: [Its title](https://youtu.be/abc123)",
      "error 7:28 "{{two}}": "{{two}}" is a blank that another tool fills in. Here readers would see it as it stands. | Write the words that belong there.",
      "error 9:11 "{#part}": "{#part}" is a name or a look that Pandoc gives to something. Here readers would see it as it stands. | Take it away. Each heading has a name of its own, made of its words.",
      "error 11:4 "$$\\frac{1}{2}$$": "$$\\frac{1}{2}$$" is a formula in TeX. Here readers would see it as it stands. | Write it in words, or with signs such as ², ½ and ×.",
      "error 11:26 "{% x %}": "{% x %}" is a command of Liquid, which Jekyll and Shopify read. Here readers would see it as it stands. | Take it away, or write in words what it stood for.",
    ]
  `);
});

describe.each(['posts/mine.md', 'posts/mine.mdx'])(
  'what can only be meant in one way is mended, in %s',
  (file) => {
    test.each([
      ['## A part {#part}', '## A part'],
      ['## A part {: .no_toc }', '## A part'],
      ['Words.\n{: .lead}', 'Words.\n'],
      ['A picture{width=50%} there.', 'A picture there.'],
      ['[TOC]\n\nText.', '\n\nText.'],
      ['Text. ^lamp-1\n\nMore.', 'Text.\n\nMore.'],
      ['One.\n\n\\newpage\n\nTwo.', 'One.\n\n\n\nTwo.'],
      ['> Quoted. ^lamp-1', '> Quoted.'],
      [':::note The title\nOne\n\n- two\n:::\n\nText.', '> [!note] The title\n> One\n>\n> - two\n\n\nText.'],
      ['::: {.callout-tip}\nOne\n:::', '> [!tip]\n> One'],
      [':::info[Hey]\nOne\n:::', '> [!info] Hey\n> One'],
      [':::details More\nOne\n:::', '> [!details]- More\n> One'],
      [
        '!!! warning "It is"\n    One\n\n    - two\n\nText.',
        '> [!warning] It is\n> One\n>\n> - two\n\nText.',
      ],
      ['??? tip\n    One', '> [!tip]-\n> One'],
      ['<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->', '\n<p>One</p>'],
    ])('%j', async (typed, after) => {
      const fixed = await fixedText(typed, {}, file);
      expect(fixed).toBe(after.trimEnd());
      expect(await foundInText(fixed, {}, file)).toEqual([]);
    });
  },
);

test('a box within a box is told line by line', async () => {
  expect(await said('::::note\n:::tip\nOne\n:::\nTwo\n::::')).toEqual([
    'warning ::::note" begins or ends a box in another tool',
    'warning :::tip" begins a box in another tool',
    'warning ::::" begins or ends a box in another tool',
  ]);
});

test('code that other tools draw', async () => {
  expect(await said('```mermaid\ngraph TD\n```\n\n```js\nlet a\n```\n\n```dataview\nLIST\n```'))
    .toMatchInlineSnapshot(`
    [
      "warning 7:1 "\`\`\`mermaid": Another tool makes something of "mermaid". Here readers would see the code. | Take it away, or show in its place a picture of what it becomes.",
      "warning 15:1 "\`\`\`dataview": Another tool makes something of "dataview". Here readers would see the code. | Take it away, or show in its place a picture of what it becomes.",
    ]
  `);
});

describe.each(['posts/mine.md', 'posts/mine.mdx'])('nothing is said in %s of', (file) => {
  test.each([
    ['sums of money', 'From $5 to $10, or $5/$10; $20_000 and $30_000; $$ and $$$.'],
    [
      'signs in prose',
      'C# and C++ and C++, #1, #42, a#b, A/B, 1^2, 3*4, @home, R&B, 50 %, ~5, [sic], (so), ((so)).',
    ],
    ['a hashtag in a sentence', 'People wrote #MeToo, and #BlackLivesMatter too.'],
    ['times and ratios', 'At 10:30:15, 3:1, and a:b:c. Note: this. She said: that.'],
    [
      'code',
      '`#tag {{x}} a == b $$x^2$$ [TOC]` and\n\n```js\na == b; // #tag ^id\n{% x %}\n```'.replaceAll(
        file.endsWith('x') ? '{% x %}' : '',
        '',
      ),
    ],
    ['what is typed with a backslash', '\\[[a]] \\[TOC] \\#tag \\$\\$x^2\\$\\$ \\^2\\^'],
    ['letters in square brackets', 'It \\[sic\\] was [so] and [s]he, [...] and [1].'],
    ['a heading that asks', 'Question: what now?\n---\n\nText.'],
    ['a rule between paragraphs', 'One.\n\n---\n\nTwo: three.\n\n---'],
    ['lists and tasks', '- [ ] a\n- [x] b\n- [X] c'],
    ['a note', 'Text.[^1]\n\n[^1]: A note: this.'],
    ['notes to oneself', '<!-- {{x}} #tag -->\n\nText.'],
    [
      'addresses',
      'https://example.net/#tag/x and [a](https://example.net/a_{b}^c "T")'.replaceAll(
        file.endsWith('x') ? '_{b}' : '',
        '',
      ),
    ],
    ['a smile and a path', ':-) :) ::: no'.replace('::: no', '') + 'C:\\new\\begin'],
  ])('%s', async (_, body) => {
    expect(await foundInText(body, {}, file)).toEqual([]);
  });
});

test('a long list of fields that no line of three hyphens ends is read in one go', async () => {
  const long = `---\n${'  a: b\n'.repeat(2)}x:\n${'        - a thing\n'.repeat(200)}`;
  expect(
    await foundInText(`Text.\n\n${long}\n\n+++\n${'a = b = c\n'.repeat(100)}`, {}, 'posts/mine.md'),
  ).toEqual(expect.not.arrayContaining([expect.stringContaining('belongs to the lines')]));
});
