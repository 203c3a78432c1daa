import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { normalizeMdx } from '../../../src/markdown/normalize-mdx.ts';
import { scan } from '../../../src/markdown/scan.ts';

const both = ['md', 'mdx'] as const;

/** What the compiler says of a hardened text, or nothing. */
function failure(text: string): string | undefined {
  try {
    mdxToJs(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe.each(both)('in a .%s file', (format) => {
  test.each([
    [
      'a heart, a number, an arrow',
      'I <3 this, <5 of it, < that <- and <= all',
      'I &lt;3 this, &lt;5 of it, &lt; that &lt;- and &lt;= all',
    ],
    ['the name of a file', 'See <notes.txt> there', 'See &lt;notes.txt> there'],
    ['an address in angle brackets', '<https://x.org/a?b=c>', '[https://x.org/a?b=c](https://x.org/a?b=c)'],
    [
      'signs in such an address',
      '<https://x.org/a_b*(c)>',
      '[https://x.org/a\\_b\\*(c)](https://x.org/a_b*%28c%29)',
    ],
    ['an email address', '<me@x.org>', '[me@x.org](mailto:me@x.org)'],
    ['a break', 'one<br>two<BR >three', 'one<br/>two<br />three'],
    ['a break typed as an end', 'one</br>two', 'one<br/>two'],
    ['a break that is closed', 'one<br></br>two', 'one<br/>two'],
    ['a picture in HTML', '<img src="a.jpg" alt="A lamp">', '<img src="a.jpg" alt="A lamp"/>'],
    ['what is closed already', '<br/> <hr /> <b>x</b>', '<br/> <hr /> <b>x</b>'],
    ['curly quotes in a tag', '<Vignette basis=“composite”>', '<Vignette basis="composite">'],
    ['curly single quotes in a tag', '<Worksheet title=‘A page’>', '<Worksheet title="A page">'],
    [
      'a quotation inside of curly quotes',
      '<Worksheet title=“Say "no"”>',
      '<Worksheet title="Say &quot;no&quot;">',
    ],
    ['no quotes in a tag', '<a href=https://x.org>x</a>', '<a href="https://x.org">x</a>'],
    ['non-breaking spaces in a tag', '<Updated\u00a0date="2026-01-01">', '<Updated date="2026-01-01">'],
    ['curly quotes in prose', '“No,” she said <3', '“No,” she said &lt;3'],
    ['what was written as text already', '&lt;3 and \\{x\\}', '&lt;3 and \\{x\\}'],
    ['an escaped sign', 'a \\<b> c', 'a &lt;b> c'],
    [
      'a link in angle brackets',
      '[a](<./my file.mdx> "t") ![b](<c (1).jpg>)',
      '[a](./my%20file.mdx "t") ![b](c%20%281%29.jpg)',
    ],
    ['a reference in angle brackets', '[a]: <./my file.mdx>', '[a]: ./my%20file.mdx'],
    ['a soft return', 'One line.\vAnother.\v', 'One line.<br/>Another.'],
    ['marks of an old file', 'It\u0092s \u0093so\u0094.', 'It’s “so”.'],
    ['signs that nobody can see', 'a\u0000b\u0001 c', 'ab c'],
    ['a rule at the very top', '\n---\n\nText\n\n---\n', '\n***\n\nText\n\n---\n'],
    ['non-breaking spaces and tabs', 'a\u00a0b\tc\n\n\td', 'a\u00a0b\tc\n\n\td'],
    [
      '"import" at the start of a paragraph',
      'import your own chair.\n\nexport the grief.',
      ' import your own chair.\n\n export the grief.',
    ],
    ['words that only begin alike', 'important things\nexports', 'important things\nexports'],
  ])('%s', (_, typed, hardened) => {
    expect(normalizeMdx(typed, format)).toBe(hardened);
  });

  test.each([
    ['alone on a line', '<!-- note -->\ntext', '\ntext'],
    ['in the middle of a line', 'She left<!-- check -->, he stayed.', 'She left, he stayed.'],
    ['over several lines, which stay', 'a\n\n<!-- one\n\ntwo -->\n\nb', 'a\n\n\n\n\n\nb'],
    ['with a tag, a brace and a backtick in it', '<!-- <b {x ` --> `{c`', ' `{c`'],
  ])('a comment %s goes', (_, typed, hardened) => {
    expect(normalizeMdx(typed, format)).toBe(hardened);
  });

  test('a comment that is never closed does not swallow the text after it', () => {
    expect(normalizeMdx('a <!-- b\n\nc', format)).toBe('a &lt;!-- b\n\nc');
  });

  test.each([
    ['fenced', '```html\n<br> <3 {x}\nimport y\n<!-- c -->\n```'],
    ['fenced with tildes and a fence inside', '~~~~\n```\n<3\n~~~\n{x}\n~~~~'],
    ['a fence that is never closed', '```\n<3 {x}\n\n<br>'],
    ['a fence in a quotation', '> ```\n> <3 {x}\n> ```'],
    ['a fence in a list', '- a\n\n  ```\n  <3 {x}\n  ```'],
    ['a fence that is pushed in', '    ```\n    <3 {x}\n    ```'],
    ['inline', 'a `<br> <3 {x}` b'],
    ['inline with longer runs', '`` a ` <3 {x} `` b'],
    ['inline over two lines', 'a `<3\n{x}` b'],
    ['a comment in it', 'Use `<!--` and `-->` so.'],
  ])('code is left as it is: %s', (_, typed) => {
    expect(normalizeMdx(typed, format)).toBe(typed);
  });

  test('a fence ends with the quotation it stands in', () => {
    expect(normalizeMdx('> ```\n> a\n\n<3', format)).toBe('> ```\n> a\n\n&lt;3');
  });

  test('backticks pair within a paragraph only', () => {
    expect(normalizeMdx('a ` b\n\n<3 ` c', format)).toBe('a ` b\n\n&lt;3 ` c');
    expect(normalizeMdx('a ` b\n<Foo/>\n<3 ` c', format)).toBe('a ` b\n<Foo/>\n&lt;3 ` c');
  });

  test('a comment alone on its line parts two paragraphs, and the backticks in them', () => {
    expect(normalizeMdx('a ` b\n<!-- c -->\n<3 ` d', format)).toBe('a ` b\n\n&lt;3 ` d');
  });

  test('a tag ends with its paragraph', () => {
    expect(normalizeMdx('a <b\n\nc> d', format)).toBe('a &lt;b\n\nc> d');
    expect(normalizeMdx('a <b\nclass="c">d</b>', format)).toBe('a <b\nclass="c">d</b>');
  });

  test('backticks in a tag pair with nothing', () => {
    expect(normalizeMdx('<Worksheet title="`"/> `<3` <3', format)).toBe('<Worksheet title="`"/> `<3` &lt;3');
  });

  test('a tag with a slip in it stays, so that the compiler asks for it', () => {
    for (const typed of ['<Figure caption="a>', '<Reflection', '<img src="a alt="b">']) {
      expect(normalizeMdx(typed, format)).toBe(typed);
      expect(failure(typed)).toBeDefined();
    }
  });

  test('quotations and lists do not hide what stands in them', () => {
    expect(normalizeMdx('> - a <3 <br>', format)).toBe('> - a &lt;3 <br/>');
  });
});

describe('in a .md file', () => {
  test.each([
    ['braces', '{your name} and {{x}}', '\\{your name\\} and \\{\\{x\\}\\}'],
    ['an escaped brace, and one after two backslashes', '\\{a\\} \\\\{b', '\\{a\\} \\\\\\{b'],
    ['braces in an address', 'https://x.org/{a} and {b}', 'https://x.org/%7Ba%7D and \\{b\\}'],
    ['a comment of MDX', '{/* a */}', '\\{/* a */\\}'],
    ['an import that would be real', "import X from './x.js'", " import X from './x.js'"],
    ['a plain value in a tag', '<Figure wide={true}>', '<Figure wide={true}>'],
  ])('%s: only text', (_, typed, hardened) => {
    expect(normalizeMdx(typed, 'md')).toBe(hardened);
  });
});

describe('in a .mdx file', () => {
  test.each([
    ['an expression', 'a {1 + 1} b'],
    ['a comment', '{/* <3 and ` and <!-- --> */}'],
    ['a comment over paragraphs', '{/* one\n\n<br>\n*/}'],
    ['an import', 'import Chart from \'./chart.js\'\nimport { b } from "./b.js"\n\ntext'],
    ['an export', 'export const days = 3 < 4;\n\ntext'],
    ['values in braces', '<Figure wide={2 > 1} caption={`<3`}>'],
    ['a brace that is never closed', 'a { b'],
  ])('%s stays program code', (_, typed) => {
    expect(normalizeMdx(typed, 'mdx')).toBe(typed);
  });
});

/** Pieces that are troublesome together, put together by chance. */
const pieces = [
  ...'a|b | |\n|\n\n|\n|<|>|<3|< b|{|}|{x}|{/* c */}|`|``|```|\n```\n|\n~~~\n|\\|<!--|-->|<!-- n -->|<br>|<br/>|</br>|<hr>|<b>x</b>'.split(
    '|',
  ),
  ...'<Foo/>|\n<Foo/>\n|\n<Reflection>\n\nx\n\n</Reflection>\n|<a href=x>y</a>|<i class=“q”>r</i>|import x|\nimport your|\nexport the'.split(
    '|',
  ),
  ...'export const x = 1|<https://x.org/a>|<me@x.org>|https://x.org/{a}|[a](|](<b c>)|)|[d]: <u v>|> |\n> |- |\n- |  |    |1. |# '.split(
    '|',
  ),
  ...'*~**~_~---~\n---\n~===~&lt;~&~"~“~”~=~/~!~[^1]~\n[^1]: ~\u00a0~\t~é~🙂~| a | b |\n|---|---|\n| '.split(
    '~',
  ),
];

/** The same "chance" each time (a linear congruential generator, with the constants of Numerical Recipes). */
function* texts(count: number): Generator<string> {
  let seed = 20261122;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let made = 0; made < count; made += 1) {
    yield Array.from({ length: 1 + below(10) }, () => pieces[below(pieces.length)]).join('');
  }
}

describe.each(both)('whatever is typed into a .%s file', (format) => {
  test('hardening twice changes nothing more', () => {
    const changed = [...texts(4000)].filter((text) => {
      const once = normalizeMdx(text, format);
      return normalizeMdx(once, format) !== once;
    });
    expect(changed).toEqual([]);
  });

  test('the lines stay the lines they were', () => {
    const lines = (text: string) => text.split('\n').length;
    expect([...texts(4000)].filter((text) => lines(normalizeMdx(text, format)) !== lines(text))).toEqual([]);
  });
});

test('whatever is typed into a .md file, it compiles, unless a tag is left open or has a slip', () => {
  const failed = [...texts(6000)].filter((text) => {
    const hardened = normalizeMdx(text, 'md');
    const message = failure(hardened);
    const slip = scan(hardened, 'md').tokens.some(({ kind }) => kind === 'broken-tag');
    return message !== undefined && !slip && !/clos(?:ed|ing)/.test(message);
  });
  expect(failed).toEqual([]);
});

test('without hardening, most of these texts would not compile', () => {
  const all = [...texts(500)];
  expect(all.filter((text) => failure(text) !== undefined).length).toBeGreaterThan(all.length / 2);
});
