import type { z } from 'zod';
import { nearest, slugOf } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { labelOf } from './case.ts';
import { fieldAt } from './field.ts';
import { shown, type, type Source, type Typed } from './typed.ts';

/** What other blogs call things. */
const elsewhere: Readonly<Record<string, string>> = {
  author: 'sources',
  categories: 'topics',
  category: 'topics',
  changed: 'revisions',
  date: 'pubDate',
  excerpt: 'description',
  hero: 'cover',
  image: 'cover',
  name: 'title',
  picture: 'cover',
  published: 'pubDate',
  redirects: 'aliases',
  references: 'sources',
  standfirst: 'description',
  subtitle: 'description',
  summary: 'description',
  tag: 'topics',
  tags: 'topics',
  updated: 'revisions',
};

/** A name that nothing listens to, and the one that was probably meant. */
export interface Misnamed {
  readonly path: readonly PropertyKey[];
  readonly meant?: string;
  readonly problem: Problem;
}

/** A name before a colon that nothing listens to: mostly a slip of the fingers. */
export function unknownName(
  file: string,
  path: readonly PropertyKey[],
  name: string,
  source: Source,
  schema: z.ZodType,
): Misnamed {
  const known = fieldAt(schema, path)?.keys ?? [];
  const synonym = elsewhere[name.toLowerCase()];
  const meant = nearest(name, known) ?? known.find((key) => key === synonym);
  const place = path.length === 0 ? 'here' : `under ${labelOf(path)}`;
  const problem = {
    file,
    ...source.placeOfKey(path, name),
    what: `The blog knows no "${shown(name)}" ${place}.`,
    mend: corrected(source.typedKey(path, name), meant) ?? choice(place, known),
  };
  return { path, problem, ...(meant !== undefined && { meant }) };
}

/** A name that the author chose for an entry, and that an address or a reference cannot hold. */
export function refusedName(file: string, issue: z.core.$ZodIssueInvalidKey, source: Source): Problem {
  const path = issue.path.slice(0, -1);
  const name = String(issue.path.at(-1));
  return {
    file,
    ...source.placeOfKey(path, name),
    what: `"${shown(name)}" is the name of an entry. It ${issue.issues[0]?.message ?? 'cannot be that'}.`,
    mend: corrected(source.typedKey(path, name), slugOf(name)) ?? 'Choose another name.',
  };
}

/** A choice of names, as long as it helps to see them all. */
function choice(place: string, known: readonly string[]): string {
  if (known.length > 20) return 'Look for a slip in the name, or take the line away.';
  return `What may stand ${place}: ${known.join(', ')}.`;
}

function corrected(typed: Typed | undefined, meant: string | undefined): string | undefined {
  const line = meant ? typed?.instead(meant) : undefined;
  return line === undefined ? undefined : type(line);
}
