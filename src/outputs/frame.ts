import { colorSets } from '../art/color-sets.ts';
import type { Blog } from '../library/blog/assemble.ts';
import type { Frame } from '../library/blog/frame.ts';
import type { OwnPictures } from '../library/content/own-pictures.ts';
import { shownLogo } from '../library/blog/shown-logo.ts';
import { seriesWithPosts } from '../library/queries/groups.ts';
import { leftOutOf, menuOf } from '../library/queries/menu.ts';
import { optionalPages } from '../schema/page.ts';
import { firstHelp } from '../library/help/first-help.ts';
import { fontFaceCss, otherRolesCss } from './fonts/fonts.ts';
import { lettersOf } from './fonts/letters.ts';
import { lookCss } from './look.ts';
import { vocabularyFile } from './vocabulary.ts';

/** What every page of the blog is given, the same for all of them. */
export async function frameOf(blog: Blog, own: OwnPictures): Promise<Frame> {
  const { site, words, urls, feelings, pages, lines, posts } = blog;
  const { colors, typeface } = site;
  const languages = languagesOf(blog);
  const letters = lettersOf(blog);
  const faces = await fontFaceCss(urls.font, typeface, letters);
  const css =
    faces + lookCss(colors, typeface) + otherRolesCss(typeface, letters) + oneLanguageCss(languages);
  const menu = menuOf(blog);
  const more = [
    ...leftOutOf(menu, blog),
    ...optionalPages
      .flatMap((name) => pages.filter(({ id }) => id === name))
      .map(({ id, title }) => ({ href: urls.page(id), text: title })),
    ...(seriesWithPosts(blog.series, posts).length > 0
      ? [{ href: urls.seriesList, text: words.series }]
      : []),
  ];
  const listening = pages.some(({ id }) => id === 'listening') ? urls.page('listening') : undefined;
  const crisis = {
    vocabulary: urls.asset(vocabularyFile(blog).name),
    help: firstHelp(lines, site, words),
  };
  return {
    site,
    words,
    urls,
    feelings,
    languages,
    fonts: { css },
    logo: shownLogo(own, site, urls),
    papers: papersOf(colors),
    menu,
    more,
    crisis,
    listening,
  };
}

/** The languages of the posts that readers see, the blog's own first; none where there is only one. */
function languagesOf({ site, posts }: Blog): readonly string[] {
  const all = new Set([site.language, ...posts.flatMap(({ own }) => own?.code ?? [])]);
  return all.size > 1 ? [...all] : [];
}

/** Hides the posts of other languages where a reader chose to see one alone. */
function oneLanguageCss(languages: readonly string[]): string {
  return languages
    .map((code) => `[data-posts="${code}"] [data-in]:not([data-in="${code}"]){display:none}`)
    .join('');
}

/** The paper of the light and of the dark page; nothing where they are the usual ones, which scripts know. */
function papersOf(colors: Blog['site']['colors']): Frame['papers'] {
  if (colors === undefined) return undefined;
  const { light, dark } = colorSets[colors];
  return { light: light.paper, dark: dark.paper };
}
