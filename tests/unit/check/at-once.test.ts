import { describe, expect, test } from 'vitest';
import { foundInText, toldOfText } from './folder.ts';

test('all that the compiler would stop at is told at once, each with its line and its mend', async () => {
  const body = [
    'Text <b>bold.',
    '<Reflection>\n\n- One?\n\n</Letter>',
    'Dear {name}, {your name}.',
    'import your courage from "x"',
    'export const a = 1',
    '<Vignette basis="composite>\n\nx\n\n</Vignette>',
    '<Callout />',
    '</i>',
    '<em>one\n\ntwo</em>',
    '- <u>a\n\n  - b</u>',
    '{ open',
  ].join('\n\n');
  expect(await toldOfText(body)).toMatchInlineSnapshot(`
    "line 7
    A tag is opened here and never closed: <b>.
    Add </b> where it ends. If it is not meant as a tag, type &lt;b> in its place.

    line 13
    </Letter> ends here, but it was <Reflection> that began in line 9.
    Type: </Reflection>

    line 15
    Braces hold program code in this file, and a text may have none: "{name}".
    If readers are to see the braces, type: \\{name\\}

    line 15
    Braces hold program code in this file, and a text may have none: "{your name}".
    If readers are to see the braces, type: \\{your name\\}

    line 17
    This line begins with "import" and is read as program code, but it is not complete.
    If it is part of your text, put a space before it. If not, take it away.

    line 19
    This is read as program code: "export const a = 1". It could bring anything that lies on this machine onto the page, so a text may have none.
    Take it away. If it is part of your text, put a space before it.

    line 21
    There is a slip in the tag "<Vignette basis="composite>".
    Type: <Vignette basis="composite">

    line 27
    There is no component "Callout".
    There are: Answer, Audio, Epigraph, Feelings, Field, Figure, Letter, Passage, Pause, Pullquote, Reflection, Updated, Video, Vignette, Worksheet. If you mean the sign itself, type &lt; in place of "<".

    line 29
    </i> ends something here that never began.
    Put <i> on a line of its own before the passage, or take </i> away.

    line 31
    <em> begins in one paragraph and ends in another.
    Put <em> and </em> each on a line of its own, with an empty line before and after it.

    line 35
    <u> begins in one paragraph and ends in another.
    Put <u> and </u> each on a line of its own, with an empty line before and after it.

    line 39
    A brace is opened here with "{" and never closed. Braces hold program code in this file.
    If readers are to see it, type: \\{"
  `);
});

test('in a .md file, where braces are text, the tags are told at once too', async () => {
  const body = 'A {name} <b>b.\n\nA <i>c.\n\n</u> d\n\n<b {...more}>e</b>\n\n<Letter>\n\n> </Letter>';
  expect(await toldOfText(body, {}, 'posts/mine.md')).toMatchInlineSnapshot(`
    "line 7
    A tag is opened here and never closed: <b>.
    Add </b> where it ends. If it is not meant as a tag, type &lt;b> in its place.

    line 9
    A tag is opened here and never closed: <i>.
    Add </i> where it ends. If it is not meant as a tag, type &lt;i> in its place.

    line 11
    </u> ends something here that never began.
    Put <u> on a line of its own before the passage, or take </u> away.

    line 13
    <b> holds program code, and a text may have none: "{...more}".
    Take it away.

    line 17
    <Letter> begins in one paragraph and ends in another.
    Put <Letter> and </Letter> each on a line of its own, with an empty line before and after it."
  `);
});

test('a text with sixty slips in it is told of as one with six', async () => {
  const found = await foundInText('A <b>word.\n\n'.repeat(60));
  expect(found.filter((text) => text.includes('never closed: <b>'))).toHaveLength(60);
  expect(found).toHaveLength(60);
});

test('what is wrong besides is told with them: pictures, links, components', async () => {
  const found = await foundInText('A <b>word {of one} ![A lamp](./no.jpg) [on](./nowhere.mdx) <Nothing />');
  expect(found.map((text) => text.split(': ')[0])).toEqual([
    'error 7:3 "<b>"',
    'error 7:11 "{of one}"',
    'error 7:20 "![A lamp](./no.jpg)"',
    'error 7:40 "[on](./nowhere.mdx)"',
    'error 7:60 "<Nothing />"',
  ]);
});

