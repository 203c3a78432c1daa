/**
 * What a page can show: its elements as `p`, its classes as `.note`, its ids as `#search-field`, and of its
 * attributes the data as `[data-size]`, the kinds of fields as `[type=radio]`, and in which language and from
 * which side it reads as `:lang(de)` and `:dir(rtl)`.
 */
export type Names = ReadonlySet<string>;

const element = /<([a-z][\w-]*)/gi;
const attribute = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const data = /\s(data-[\w-]+)/gi;
const kindOfField = /\stype\s*=\s*["']?([\w-]+)/gi;
const language = /\slang\s*=\s*["']?([a-z]+)/gi;
const direction = /\sdir\s*=\s*["']?(rtl|auto)/i;
const script = /<script\b([^>]*)>(.*?)<\/script/gis;
/** Words that may be an element, a class or an id. A letter alone counts only where a text begins with it. */
const word = /(?<=["'`<.#\s])[A-Za-z][\w-]*|[A-Za-z][\w-]+/g;
const ownProperty = /--[A-Za-z][\w-]*/g;

/** Elements that a browser adds where nobody wrote them. */
const implied = ['html', 'head', 'body', 'tbody', 'colgroup', ':dir(ltr)'];

/**
 * Everything that a selector can find on a page, now or later: what stands in
 * its markup, that of a `<template>` and of what a script puts in its place included, and what its scripts may add.
 *
 * What a script adds is found by its words: each word that stands in a script
 * of the page, or in a file that the script names, counts as an element, a
 * class, an id and, as `dataset` calls them, data. So a script need not declare
 * what it adds, but it must write each name whole: `'search-more'`, never
 * `'search-' + kind`. Other attributes and states need no mention, for they rule
 * nothing out.
 *
 * The page is not parsed for this, which would cost as much as all the rest:
 * reading more out of it than a browser does only keeps a rule too many.
 *
 * @param scripts The site's script files, by their name.
 */
export function namesOn(html: string, scripts: ReadonlyMap<string, string>): Names {
  const names = new Set(implied);
  for (const [, tag = ''] of html.matchAll(element)) names.add(tag.toLowerCase());
  for (const [, kind, ...values] of html.matchAll(attribute)) {
    const sign = kind?.toLowerCase() === 'id' ? '#' : '.';
    for (const name of values.join('').split(/\s+/)) names.add(sign + name);
  }
  for (const [, name = ''] of html.matchAll(data)) names.add(`[${name.toLowerCase()}]`);
  for (const [, kind = ''] of html.matchAll(kindOfField)) names.add(`[type=${kind.toLowerCase()}]`);
  for (const [, name = ''] of html.matchAll(language)) names.add(`:lang(${name.toLowerCase()})`);
  if (direction.test(html)) names.add(':dir(rtl)');
  for (const said of wordsOf(html, scripts)) {
    names.add(said).add(`.${said}`).add(`#${said}`).add(`[type=${said}]`).add(`[${said}]`);
    names.add(`[data-${said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`);
  }
  return names;
}

/** The custom properties that a script reads or sets, as `--size`: these keep their name. */
export function propertiesIn(scripts: Iterable<string>): Names {
  return new Set([...scripts].flatMap((text) => text.match(ownProperty) ?? []));
}

/** The words of a page's own scripts, and of the files that these name. */
function wordsOf(html: string, scripts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const follow = (text: string): void => {
    for (const [name, more] of scripts) {
      if (seen.has(name) || !text.includes(name)) continue;
      seen.add(name);
      for (const said of wordsIn(more)) words.add(said);
      follow(more);
    }
  };
  for (const [, attributes = '', text = ''] of html.matchAll(script)) {
    if (/\btype=\S*(?:json|html)/i.test(attributes)) continue;
    for (const said of wordsIn(text)) words.add(said);
    follow(attributes + text);
  }
  return words;
}

function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}
