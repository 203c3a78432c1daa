import type { Content } from '../library/content/content.ts';
import { soundPost, type Document } from '../library/content/document.ts';
import { plainText } from '../library/content/front-matter.ts';
import { visibilityOf, type Shown, type Visibility } from '../library/content/visibility.ts';
import type { Yaml } from '../library/content/yaml.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { inWords } from '../schema/explain/dates.ts';

/** What the checks of one file have to know of the others. */
export interface CheckContext {
  readonly content: Content;
  readonly files: ReadonlySet<string>;
  /** Every post and page. Where two cannot both stand, it is the one that readers do not see which has to give way: it comes last. */
  readonly documents: readonly Document[];
  /** Each file that can be read as text, with `\n` at line ends. */
  readonly texts: ReadonlyMap<string, string>;
  /** Nothing for a post that is to be seen and cannot be used as it is. A page can always be seen. */
  visibilityOf(document: Document): Visibility | undefined;
  /** Why readers cannot see a document, as the end of a sentence; nothing when they can, or it is not known. */
  whyHidden(document: Document): string | undefined;
}

/**
 * All that was read, as the check looks at it.
 *
 * @param today In the site's time zone.
 */
export function contextOf(content: Content, today: CalendarDate): CheckContext {
  const seen = (document: Document) => visibilityIn(document, today);
  const isHidden = (shown: Shown | undefined) =>
    shown !== undefined && visibilityOf(shown, today) !== 'public';
  const readersFirst = <Text>(texts: readonly Text[], shown: (text: Text) => Shown | undefined) => {
    const { seen = [], hidden = [] } = Object.groupBy(texts, (text) =>
      isHidden(shown(text)) ? 'hidden' : 'seen',
    );
    return [...seen, ...hidden];
  };
  return {
    content: { ...content, posts: readersFirst(content.posts, ({ data }) => data) },
    files: new Set(content.files),
    documents: readersFirst(content.documents, shownOf),
    texts: textsIn(content),
    visibilityOf: seen,
    whyHidden: (document) => whyHidden(seen(document), shownOf(document)),
  };
}

function shownOf(document: Document): Shown | undefined {
  return soundPost(document)?.data ?? document.said;
}

function visibilityIn(document: Document, today: CalendarDate): Visibility | undefined {
  if (document.kind === 'page') return 'public';
  const shown = shownOf(document);
  const visibility = shown && visibilityOf(shown, today);
  return document.data || visibility !== 'public' ? visibility : undefined;
}

function textsIn({ documents, texts }: Content): Map<string, string> {
  return new Map([
    ...documents.flatMap(({ file, text }) => (text === undefined ? [] : [[file, plainText(text)] as const])),
    ...[...texts].flatMap(([file, read]) =>
      'text' in read && /\.(?:mdx?|ya?ml)$/i.test(file) ? [[file, plainText(read.text)] as const] : [],
    ),
  ]);
}

/** The names of the records in a data file, or nothing when it cannot be read. */
export function namesIn(yaml: Yaml | undefined): readonly string[] | undefined {
  return yaml && !Array.isArray(yaml.value) ? Object.keys(Object(yaml.value)) : undefined;
}

function whyHidden(visibility: Visibility | undefined, shown: Shown | undefined): string | undefined {
  switch (visibility) {
    case 'draft':
      return 'it is still a draft';
    case 'scheduled':
      return `it does not appear before ${inWords(shown?.pubDate ?? '')}`;
    case 'withdrawn':
      return 'it was taken down';
    default:
      return undefined;
  }
}
