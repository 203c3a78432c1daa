import { typographic } from '../library/format/typography.ts';

/** What has an address of its own on the page of a post, so that no heading may take it. */
export const idsOfPages: readonly string[] = [
  'contents',
  'footnote-label',
  'on-paths',
  'picture__cover',
  'related',
  'revisions',
  'settings-panel',
  'sources',
  'start-here',
  'take-along',
  'words',
  'write-back',
  'writing',
];

/**
 * Names the headings of one text, each otherwise than those before it.
 *
 * The names are GitHub's (github-slugger 2.0.0), as Astro gives them, but for
 * what would lead nowhere or change by itself: letters are composed, signs that
 * cannot be seen are left out, and a heading without a letter or digit is named
 * after its signs.
 *
 * @param taken Names that are given already.
 */
export function headingNames(taken: readonly string[] = []): (text: string) => string {
  const times = new Map<string, number>([...idsOfPages, ...taken].map((name) => [name, 0]));
  return (text) => {
    const plain = nameOf(text);
    let name = plain;
    while (times.has(name)) {
      const next = (times.get(plain) ?? 0) + 1;
      times.set(plain, next);
      name = `${plain}-${next}`;
    }
    times.set(name, 0);
    return name;
  };
}

function nameOf(text: string): string {
  // Dashes are set in a post, and typed where one leads to it.
  const name = typographic(text, '')
    .toLowerCase()
    .normalize('NFC')
    // What is left of a Turkish capital I with a dot.
    .replace(/\u0307|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  return name === '' ? `part-${signsOf(text)}` : name;
}

function signsOf(text: string): string {
  const signs = [...text.replace(/\s|\p{Default_Ignorable_Code_Point}/gu, '')];
  return signs.map((sign) => sign.codePointAt(0)?.toString(16)).join('-') || '0';
}
