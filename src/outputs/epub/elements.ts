/** What may stand in the text of a book, by the content models of HTML (html.spec.whatwg.org, "The elements of HTML"). */

/** Elements of a line of text. */
export const phrasing = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr',
);

/** Elements of which a text is built, with lists, tables and what is in them. */
export const blocks = set(
  'aside blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary ' +
    'table tbody td tfoot th thead tr ul',
);

/** Elements that hold a line of text, and no paragraph. `a`, `ins` and `del` hold what their parent may. */
export const holdsLine = set(
  'abbr b bdi bdo cite code dfn em h1 h2 h3 h4 h5 h6 i kbd mark p pre q rp rt ruby s samp small span strong sub summary sup u var',
);

/** Elements that are never written with a content. */
export const empty = set('br col hr img wbr');

/** Elements in which no heading may stand. */
export const withoutHeading = set('caption dt th');

/** What else authors and pages write, and what says the same in a book. */
export const instead: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  address: 'div',
  article: 'div',
  big: 'span',
  blink: 'span',
  center: 'div',
  data: 'span',
  dir: 'ul',
  fieldset: 'div',
  font: 'span',
  footer: 'div',
  header: 'div',
  hgroup: 'div',
  legend: 'p',
  listing: 'pre',
  main: 'div',
  marquee: 'span',
  menu: 'ul',
  nav: 'div',
  nobr: 'span',
  plaintext: 'pre',
  search: 'div',
  section: 'div',
  strike: 's',
  time: 'span',
  tt: 'code',
  xmp: 'pre',
};

/** In what an element must stand straight, or it is no more than a part of a text. */
export const within: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: set('table'),
  col: set('colgroup'),
  colgroup: set('table'),
  dd: set('dl'),
  dt: set('dl'),
  figcaption: set('figure'),
  li: set('ol ul'),
  rp: set('ruby'),
  rt: set('ruby'),
  summary: set('details'),
  tbody: set('table'),
  td: set('tr'),
  tfoot: set('table'),
  th: set('tr'),
  thead: set('table'),
  tr: set('tbody tfoot thead'),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
