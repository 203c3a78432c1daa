import type { Problem } from '../../schema/problem.ts';
import { shown } from '../../schema/explain/typed.ts';
import { stretchIn, type Desk, type Manuscript } from './desk.ts';

/** In `site.yaml` whatever stands in square brackets is the owner's to fill in. */
const inSite = /^[ \t]*[\w-]+:[ \t]+(["']?)(\[[^\]\n]+\])\1[ \t]*(?:#.*)?$/gm;
/** Domains that can never be anybody's (RFC 2606). */
const reservedAddress = /^address:[ \t]+(["']?)(https?:\/\/[^\s"'/]+\.(?:example|invalid|test)\/[^\s"']*)\1/m;

/** What people type to come back to; in brackets only what cannot be a remark, a link or a note. */
const inText =
  /\[(?:your|insert|add|name|link|title|date|place|city|state|number|address|e-?mail|quote|source|citation|photo|picture|example|placeholder|todo|tbd|tk|x{2,})\b[^\]\n]*\](?![([:])|\blorem ipsum\b|\b(?:TODO|TBD|FIXME|TK(?:TK)*|XXX+)\b/gi;
/** In small letters these are words of other languages, or none. */
const initials = /^(?:TODO|TBD|FIXME|TK|XXX)/i;

/**
 * What was to be filled in, and still stands there. The blog can be built and
 * looked at with it, and does not go out to readers.
 */
export function placeholders({ texts, manuscripts }: Desk): Problem[] {
  return [
    ...siteProblems(texts.get('site.yaml') ?? ''),
    ...manuscripts.flatMap(({ file, visibility }) => textProblems(file, texts.get(file) ?? '', visibility)),
  ];
}

function siteProblems(text: string): Problem[] {
  const address = reservedAddress.exec(text)?.[2];
  return [
    ...[...text.matchAll(inSite)].map(({ 0: line, 2: found = '', index }) =>
      problemAt('site.yaml', text, index + line.indexOf(found), found, {
        what: `"${shown(found)}" is still to be filled in.`,
        mend: 'Type what belongs there.',
        stops: true,
      }),
    ),
    ...(address === undefined
      ? []
      : [
          problemAt('site.yaml', text, text.indexOf(address), address, {
            what: 'This address is made up, and nobody can reach it.',
            mend: 'Type the address where the blog will live, for example: address: https://your-name.org/',
            stops: true,
          }),
        ]),
  ];
}

function textProblems(file: string, text: string, visibility: Manuscript['visibility']): Problem[] {
  return [...text.matchAll(inText)].flatMap(({ 0: found, index }) => {
    if (initials.test(found) && found !== found.toUpperCase()) return [];
    // What has its address further down is a link.
    if (found.startsWith('[') && text.includes(`\n${found}:`)) return [];
    const what = `"${shown(found)}" looks as if something were to be filled in here.`;
    const mend = 'Type what belongs there, or take it out.';
    return [problemAt(file, text, index, found, { what, mend, stops: visibility === 'public' })];
  });
}

function problemAt(
  file: string,
  text: string,
  start: number,
  found: string,
  { what, mend, stops }: { readonly what: string; readonly mend: string; readonly stops: boolean },
): Problem {
  const place = stretchIn(text, { start, end: start + found.length });
  const at: Problem = { file, ...place, kind: 'warning', what, mend };
  return stops
    ? { ...at, keepsFrom: 'publishing', what: `${what} It keeps the blog from being published.` }
    : at;
}
