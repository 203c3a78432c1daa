import { satteri } from '@astrojs/markdown-satteri';
import type { Urls } from '../library/urls.ts';
import { fill } from '../library/wording.ts';
import type { Words } from '../schema/words.ts';
import { bareLinks } from './bare-links.ts';
import { footnotePlugin } from './footnotes.ts';
import { linkPlugin } from './links.ts';
import { loneImages } from './lone-images.ts';

/**
 * The Markdown that the author may write: all of GitHub's, with typographic
 * quotes, dashes and ellipses. Sätteri is Astro's own processor: on 1,000 posts
 * it took a third of the time of unified with remark-gfm.
 *
 * @param folder The content folder, an absolute path.
 */
export function markdownProcessor(
  folder: string,
  urls: Urls,
  words: Pick<Words, 'footnote' | 'footnotes' | 'backToText'>,
) {
  return satteri({
    mdastPlugins: [linkPlugin(folder, urls)],
    hastPlugins: [bareLinks, loneImages, footnotePlugin((number) => fill(words.footnote, { number }))],
    features: {
      gfm: {
        footnotes: {
          label: words.footnotes,
          backLabel: words.backToText,
          backContent: '↑',
          clobberPrefix: 'note-',
        },
      },
      smartPunctuation: true,
    },
  });
}
