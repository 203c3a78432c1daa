import { describe, expect, test } from 'vitest';
import { post, toldOf, toldOfText } from './folder.ts';

test('a sound text has no problems, whatever it is made of', async () => {
  const body = [
    'I <3 this <me@x.org><br> <!-- a note -->',
    'import nothing.',
    '{/* a note */}',
    '<Vignette basis=“composite”>\n\nShe came. `<3 {x}`[^1]\n\n</Vignette>',
    '| a | b |\n| - | - |\n| c | d |',
    '```\n<Nothing> {here}\n```',
    '[^1]: A note.',
  ].join('\n\n');
  expect(await toldOfText(body)).toBe('');
});

describe('passages', () => {
  const passage = '<Passage about="eating">\n\nOne.\n\n</Passage>';

  test('one that no content note announces', async () => {
    expect(await toldOfText(passage)).toMatchInlineSnapshot(`
      "line 7
      This passage is about "eating", and no content note says so before the post begins.
      Add to the lines at the top:
      contentNotes:
        - about: eating
          depth: discussed"
    `);
  });

  test('one that is announced, beside one that is not', async () => {
    const text = post(
      { contentNotes: '[{ about: eating, depth: mentioned }]' },
      `${passage}\n\n${passage.replace('eating', 'loss')}`,
    );
    expect(await toldOf({ 'posts/mine.mdx': text })).toMatchInlineSnapshot(`
      "posts/mine.mdx, line 14
      This passage is about "loss", and no content note says so before the post begins.
      Add to "contentNotes" at the top:
        - about: loss
          depth: discussed"
    `);
  });
});

describe('tags', () => {
  test('a component that is never closed', async () => {
    expect(await toldOfText('Text.\n\n<Reflection>\n\n- One?\n')).toMatchInlineSnapshot(`
      "line 9
      A tag is opened here and never closed: <Reflection>.
      Add </Reflection> on a line of its own after the passage."
    `);
  });

  test('a component that shares its lines with text', async () => {
    expect(await toldOfText('<Reflection>\n- One?\n\nMore.</Reflection>')).toMatchInlineSnapshot(`
      "line 10
      <Reflection> begins in one paragraph and ends in another.
      Put <Reflection> and </Reflection> each on a line of its own, with an empty line before and after it."
    `);
  });

  test('an end without a beginning', async () => {
    expect(await toldOfText('Text.\n\n</Reflection>')).toMatchInlineSnapshot(`
      "line 9
      </Reflection> ends something here that never began.
      Put <Reflection> on a line of its own before the passage, or take </Reflection> away."
    `);
  });

  test('the end of something else', async () => {
    expect(await toldOfText('<Reflection>\n\nOne?\n\n</Letter>')).toMatchInlineSnapshot(`
      "line 11
      </Letter> ends here, but it was <Reflection> that began in line 7.
      Type: </Reflection>"
    `);
  });

  test('a mistyped end', async () => {
    expect(await toldOfText('<Reflection>\n\nOne?\n\n</Reflektion>')).toMatchInlineSnapshot(`
      "line 11
      </Reflektion> ends here, but it was <Reflection> that began in line 7.
      Type: </Reflection>"
    `);
  });

  test('HTML that is never closed, or was never meant as a tag', async () => {
    expect(await toldOfText('This is <b>bold.')).toMatchInlineSnapshot(`
      "line 7
      A tag is opened here and never closed: <b>.
      Add </b> where it ends. If it is not meant as a tag, type &lt;b> in its place."
    `);
  });

  test('a quotation mark that is never closed in a tag', async () => {
    expect(await toldOfText('A <b>b</b>.\n\n<Vignette basis="composite>\n\nShe came.\n\n</Vignette>'))
      .toMatchInlineSnapshot(`
        "line 9
        There is a slip in the tag "<Vignette basis="composite>".
        Type: <Vignette basis="composite">"
      `);
  });

  test('a note to oneself that is never closed', async () => {
    expect(await toldOfText('Text. <!-- ask R. first')).toMatchInlineSnapshot(`
      "line 7
      A note to yourself begins here with "<!--" and is never closed. Readers would see it.
      Type --> after the note."
    `);
    expect(await toldOfText('Text.\n\n{/* ask R. first')).toMatchInlineSnapshot(`
      "line 9
      A note to yourself begins here with "{/*" and is never closed.
      Type */} after the note."
    `);
  });
});