describe('a tag with a slip in it is told with the tag that was meant', () => {
  test.each([
    ['<Vignette basis="composite>\n\nx\n\n</Vignette>', '<Vignette basis="composite">'],
    ['<Vignette basis=composite">\n\nx\n\n</Vignette>', '<Vignette basis="composite">'],
    ['<Vignette basis=“composite>\n\nx\n\n</Vignette>', '<Vignette basis="composite">'],
    ['<Letter from="A reader\'s friend>\n\nx\n\n</Letter>', '<Letter from="A reader\'s friend">'],
    ['<Updated date="2026-01-01"\n\nx\n\n</Updated>', '<Updated date="2026-01-01">'],
    ['<Pause', '<Pause />'],
    ['<Pause /', '<Pause />'],
    ['<Pause\n\nx\n\n</Pause>', '<Pause>'],
    ['<Reflection>\n\nx\n\n</Reflection', '</Reflection>'],
    ['<a href="https://example.org>here</a>', '<a href="https://example.org">'],
  ])('%s', async (body, meant) => {
    const [told = '', ...others] = await foundInText(body);
    const [, typed = ''] = /slip in the tag "(.*)"\. \| /.exec(told) ?? [];
    expect(told).toContain(`| Type: ${meant}`);
    expect(others.filter((text) => text.startsWith('error'))).toEqual([]);
    expect(await toldOfText(body.replace(typed, meant))).toBe('');
  });

  test('but not when what comes of it would be refused', async () => {
    expect(await toldOfText('<Nothing at="x>\n\ny\n\n</Nothing>')).toContain('Look whether each value');
  });
});

test('a component that holds nothing needs no end, and may have one', async () => {
  const body = (field: string) => `<Worksheet title="A page">\n\n${field}\n\nMore.\n\n</Worksheet>`;
  for (const field of ['<Field label="a">', '<Field label="a"></Field>', '<Field label=“a” />']) {
    expect(await toldOfText(body(field))).toBe('');
  }
});

test('a pause that is never ended is told with both that can be meant', async () => {
  expect(await toldOfText('Text.\n\n<Pause>')).toMatchInlineSnapshot(`
    "line 9
    A tag is opened here and never closed: <Pause>.
    Type: <Pause />
    If it is to hold words of yours, add </Pause> on a line of its own after them."
  `);
});

test.each(['<Nothing.at.all />', '<Nothing.here>a</Nothing.here>', '<Letter.from />'])(
  'a component that is not there is told, in whatever form: %s',
  async (typed) => {
    const name = /[\w.]+/.exec(typed)?.[0];
    expect(await toldOfText(typed)).toContain(`There is no component "${name}".`);
  },
);

test('a note to oneself may be several paragraphs long, in the middle of a line too', async () => {
  expect(await toldOfText('A word {/* one\n\ntwo */} and more.')).toBe('');
});

test('a component in small letters that ends in its own is told with the name it has', async () => {
  const told = await toldOfText('<letter>\n\nOne.\n\n</Letter>');
  expect(told.match(/Type <Letter> there\.|Write <Letter>, and <\/Letter> where it ends\./g)).toHaveLength(2);
});

test('a tag in another is told also where the other goes with what was pasted', async () => {
  expect(await toldOfText('A <Nothing.at.all <meta charset="utf-8">/> b.')).toContain(
    'There is a slip in the tag',
  );
});

test('a tag that is told with its end is not told a second time as one without', async () => {
  expect(await toldOfText('Text.\n\n<Reflexion>\n\nOne?')).toMatchInlineSnapshot(`
    "line 9
    There is no component "Reflexion".
    Write <Reflection>, and </Reflection> where it ends."
  `);
  expect(await toldOfText('Text.\n\n<video src="x.mp4" controls>')).not.toContain('never closed');
  expect(await toldOfText('Text.\n\n<Vignette>\n\nShe came.')).toMatchInlineSnapshot(`
    "line 9
    <Vignette> does not say its "basis". What it rests on.
    Write <Vignette basis="…"> with one of: fictional, composite, disguised, consented.

    line 9
    A tag is opened here and never closed: <Vignette>.
    Add </Vignette> on a line of its own after the passage."
  `);
});
