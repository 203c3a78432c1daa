import type { Document } from '../../library/content/document.ts';
import { plainText } from '../../library/content/front-matter.ts';
import type { Visibility } from '../../library/content/visibility.ts';
import type { FolderView } from '../folder-view.ts';
import type { Prose } from '../prose.ts';
import { fieldsOf } from './fields.ts';
import { quotations } from './quotations.ts';
import { readable } from './readable.ts';
import { regionsIn, type Region } from './regions.ts';
import type { Segment } from './segment.ts';
import { careWordsIn } from './words/index.ts';
import type { CareWords } from './words/words.ts';

/** All of one file that the care check reads. */
export interface CareContext {
  readonly document: Document;
  /** Whether readers see it, as far as that is known. */
  readonly visibility: Visibility | undefined;
  /** The whole file. */
  readonly file: string;
  /** What is written in its front matter, and its prose as the last. */
  readonly segments: readonly Segment[];
  /** What stands in components, as places in the file. */
  readonly regions: readonly Region[];
  readonly prose: Prose;
  /** Where the prose begins in the file. */
  readonly offset: number;
  /** The language it is written in, a code as "en". */
  readonly language: string;
  /** Where those who are written about may live: the country of the blog, and that of the language. */
  readonly countries: readonly string[];
  /** What to look for in it. */
  readonly words: CareWords;
}

/** Takes a file apart for the care check; nothing when it cannot be, or no reader sees it any more. */
export async function careContextOf(
  document: Document,
  prose: Prose,
  view: FolderView,
): Promise<CareContext | undefined> {
  const file = document.text === undefined ? undefined : plainText(document.text);
  const visibility = view.visibilityOf(document);
  if (file === undefined || visibility === 'withdrawn') return undefined;
  const offset = file.length - prose.body.length;
  const { text, full } = readable(prose);
  const inside = regionsIn(prose);
  const proseSegment = { kind: 'prose', text, full, offset, quoted: quotations(text, inside) } as const;
  const moved = inside.map((region) => ({
    ...region,
    start: region.start + offset,
    end: region.end + offset,
    tagStart: region.tagStart + offset,
  }));
  const segments = [...fieldsOf(document, file), proseSegment];
  const language = document.data?.language ?? view.site?.language ?? 'en';
  const words = await careWordsIn(language);
  const countries = [view.site?.region, new Intl.Locale(language).maximize().region].filter(
    (region) => region !== undefined,
  );
  return { document, visibility, file, segments, regions: moved, prose, offset, language, countries, words };
}
