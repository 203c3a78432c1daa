import { posix } from 'node:path';
import type { When } from '../item.ts';
import { dayIn } from '../dates.ts';
import { fieldOf, type Front } from './front.ts';
import type { Site } from './site.ts';

/** Texts that are about a folder or for a program. */
const notTexts =
  /(?:^|\/)(?:readme|license|changelog|contributing|code_of_conduct|security|node_modules\/.*|themes\/.*|layouts\/.*|_layouts\/.*|_includes\/.*|archetypes\/.*|scaffolds\/.*|\.[^/]+\/.*)(?:\.\w+)?$/i;

export function isText(path: string): boolean {
  return !notTexts.test(path);
}

/** Why a text does not come along; nothing when it does. */
export function whyNot(path: string, { data, body }: Front, { maker }: Site): string | undefined {
  const name = posix.basename(path);
  if (maker === 'Hugo' && name === '_index.md') return 'It stood above a list of posts.';
  if (/template/i.test(name) && /^_/.test(name)) return 'It is a template.';
  if (/<%[\s\S]*%>/.test(body) && maker === 'Obsidian') return 'It is a template.';
  return body.trim() === '' && Object.keys(data).length === 0 ? 'It is empty.' : undefined;
}

/** A moment with an hour of its own zone keeps the day that was seen there. */
export function whenOf(date: string): When | undefined {
  const [, day, rest = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/s.exec(date.trim()) ?? [];
  if (day === undefined) {
    const other = dayIn(date);
    return other === undefined ? undefined : { day: other };
  }
  return /Z$/i.test(rest) && !/T00:00:00(?:\.0+)?Z$/i.test(rest)
    ? { moment: new Date(date.trim().replace(' ', 'T')).toISOString() }
    : { day };
}

/** Why readers of the old blog could not see a text. */
export function heldBack(path: string, { data, isBroken }: Front, { maker }: Site): string[] {
  const isTrue = (name: string) => data[name] === true || data[name] === 'true';
  const isFalse = (name: string) => data[name] === false || data[name] === 'false';
  const isDraft =
    isTrue('draft') || isFalse('published') || isFalse('publish') || /(?:^|\/)_drafts\//.test(path);
  const expires = fieldOf(data, 'expiryDate', 'expirydate');
  return [
    ...(isDraft ? ['it was a draft'] : []),
    ...(isTrue('private') || isTrue('hidden') || data['visibility'] === 'private' ? ['it was private'] : []),
    ...(maker === 'Obsidian' && !isTrue('publish') && !isDraft
      ? ['it is a note that was never published']
      : []),
    ...(fieldOf(data, 'password') !== '' ? ['it stood behind a password'] : []),
    ...(expires !== '' ? [`it was to be seen until ${expires.slice(0, 10)}`] : []),
    ...(isBroken ? ['the lines at its top could not be read'] : []),
  ];
}
