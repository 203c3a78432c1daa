import { care } from '../../../../src/check/care/care.ts';
import { filesBeside } from '../../../../src/check/content.ts';
import { contextOf } from '../../../../src/check/context.ts';
import { folderViewsOf } from '../../../../src/check/folder-view.ts';
import { anchorReader } from '../../../../src/check/links/anchors.ts';
import { textContext } from '../../../../src/check/text.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { severityOf } from '../../../../src/schema/diagnostic.ts';
import { contentWith, post } from '../folder.ts';

const note = (about: string) => ({ contentNotes: `[{ about: ${about}, depth: discussed }]` });
export const aboutSuicide = note('suicide');
export const aboutSelfHarm = note('self-harm');
export const aboutEating = note('eating');

/** Enough notes that no subject is asked about for want of one. */
export const allNotes = {
  contentNotes: `[${[
    'suicide',
    'self-harm',
    'substances',
    'abuse',
    'death',
    'illness',
    'violence',
    'sexual-violence',
    'eating',
  ]
    .map((about) => `{ about: ${about}, depth: mentioned }`)
    .join(', ')}]`,
};

/** What the care check finds in a post, in order: the kind, the words, and what is said of them. */
export async function findings(
  body: string,
  lines: Readonly<Record<string, string>> = {},
  file = 'posts/mine.mdx',
  others: Readonly<Record<string, string>> = {},
): Promise<readonly { severity: string; words: string; message: string; help: string }[]> {
  const text = post({ title: 'Mine', ...lines }, body);
  const content = await readContent(await contentWith({ ...others, [file]: text }));
  const [unread] = content.diagnostics;
  if (unread) throw new Error(unread.message);
  const typed = text.split('\n');
  const all = contextOf(content, '2026-11-22');
  const document = all.documents.find((one) => one.file === file);
  if (document?.body === undefined) throw new Error('The post could not be read.');
  const { viewFor } = folderViewsOf(all, filesBeside(content.folder), anchorReader());
  const context = textContext(document, document.body, viewFor());
  return [...(await care.check(context, []))]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((diagnostic) => {
      const { line = 0, column = 1, length = 0, message, help } = diagnostic;
      const words = (typed[line - 1] ?? '').slice(column - 1, column - 1 + length);
      return { severity: severityOf(diagnostic), words, message, help };
    });
}

/** The same in short: `error: the words`. */
export async function inShort(...of: Parameters<typeof findings>): Promise<readonly string[]> {
  return (await findings(...of)).map(({ severity, words }) => `${severity}: ${words}`);
}
