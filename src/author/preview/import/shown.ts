import { idOf } from '../../../library/content/document.ts';
import type { Urls } from '../../../library/urls.ts';
import { displayPath } from '../../display-path.ts';
import type { ImportResult } from '../../import/run-import.ts';
import { partsOf, sentencesOf, summaryOf } from '../../import/report.ts';

/** What the desk shows when a blog was brought along. */
export interface ShownReport {
  readonly summary: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    readonly about: string;
    readonly texts: readonly {
      readonly title: string;
      readonly day: string | undefined;
      /** Where it is written on; nothing when it is not in the blog. */
      readonly address: string | undefined;
      readonly said: readonly string[];
    }[];
  }[];
  readonly missing: readonly string[];
  /** The report that is kept, as its author knows its place. */
  readonly report: string | undefined;
}

/** @param urls Of the preview. */
export function shownReport({ outcome, report }: ImportResult, urls: Urls): ShownReport {
  return {
    summary: summaryOf(outcome),
    parts: partsOf(outcome).map(({ heading, about, texts }) => ({
      heading,
      about,
      texts: texts.map((text) => ({
        title: text.title,
        day: text.day,
        address: addressOf(text.file, urls),
        said: sentencesOf(text),
      })),
    })),
    missing: outcome.pictures.missing,
    report: report === undefined ? undefined : displayPath(report),
  };
}

function addressOf(file: string | undefined, urls: Urls): string | undefined {
  const [, kind] = /^(posts|pages)\//.exec(file ?? '') ?? [];
  if (file === undefined || kind === undefined) return undefined;
  return urls.desk.write(kind === 'posts' ? 'posts' : 'pages', idOf(file));
}
