import { firstOf } from '../../library/posts/translations.ts';
import { shown, type } from '../../schema/explain/typed.ts';
import { languageName } from '../../schema/language-name.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import type { FolderRule } from '../rule.ts';

/** What a post says it is a translation of: a post that is there, in another language, and the first of them. */
export const translations: FolderRule = {
  id: 'translations',
  severity: 'error',
  about: 'Posts that say what they translate, and name no post in another language',
  check: ({ context }) => context.documents.flatMap((document) => translationOf(document, context)),
};

function translationOf(document: Document, context: CheckContext): Diagnostic[] {
  const { file, id } = document;
  const post = soundPost(document);
  const named = post?.data.translationOf;
  if (!post || named === undefined) return [];
  const place = { file, ...post.yaml.placeOf(['translationOf']) };
  const posts = context.documents
    .flatMap((one) => soundPost(one) ?? [])
    .map((one) => ({ ...one.data, id: one.id, file: one.file }));
  const target = posts.find((one) => one.id === named);
  if (!target) {
    const known = posts.map((one) => one.id).filter((one) => one !== id);
    const meant = nearest(named, known);
    const line = meant === undefined ? undefined : post.yaml.typedAt(['translationOf'])?.instead(meant);
    const help = line === undefined ? 'Look for its name in the folder "posts".' : type(line);
    return [
      { ...place, message: `There is no post "${shown(named)}" that this could be a translation of.`, help },
    ];
  }
  if (target.id === id)
    return [
      {
        ...place,
        message: 'The post says that it is a translation of itself.',
        help: 'Take the line away, or name the other post.',
      },
    ];
  if (target.translationOf !== undefined && target.translationOf !== named) {
    const message = `"${named}" is a translation itself, of "${target.translationOf}".`;
    const help = `So that each leads to each, write in its place:\ntranslationOf: ${target.translationOf}`;
    return [{ ...place, message, help }];
  }
  const site = context.content.site?.language ?? 'en';
  const languageOf = ({ language = site }: { readonly language?: string | undefined }) =>
    new Intl.Locale(language).baseName;
  const own = languageOf(post.data);
  const other = posts.find((one) => one.id !== id && firstOf(one) === named && languageOf(one) === own);
  // Of two that are translations both, one is told.
  if (!other || (other.id !== named && other.id < id)) return [];
  const message = `${other.file} says the same, and it is in ${languageName(own)} too.`;
  return [
    {
      ...place,
      message,
      help: 'Make the line "language" of one of the two say what it is in, or take "translationOf" away here.',
    },
  ];
}
