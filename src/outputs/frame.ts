import type { Blog } from '../library/assemble.ts';
import type { Frame } from '../library/frame.ts';
import { optionalPages } from '../schema/page.ts';
import { firstHelp } from '../library/first-help.ts';
import { fontFaceCss } from './fonts.ts';
import { vocabularyFile } from './vocabulary.ts';

/** What every page of the blog is given, the same for all of them. */
export async function frameOf(blog: Blog): Promise<Frame> {
  const { site, words, urls, feelings, pages, lines } = blog;
  const css = await fontFaceCss(urls.font);
  const more = optionalPages
    .flatMap((name) => pages.filter(({ id }) => id === name))
    .map(({ id, title }) => ({ href: urls.page(id), text: title }));
  const listening = pages.some(({ id }) => id === 'listening') ? urls.page('listening') : undefined;
  const crisis = {
    vocabulary: urls.asset(vocabularyFile(blog).name),
    help: firstHelp(lines, site, words),
  };
  return { site, words, urls, feelings, fonts: { css }, more, crisis, listening };
}
