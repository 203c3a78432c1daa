import { describe, expect, test } from 'vitest';
import { leanStyles } from '../../../../src/outputs/page/css.ts';

const page = (css: string, body: string, root = 'dir="ltr"') =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><style>${css}</style></head><body>${body}</body></html>`;
const lean = leanStyles(new Map());
/** The CSS that is left. */
const cut = (css: string, body: string, make = lean) =>
  /<style>(.*?)<\/style>/s.exec(make(page(css, body)))?.[1];

describe('the rules of a page', () => {
  test.each([
    ['a class that is there', '.a{top:0}', '<p class="b a">', '.a{top:0}'],
    ['a class that is not', '.a{top:0}', '<p class="ab">', ''],
    ['one selector of two', '.a,.b{top:0}', '<p class="b">', '.b{top:0}'],
    ['an element in a template', 'li{top:0}', '<template><li></template>', 'li{top:0}'],
    ['an element that the browser adds', 'tbody td{top:0}', '<table><td>', 'tbody td{top:0}'],
    ['an id', '#a{top:0}#b{top:0}', '<p id=b>', '#b{top:0}'],
    [
      'attributes and states',
      '[lang]:focus,p:popover-open{top:0}',
      '<p>',
      '[lang]:focus,p:popover-open{top:0}',
    ],
    ['a language that is there', ':lang(de, fi){top:0}', '<p lang="de-AT">', ':lang(de, fi){top:0}'],
    ['a language that is not', ':lang(de, fi){top:0}', '<p lang="en">', ''],
    ['a direction that is there', 'p:dir(rtl){top:0}', '<p dir="rtl">', 'p:dir(rtl){top:0}'],
    ['a direction that is not', 'p:dir(rtl){top:0}p:dir(ltr){top:0}', '<p>', 'p:dir(ltr){top:0}'],
    ['data that is there', '[data-x]{top:0}', '<p data-x="1">', '[data-x]{top:0}'],
    ['data that is not', '[data-x]{top:0}[data-x="1"]{top:0}', '<p data-xy>', ''],
    [
      'a kind of field',
      '[type=radio]{top:0}[type=checkbox]{top:0}',
      '<input type="radio">',
      '[type=radio]{top:0}',
    ],
    ['one of several', 'p:is(.a,.b){top:0}q:is(.a){top:0}', '<p class="b"><q>', 'p:is(.b){top:0}'],
    ['one of several alone', 'p>:is(.a,.b) b,:is(.b){top:0}', '<p><b class="b">', 'p>.b b,.b{top:0}'],
    ['one of several that weighs less', ':is(#a,.b){top:0}', '<b class="b">', ':is(#a,.b){top:0}'],
    ['one of several in what it holds', 'p:has(.a,>.b){top:0}', '<p><b class="b">', 'p:has(>.b){top:0}'],
    ['one that is not alone', 'a:is(b c,i d) p{top:0}', '<a><b><c><p>', 'a:is(b c) p{top:0}'],
    ['what it is not', 'p:not(.a){top:0}', '<p>', 'p:not(.a){top:0}'],
    ['what it holds', 'p:has(.a){top:0}p:has(.b){top:0}', '<p class="b">', 'p:has(.b){top:0}'],
    [
      'a condition',
      '@media print{.a{top:0}}@supports (top:0){p{top:0}}',
      '<p>',
      '@supports(top:0){p{top:0}}',
    ],
    [
      'a font and a page',
      '@font-face{src:url(a)}@page{margin:0}',
      '',
      '@font-face{src:url(a)}@page{margin:0}',
    ],
    [
      'a page with a name',
      '@page x{margin:0}@page y{margin:0}@page :first{margin:0}p{page:y}',
      '<p>',
      '@page y{margin:0}@page :first{margin:0}p{page:y}',
    ],
    [
      'conditions that follow each other',
      '@media print{p{top:0}}@media print{b{top:0}}i{top:0}@media print{p{top:1px}}',
      '<p><b><i>',
      '@media print{p{top:0}b{top:0}}i{top:0}@media print{p{top:1px}}',
    ],
    [
      'conditions between which something is left out',
      '@layer x{@media print{p{top:0}}.a{top:0}@media print{b{top:0}}}',
      '<p><b>',
      '@media print{p{top:0}b{top:0}}',
    ],
    [
      'a condition around an animation alone',
      '@media(prefers-reduced-motion:no-preference){@keyframes x{to{top:0}}}p{top:0}',
      '<p>',
      'p{top:0}',
    ],
    [
      'an animation',
      '@keyframes x{to{top:0}}@keyframes y{to{top:0}}p{animation:y 1s}',
      '<p>',
      '@keyframes y{to{top:0}}p{animation:y 1s}',
    ],
  ])('%s', (_, css, body, left) => {
    expect(cut(css, body)).toBe(left);
  });
});

describe('the cuts of a family', () => {
  const faces =
    '@font-face{font-family:A;src:url(a)}@font-face{font-family:A;font-style:italic;src:url(i)}' +
    '@font-face{font-family:A;font-weight:700;src:url(b)}@font-face{font-family:B;font-weight:400 700;src:url(v)}';
  const left = (css: string, body: string) =>
    [...(cut(faces + css, body) ?? '').matchAll(/url\((\w)\)/g)].map(([, name]) => name).join('');

  test.each([
    ['without any, there are none', '', '<p>', 'av'],
    ['an element that is slanted', '', '<p><em>', 'aiv'],
    ['an element that is bold', '', '<p><strong>', 'abv'],
    ['a rule that slants', 'p{font-style:italic}', '<p>', 'aiv'],
    ['a rule that emboldens', 'p{font:700 1em/2 A}', '<p>', 'abv'],
    ['a rule that finds nothing', '.x{font-style:italic;font-weight:bold}', '<p>', 'av'],
    ['a height of 700', 'p{font:400 700px/1.700 A}', '<p>', 'av'],
  ])('%s', (_, css, body, expected) => {
    expect(left(css, body)).toBe(expected);
  });
});

describe('what a script adds to a page', () => {
  const make = leanStyles(
    new Map([
      ['found.1.js', 'let e=document.createElement(`mark`);e.className="found"'],
      ['page.2.js', 'import("./found.1.js");b+1'],
      ['other.3.js', 'e.className="elsewhere"'],
    ]),
  );
  const css = 'mark{top:0}.found{top:0}.elsewhere{top:0}b{top:0}';

  test('is styled, in files that a file of the page names too', () => {
    expect(cut(css, '<script type="module" src="/assets/page.2.js"></script>', make)).toBe(
      'mark{top:0}.found{top:0}',
    );
  });

  test('is styled when the script stands in the page', () => {
    expect(cut(css, '<script>e.className="elsewhere"</script>', make)).toBe('.elsewhere{top:0}');
  });

  test('may be data, by either of its names', () => {
    const rules = '[data-is-open]{top:0}[data-size]{top:0}[data-shut]{top:0}';
    const script =
      '<script>e.dataset.isOpen="";for(const a of ["size"])e.setAttribute(`data-${a}`,1)</script>';
    expect(cut(rules, script, make)).toBe('[data-is-open]{top:0}[data-size]{top:0}');
  });

  test('is not what stands in data', () => {
    expect(cut(css, '<script type="application/ld+json">{"a":"elsewhere"}</script>', make)).toBe('');
  });

  test('may be a value: the property keeps its name', () => {
    const sets = leanStyles(new Map([['a.js', 'e.style.setProperty("--far","1px")']]));
    expect(cut(':root{--far:0;--near:0}p{top:var(--far);left:var(--near)}', '<p>', sets)).toBe(
      ':root{--far:0}p{top:var(--far);left:0}',
    );
  });
});

describe('what is written shorter', () => {
  test('layers are taken off, their rules in their order', () => {
    const css = '@layer x,y;@layer y{p{top:0}}@layer x{p{top:1px}}p{top:2px}@layer y{p{top:3px}}';
    expect(cut(css, '<p>')).toBe('p{top:1px}p{top:0}p{top:3px}p{top:2px}');
  });

  test('a value with a name stands for itself where that is no longer', () => {
    const css = ':root{--a-gap:1rem;--b:calc(2*var(--a-gap))}p{margin:var(--a-gap) var(--b)}';
    expect(cut(css, '<p>')).toBe('p{margin:1rem calc(2*1rem)}');
  });

  test.each([
    [
      'with a second value',
      ':root{--long:1px}.a{--long:2px}p{top:var(--long)}',
      ':root{--a:1px}.a{--a:2px}p{top:var(--a)}',
    ],
    [
      'under a condition',
      '@media print{:root{--long:1px}}p{top:var(--long)}',
      '@media print{:root{--a:1px}}p{top:var(--a)}',
    ],
    ['with another way out', '.a{--long:1px}p{top:var(--long,2px)}', '.a{--a:1px}p{top:var(--a,2px)}'],
  ])('a value %s keeps a name, a short one', (_, css, left) => {
    expect(cut(css, '<p class="a">')).toBe(left);
  });

  test('a value that only a lost rule used is lost with it', () => {
    expect(cut(':root{--x:1px;--x:2px}.gone{top:var(--x)}p{top:0}', '<p>')).toBe('p{top:0}');
  });

  test('families of the page’s own have a letter, those that are drawn their name', () => {
    const faces =
      '@font-face{font-family:Serif;src:url(a)}@font-face{font-family:Serif Fallback;src:local(b c)}';
    expect(
      cut(`${faces}p{font:1em Serif,"Serif Fallback","Other Serif";content:"Serif Fallback"}`, '<p>'),
    ).toBe(
      '@font-face{font-family:Serif;src:url(a)}@font-face{font-family:a;src:local(b c)}' +
        'p{font:1em Serif,a,"Other Serif";content:"Serif Fallback"}',
    );
  });

  test('sides have their plain names, as the page is read', () => {
    const css =
      'p{margin-block-start:0;padding-inline-end:1px;inset-inline-start:0;max-inline-size:9px;border-block-end:0}';
    expect(lean(page(css, '<p>'))).toContain(
      'p{margin-top:0;padding-right:1px;left:0;max-width:9px;border-bottom:0}',
    );
    expect(lean(page(css, '<p>', 'dir="rtl"'))).toContain(
      'p{margin-top:0;padding-left:1px;right:0;max-width:9px;border-bottom:0}',
    );
    expect(lean(page(css, '<p dir="rtl">'))).toContain(
      'p{margin-top:0;padding-inline-end:1px;inset-inline-start:0;max-width:9px;border-bottom:0}',
    );
  });

  test('sides have their plain names where something runs from the left as all does, and only there', () => {
    const css = 'pre{direction:ltr}p{margin-inline-start:0}';
    expect(lean(page(css, '<pre></pre><p>'))).toContain('p{margin-left:0}');
    expect(lean(page(css, '<pre></pre><p>', 'dir="rtl"'))).toContain('p{margin-inline-start:0}');
  });

  test('sides keep their names in a stylesheet that turns lines', () => {
    const css = 'p{writing-mode:vertical-rl;margin-block-start:0}';
    expect(cut(css, '<p>')).toBe(css);
  });

  test('texts in quotation marks stay as they are', () => {
    expect(cut('p::after{content:" , /  "attr(a) ;color:light-dark(red, tan)}', '<p>')).toBe(
      'p::after{content:" , /  "attr(a);color:light-dark(red,tan)}',
    );
  });
});

describe('a page', () => {
  test('has all its styles in one, where the first was', () => {
    const html = page('p{top:0}</style><meta name="x"><style>p{left:0}', '<p>');
    expect(lean(html)).toContain('<style>p{top:0}p{left:0}</style><meta name="x"></head>');
  });

  test('without styles is left alone', () => {
    expect(lean('<p>One</p>')).toBe('<p>One</p>');
  });

  test.each([
    ['with attributes', '<head><style media="print">p{top:0}</style></head>'],
    ['in the body', '<head></head><style>p{top:0}</style>'],
    ['for readers without scripts', '<head><noscript><style>p{top:0}</style></noscript></head>'],
  ])('may have no style %s', (_, html) => {
    expect(() => lean(html, 'a.html')).toThrow('a.html has a <style> with attributes or outside its head');
  });

  test('may have no layer in a condition', () => {
    expect(() => cut('@media print{@layer x{p{top:0}}}', '<p>')).toThrow('"@layer x" is inside something');
  });
});
