import type { z } from 'zod';
import { readData } from '../../../src/library/content/data-file.ts';
import { readDocument } from '../../../src/library/content/document.ts';
import { plainPost } from '../../../src/schema/post.ts';
import type { Diagnostic } from '../../../src/schema/diagnostic.ts';

/** Problems as an author reads them: the line, what is wrong, and how to mend it. */
export function asRead(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ line, message, help }) => `${line === undefined ? '' : `line ${line}: `}${message}\n${help}`)
    .join('\n\n');
}

const sound = { title: 'A title', description: 'A sentence.', pubDate: '2026-01-01', topics: '[grief]' };

/** A post with some of its lines written otherwise, and further lines after them. */
export function post(lines: Readonly<Record<string, string | undefined>>, more = ''): string {
  const all = Object.entries({ ...sound, ...lines }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`.trimEnd()],
  );
  return `---\n${all.join('\n')}\n${more}---\n\nText.\n`;
}

/** What an author is told of a post. */
export function told(text: string): string {
  return asRead(readDocument('post', 'posts/a-post.mdx', { text }, plainPost).diagnostics);
}

/** What an author is told of a post's front matter when one of its lines is written otherwise. */
export function toldOf(lines: Readonly<Record<string, string | undefined>>, more = ''): string {
  return told(post(lines, more));
}

/** What an author is told of a data file. */
export function toldOfData(text: string, schema: z.ZodType): string {
  return asRead(readData('a-file.yaml', { text }, schema, false).diagnostics);
}
