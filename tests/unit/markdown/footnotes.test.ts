import { evaluate, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { footnotePlugin } from '../../../src/markdown/footnotes.ts';
import { articleFrom } from '../../../src/outputs/feeds/article.ts';
import {
  attribute,
  elementsIn,
  has,
  isElement,
  parsePage,
  type Element,
  type Node,
} from '../../../src/outputs/markup/html.ts';

const options = {
  hastPlugins: [footnotePlugin((number) => `Note ${number}`)],
  features: { gfm: { footnotes: { label: 'Notes', backContent: '↑', clobberPrefix: 'note-' } } },
};

const html = async (source: string) => (await markdownToHtml(source, options)).html;
const elements = async (source: string) => [...elementsIn(parsePage(await html(source)))];
const inside = (element: Element | undefined) => (element ? [...elementsIn(element)] : []);
const ofClass = (all: readonly Element[], name: string) =>
  all.filter((one) => attribute(one, 'class') === name);
const list = (all: readonly Element[]) => all.find((one) => has(one, 'data-footnotes'));

function text(node: Node | undefined): string {
  if (!node) return '';
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return node.childNodes.map(text).join('');
}

/** The notes beside their numbers, as they are read. */
const beside = async (source: string) =>
  ofClass(await elements(source), 'sidenote').map((one) => text(one).trim());

/** The same through MDX, whose components become elements of their name. */
function mdx(source: string): string {
  type Props = Readonly<Record<string, unknown>>;
  const jsx = (type: unknown, props: unknown): string => {
    const given: Props = Object.fromEntries(Object.entries(Object(props)));
    const children = [given['children']].flat(9).join('');
    if (typeof type === 'function') return String(type(given));
    if (type === 'fragment') return children;
    const attributes = Object.entries(given).flatMap(([name, value]) =>
      name === 'children' || typeof value === 'function' || typeof value === 'object'
        ? []
        : [` ${name}="${value}"`],
    );
    return `<${type}${attributes.join('')}>${type === 'br' ? '' : `${children}</${type}>`}`;
  };
  const made = evaluate(source, {
    ...options,
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
  });
  const content = 'default' in made ? made.default : undefined;
  if (typeof content !== 'function') throw new Error('no content');
  return String(
    content({
      components: {
        Vignette: (props: Props) => `<section>${[props['children']].flat(9).join('')}</section>`,
      },
    }),
  );
}

describe('a footnote', async () => {
  const source = 'Before[^a] and after.\n\n[^a]: The *note*, with a [link](https://example.org/).';
  const all = await elements(source);

  test('stands directly after its number as a thing of scripts, hidden until the styles show it', async () => {
    const number = all.find((one) => one.tagName === 'sup');
    const next = number?.parentNode?.childNodes[2];
    expect(next && isElement(next) && next.tagName).toBe('note-beside');
    expect(ofClass(all, 'noteref').map(({ parentNode }) => parentNode)).toEqual([next]);
    expect(
      ofClass(all, 'noteref').every((one) => has(one, 'hidden') && has(one, 'data-pagefind-ignore')),
    ).toBe(true);
  });

  test('keeps its emphasis and its links there, and not the way back', async () => {
    const [note] = ofClass(all, 'sidenote');
    expect(text(note).trim()).toBe('1 The note, with a link.');
    expect(inside(note).map(({ tagName }) => tagName)).toEqual(['sup', 'em', 'a']);
    expect(await html(source)).toContain('<a href="https://example.org/">link</a>.');
  });

  test('is still in the list at the end, with its way back', async () => {
    expect(inside(list(all)).some((one) => attribute(one, 'href') === '#note-fnref-a')).toBe(true);
  });

  test('has a number that is a link and a button, each with its name', async () => {
    const names = inside(ofClass(all, 'noteref')[0]).flatMap((one) => {
      const name = attribute(one, 'aria-label');
      return name ? [`${one.tagName}: ${name}`] : [];
    });
    expect(names).toEqual(['a: Note 1', 'button: Note 1', 'span: Note 1']);
    const plain = all.find((one) => has(one, 'data-footnote-ref'));
    expect(plain && attribute(plain, 'aria-label')).toBe('Note 1');
  });

  test('has a button that opens the popover straight before the note', async () => {
    const [popover, note] = inside(ofClass(all, 'noteref')[0]).filter(({ tagName }) => tagName === 'span');
    const button = all.find(({ tagName }) => tagName === 'button');
    expect(button && attribute(button, 'popovertarget')).toBe(popover && attribute(popover, 'id'));
    expect(popover && attribute(popover, 'popover')).toBe('manual');
    expect(note && attribute(note, 'class')).toBe('sidenote');
  });

  test('is once in a feed, in the list, with links there and back', async () => {
    const article = articleFrom(`<div data-feed>${await html(source)}</div>`, 'https://example.org/a/');
    expect(article.match(/The <em>note/g)).toHaveLength(1);
    expect(article).not.toContain('button');
    expect(article).toContain(
      '<a href="https://example.org/a/#note-fn-a" id="note-fnref-a" aria-label="Note 1">1</a>',
    );
    expect(article).toContain('<li id="note-fn-a">');
    expect(article).toContain('href="https://example.org/a/#note-fnref-a"');
  });

  test('changes nothing in a post without one', async () => {
    const plain = 'A [link](https://example.org/), `[^a]` and H<sup>2</sup>.';
    expect(await html(plain)).toBe(markdownToHtml(plain, { features: options.features }).html);
  });
});

describe('the note beside its number', () => {
  test('holds several paragraphs, each on a line of its own', async () => {
    const source = 'A[^a].\n\n[^a]: One.\n\n    Two.\n\n    Three.';
    expect(await html(source)).toContain('One.<br>\u2003Two.<br>\u2003Three.');
  });

  test('is there at every reference to it, and no id is there twice', async () => {
    const source = 'A[^a], b[^b] and a[^a].\n\n[^a]: First.\n[^b]: Second.';
    expect(await beside(source)).toEqual(['1 First.', '2 Second.', '1 First.']);
    const ids = (await elements(source)).flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is there in lists, quotations and emphasis', async () => {
    const source = '- item[^a]\n\n> quotation[^b]\n\n*words[^c]*\n\n[^a]: A.\n[^b]: B.\n[^c]: C.';
    expect(await beside(source)).toEqual(['1 A.', '2 B.', '3 C.']);
  });

  test('leaves every paragraph whole for the parser of a browser', async () => {
    const source = 'One[^a] two[^b] three.\n\n[^a]: A.\n\n    More.\n[^b]: B.';
    const paragraphs = (await elements(source)).filter(({ tagName }) => tagName === 'p');
    expect(paragraphs).toHaveLength(4);
    expect(text(paragraphs[0])).toMatch(/^One.* two.* three\.$/s);
  });

  test('is not made for a definition that nobody refers to, nor a reference to nothing', async () => {
    expect(await beside('A[^a] and b[^b].\n\n[^a]: Used.\n[^c]: Not used.')).toEqual(['1 Used.']);
    expect(await beside('Nothing[^a].')).toEqual([]);
  });
});

describe('through MDX', () => {
  test('a footnote in a component has its note there', async () => {
    const made = mdx('<Vignette>\n\nSomeone.[^a]\n\n</Vignette>\n\n[^a]: The note.');
    expect(made).toMatch(
      /<section>[\s\S]*class="sidenote"[\s\S]*The note\.[\s\S]*<\/section>[\s\S]*<section data-footnotes/,
    );
  });

  test("a note keeps the author's inline elements and expressions, but no id twice", () => {
    const made = mdx('A[^a].\n\n[^a]: An <abbr id="x" title="t">abbreviation</abbr> {1 + 1}.');
    expect(made.match(/<abbr[^>]*title="t">abbreviation<\/abbr> 2\./g)).toHaveLength(2);
    expect(made.match(/id="x"/g)).toHaveLength(1);
  });
});

describe('a post keeps to the list at the end', () => {
  test.each([
    ['a note holds a list', 'A[^a].\n\n[^a]:\n    - one\n    - two'],
    ['a note holds a picture', 'A[^a].\n\n[^a]: ![alt](./a.png)'],
    ['a note has a note', 'A[^a].\n\n[^a]: See[^b].\n[^b]: That.'],
    ['a reference is in a heading', '## Title[^a]\n\nText[^b].\n\n[^a]: A.\n[^b]: B.'],
    ['a reference is in a table', '| A[^a] |\n| --- |\n| b |\n\n[^a]: A.'],
  ])('when %s', async (_when, source) => {
    const all = await elements(source);
    expect(ofClass(all, 'sidenote')).toEqual([]);
    expect(all.some((one) => has(one, 'hidden'))).toBe(false);
    expect(text(list(all))).toContain('Notes');
    for (const one of all.filter((element) => has(element, 'data-footnote-ref'))) {
      expect(attribute(one, 'aria-label')).toMatch(/^Note \d$/);
    }
  });
});
