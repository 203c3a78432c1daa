import { languageName } from './language-name.ts';

/** The languages whose words the care check knows: a folder each in the check's `care/words`. */
const judged: readonly string[] = ['de', 'en', 'es', 'fr', 'pt'];

/**
 * Whether the care check knows the words of a language.
 *
 * @param language A language code, "en" or "en-GB".
 */
export function isJudged(language: string): boolean {
  const [base = ''] = language.toLowerCase().split('-');
  return judged.includes(base);
}

/**
 * What nobody looked for in texts of a blog, as the author is told at each
 * check, on her desk, and before she publishes. Nothing where the care check
 * knows its language and that of each post.
 *
 * @param language The blog's.
 * @param ofPosts What posts say of theirs.
 */
export function notJudged(
  language: string,
  ofPosts: readonly (string | undefined)[] = [],
): string | undefined {
  const others = [...new Set(ofPosts.filter((one) => one !== undefined && !isJudged(one)))];
  if (isJudged(language) && others.length === 0) return undefined;
  const list = new Intl.ListFormat('en-GB');
  const known = list.format(judged.map(languageName).toSorted());
  const what = isJudged(language)
    ? `Posts of yours are in ${list.format(others.flatMap((one) => (one ? [languageName(one)] : [])))}`
    : `Your blog is in ${languageName(language)}`;
  return [
    `${what}, and the care check knows the words of ${known} only. Nobody looked${isJudged(language) ? ' in them' : ''} for:`,
    '- what could be imitated in a text about suicide or self-harm, and help lines that belong under it',
    '- weights, calories and other numbers in a text about eating',
    '- heavy subjects without a content note',
    '- words that hurt, and people you worked with',
    'In vignettes it found what has the same shape in every language: days, telephone numbers, addresses of mail and of the web. The rest only you can judge.',
  ].join('\n');
}
