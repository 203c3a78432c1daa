import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { typographic } from '../../../src/library/format/typography.ts';
import { marks } from '../../../src/markdown/marks.ts';
import { typography, typographyOfWords } from '../../../src/markdown/typography.ts';

function html(source: string, language = 'en'): string {
  const made = markdownToHtml(source, { mdastPlugins: [marks, typography(language)] });
  if (!('html' in made)) throw new Error('It is not there at once.');
  return made.html.trim().replace(/^<p>|<\/p>$/g, '');
}

describe('prose and titles agree', () => {
  const lines = [
    `It was rock 'n' roll, and fish 'n' chips, and the '90s' end.`,
    `'Twas "the 'best' of times" -- and 'tis so...`,
    `She said "no", and 'em all: "'90s music" (in '98).`,
    `Er sagte: "Das ist 'gut'." Und es geht's so---"ja"`,
    `l'ami d'"hier"`,
    `5--6, self-care, --help`,
  ];
  test.each(['en', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'sv', 'uk', 'he', 'ja'])(
    'in %s',
    (language) => {
      expect(lines.map((line) => html(line, language).replaceAll('&quot;', '"'))).toEqual(
        lines.map((line) => typographic(line, language)),
      );
    },
  );
});

describe('a paragraph is set as one, whatever is in it', () => {
  test.each([
    [`[friend](x)'s and *Friday*'s`, '<a href="x">friend</a>’s and <em>Friday</em>’s'],
    [`"*all*" "**b**", he said`, '“<em>all</em>” “<strong>b</strong>”, he said'],
    ['the `x`\'s "`y`"', 'the <code>x</code>’s “<code>y</code>”'],
    [`"a\nb" and "c  \nd"`, '“a\nb” and “c<br>\nd”'],
    [`"==a=='s"`, '“<mark>a</mark>’s”'],
    ['*"a* b"', '<em>“a</em> b”'],
  ])('%j', (source, set) => {
    expect(html(source)).toBe(set);
  });

  test('the number of a note is nothing in it', () => {
    expect(html('"Yes."[^1] "No"[^1]\'s\n\n[^1]: "N."')).toMatch(
      /^“Yes.”<sup>.*<\/sup> “No”<sup>.*<\/sup>’s<\/p>/,
    );
    expect(html('A[^1]\n\n[^1]: "N."')).toContain('“N.”');
  });

  test('in headings, tables, lists, quotations and the words of pictures', () => {
    expect(html('# "H"')).toBe('<h1>“H”</h1>');
    expect(html(`| "a" | b's |\n| - | - |\n| "c" | d |`)).toMatch(/“a”[\s\S]*b’s[\s\S]*“c”/);
    expect(html(`- "a"\n- 'b'`)).toMatch(/“a”[\s\S]*‘b’/);
    expect(html('> "a"')).toContain('“a”');
    expect(html(`![He "said"](x.jpg "It's")`)).toBe('<img src="x.jpg" alt="He “said”" title="It’s">');
  });
});

describe('what stays', () => {
  test.each([
    ['code', '`"it\'s" -- so...`', '<code>"it\'s" -- so...</code>'],
    ['what is typed with a backslash', `\\"a\\" it\\'s \\-- b\\... "c"`, `"a" it's -- b... “c”`],
    ['what is typed by its name', '&quot;a&quot; "b" it&#39;s', `"a" “b” it's`],
    [
      'an address',
      `https://a.example/--x'y`,
      `<a href="https://a.example/--x&#x27;y">https://a.example/--x'y</a>`,
    ],
  ])('%s', (_, source, set) => {
    expect(html(source).replaceAll('&quot;', '"')).toBe(set);
  });

  test('what stands in a block of code', () => {
    expect(html('```\n"a" -- it\'s\n```')).toContain(`"a" -- it's`);
  });
});

test('in HTML and in the attributes that readers read it is set, and in no other', () => {
  const made = mdxToJs(
    `<Worksheet title={"x"} />\n\n<Worksheet title="It's so" id="it's">\n\n<summary>A "b"</summary>\n\n<pre>"c"</pre>\n\nA <code>"d"</code> "<b>e</b>"\n\n</Worksheet>`,
    { mdastPlugins: [typography('en')], hastPlugins: [typographyOfWords('en')] },
  );
  const code = 'code' in made ? made.code : '';
  expect(code).toContain('title: "It’s so"');
  expect(code).toContain(`id: "it's"`);
  expect(code).toContain('"A “b”"');
  expect(code).toContain('\\"c\\"');
  expect(code).toContain('\\"d\\"');
  expect(code).toMatch(/" “",[\s\S]*"e"[\s\S]*"”"/);
});