describe('braces', () => {
  test('a name in braces', async () => {
    expect(await toldOfText('Dear {name},')).toMatchInlineSnapshot(`
      "line 7
      Braces hold program code in this file, and a text may have none: "{name}".
      If readers are to see the braces, type: \\{name\\}"
    `);
  });

  test('words in braces', async () => {
    expect(await toldOfText('Dear {your name here},')).toMatchInlineSnapshot(`
      "line 7
      Braces hold program code in this file, and a text may have none: "{your name here}".
      If readers are to see the braces, type: \\{your name here\\}"
    `);
  });

  test('a brace that is never closed', async () => {
    expect(await toldOfText('Dear { and so on')).toMatchInlineSnapshot(`
      "line 7
      A brace is opened here with "{" and never closed. Braces hold program code in this file.
      If readers are to see it, type: \\{"
    `);
  });

  test('are only text in a .md file', async () => {
    expect(await toldOfText('Dear {your name here}, {name} and { so on', {}, 'posts/mine.md')).toBe('');
  });

  test('may hold a note to oneself, or a plain value', async () => {
    const body = `{/* a note */} {"and"} {'a \\' b'} {2026}\n\n<Field label={"What"} lines={3} />`;
    expect(await toldOfText(`<Worksheet title="A page">\n\n${body}\n\n</Worksheet>`)).toBe('');
  });
});

test('a paragraph that is taken for program code', async () => {
  expect(await toldOfText('Text.\n\nexport default settings are a kind of grief.')).toMatchInlineSnapshot(`
    "line 9
    This line begins with "export" and is read as program code, but it is not complete.
    If it is part of your text, put a space before it. If not, take it away."
  `);
});

describe('components', () => {
  test('one that there is not', async () => {
    expect(await toldOfText('<Callot>\n\nText.\n\n</Callot>')).toMatchInlineSnapshot(`
      "line 7
      There is no component "Callot".
      There are: Answer, Audio, Epigraph, Feelings, Field, Figure, Letter, Passage, Pause, Pullquote, Reflection, Updated, Video, Vignette, Worksheet. If you mean the sign itself, type &lt; in place of "<"."
    `);
    expect(await toldOfText('<Reflexion>\n\nText.\n\n</Reflexion>')).toMatchInlineSnapshot(`
      "line 7
      There is no component "Reflexion".
      Write <Reflection>, and </Reflection> where it ends."
    `);
    expect(await toldOfText('<letter>\n\nText.\n\n</letter>')).toMatchInlineSnapshot(`
      "line 7
      There is no component "letter".
      Write <Letter>, and </Letter> where it ends."
    `);
  });

  test('a vignette that does not say on what it rests: the choice is left to her', async () => {
    expect(await toldOfText('<Vignette>\n\nShe came.\n\n</Vignette>')).toMatchInlineSnapshot(`
      "line 7
      <Vignette> does not say its "basis". What it rests on.
      Write <Vignette basis="…"> with one of: fictional, composite, disguised, consented."
    `);
  });

  test('a vignette that rests on something unheard of', async () => {
    expect(await toldOfText('<Vignette basis="real">\n\nShe came.\n\n</Vignette>')).toMatchInlineSnapshot(`
      "line 7
      "basis" of <Vignette> is "real", which is not one of: fictional, composite, disguised, consented.
      Write basis="…" with one of: fictional, composite, disguised, consented."
    `);
    expect(await toldOfText('<Vignette basis="composit">\n\nShe came.\n\n</Vignette>'))
      .toMatchInlineSnapshot(`
        "line 7
        "basis" of <Vignette> is "composit", which is not one of: fictional, composite, disguised, consented.
        Type: basis="composite""
      `);
  });

  test('a mistyped attribute does not count as missing as well', async () => {
    expect(await toldOfText('<Worksheet titel="A page">\n\nText.\n\n</Worksheet>')).toMatchInlineSnapshot(`
      "line 7
      <Worksheet> knows no "titel".
      Write: title="A page""
    `);
    expect(await toldOfText('<Reflection mood="low">\n\nText.\n\n</Reflection>')).toMatchInlineSnapshot(`
      "line 7
      <Reflection> knows no "mood".
      Take it away. What <Reflection> may have: id."
    `);
    expect(await toldOfText('<Answer mood="low">\n\nText.\n\n</Answer>')).toMatchInlineSnapshot(`
      "line 7
      <Answer> knows no "mood".
      Take it away: <Answer> has nothing more in it."
    `);
  });

  test('a date and a title that are none', async () => {
    expect(await toldOfText('<Updated date="March 3">\n\nText.\n\n</Updated>')).toMatchInlineSnapshot(`
      "line 7
      "date" of <Updated> is "March 3". The day of the change, as YYYY-MM-DD.
      Write, for example: date="2026-12-25""
    `);
    expect(await toldOfText('<Worksheet title=" ">\n\nText.\n\n</Worksheet>')).toMatchInlineSnapshot(`
      "line 7
      "title" of <Worksheet> is empty. What it is called.
      Write, for example: title="…""
    `);
  });

  test('a name that would not do in an address, and a number of lines that there is not', async () => {
    expect(await toldOfText('<Reflection id="First One">\n\nText?\n\n</Reflection>')).toMatchInlineSnapshot(`
      "line 7
      "id" of <Reflection> is "First One". A name of its own, in small letters: it begins with a letter and has only letters, digits and hyphens.
      Write, for example: id="the-first""
    `);
    expect(await toldOfText('<Worksheet title="A">\n\n<Field label="One" lines="many" />\n\n</Worksheet>'))
      .toMatchInlineSnapshot(`
        "line 9
        "lines" of <Field> is "many", which is not one of: 1, 2, 3, 4, 5, 6, 8, 10, 12.
        Write lines="…" with one of: 1, 2, 3, 4, 5, 6, 8, 10, 12."
      `);
    expect(await toldOfText('<Worksheet title="A">\n\n<Field />\n\n</Worksheet>')).toMatchInlineSnapshot(`
      "line 9
      <Field> does not say its "label". What to write there.
      Write, for example: <Field label="…" />"
    `);
  });

  test('a figure that is written like a picture', async () => {
    expect(await toldOfText('<Figure src="./lamp.jpg" alt="A lamp" />')).toMatchInlineSnapshot(`
      "line 7
      <Figure> knows no "src": the picture stands inside of it.
      Write:
      <Figure>

      ![A lamp](./lamp.jpg)

      </Figure>"
    `);
  });

  test('in code are none', async () => {
    expect(await toldOfText('`<Callout>` and\n\n```\n<Vignette>\n```')).toBe('');
  });
});

