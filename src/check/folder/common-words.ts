import { wordsOf } from '../../browser/words/folded.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { vocabularyIn } from '../../vocabulary/index.ts';
import type { FolderContext, FolderRule } from '../rule.ts';
import { soundPost, textKey, type Sound } from '../../library/content/document.ts';

/** With fewer texts a blog has not yet written of much, and that is no mistake. */
const fewest = 8;

/** So many words are asked about at once. */
const atOnce = 6;

/** Words that many readers type and that lead to no text: one question about all of them. */
export const commonWords: FolderRule = {
  id: 'common-words',
  severity: 'question',
  about: 'Common words that nothing here is found by',
  evenUnseen: true,
  check,
};

function check({ context, words }: FolderContext): Diagnostic[] {
  const { site, topics, pages } = context.content;
  const seen = context.documents.filter((document) => context.visibilityOf(document) === 'public');
  const posts = seen.flatMap((document) => soundPost(document) ?? []);
  if (!site || posts.length < fewest) return [];
  const { common } = vocabularyIn([site.language]);
  const all = new Set(common.flat());
  const among = (parts: readonly string[]) => [
    ...new Set(wordsOf(parts.join(' ')).filter((word) => all.has(word))),
  ];
  const inText = (text: Sound<'post'> | Sound<'page'>) =>
    words(`common ${site.language} ${textKey(text)}`, () => {
      const { title, description, also } = text.data;
      return among([title, text.kind === 'post' ? description : '', text.body, ...also]);
    });
  const there = new Set([
    ...[...posts, ...pages].flatMap(inText),
    ...among(topics.flatMap(({ title, also }) => [title, ...also])),
  ]);
  const missing = common.flatMap(([word = '', ...others]) =>
    [word, ...others].some((one) => there.has(one)) ? [] : [word],
  );
  if (missing.length === 0) return [];
  const named = missing.slice(0, atOnce);
  return [
    {
      file: 'topics.yaml',
      severity: 'question',
      message: `Readers often search for these words, and nothing here is found by them: ${named.join(', ')}.`,
      help: `If a text or a topic of yours is about one of them, write it at its top: also: [${named[0]}]`,
    },
  ];
}