describe('help lines that are gone', () => {
  test('in a text, at the top of a post, and in a data file', async () => {
    const told = await toldOf({
      'posts/mine.mdx': post({ description: 'Call 1-800-273-8255.' }, 'Or (800) 931-2237.'),
      'paths.yaml': 'begin:\n  title: To begin\n  description: Call 800.931.2237\n  posts: [seen]\n',
    });
    expect(told).toMatchInlineSnapshot(`
      "paths.yaml, line 3
      The line at 800-931-2237 (National Eating Disorders Association) was closed in 2023. Nobody answers there.
      Take the number out, and link to the help page: [people to talk to](/help/).

      posts/mine.mdx, line 3
      The number 800-273-8255 has been replaced by 988.
      Write 988 in its place.

      posts/mine.mdx, line 7
      The line at 800-931-2237 (National Eating Disorders Association) was closed in 2023. Nobody answers there.
      Take the number out, and link to the help page: [people to talk to](/help/)."
    `);
  });
});

test('what stops the compiler does not hide the links and pictures of the same text', async () => {
  const told = await toldOfText('<Reflection>\n\n[a](./nowhere.mdx) ![](./lamp.jpg)\n\nCall 800-273-8255.');
  expect(told.match(/^line \d+/gm)).toEqual(['line 7', 'line 9', 'line 9', 'line 9', 'line 11']);
});

test('the text of a post is checked though its first lines are wrong, and a draft as well', async () => {
  const told = await toldOf({
    'posts/wrong.mdx': post({ pubDate: 'soon' }, '<Reflection>'),
    'posts/draft.mdx': post({ draft: 'true' }, '<Reflection>'),
  });
  expect(told.match(/^posts.*$/gm)).toEqual([
    'posts/draft.mdx, line 8',
    'posts/wrong.mdx, line 4',
    'posts/wrong.mdx, line 7',
  ]);
});

test('thousands of lists in lists, which would end the process, are refused before anybody reads them', async () => {
  expect(await toldOfText('- '.repeat(5000))).toMatchInlineSnapshot(`
    "posts/mine.mdx
    A line of this text begins with hundreds of signs for lists or quotations.
    Take them away."
  `);
});
