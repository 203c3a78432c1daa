import type { Menu, OwnList } from '../../schema/menu.ts';
import { ownLists } from '../../schema/menu.ts';
import type { Blog } from '../blog/assemble.ts';
import type { Link } from '../blog/frame.ts';
import { featuredIn, pathsWithPosts, seriesWithPosts, topicsWithPosts } from './groups.ts';
import { typographic } from '../format/typography.ts';
import { changesOf } from '../posts/changes.ts';

/** What the menu leads to where the author chose nothing. */
export const usualMenu: Menu = ['start', 'writing', 'topics', 'about', 'search'].map((page) => ({ page }));

type Shown = Pick<Blog, 'site' | 'words' | 'urls' | 'posts' | 'pages' | 'topics' | 'paths' | 'series'>;

/** The menu of every page, as the author ordered it: without what is empty or not there. */
export function menuOf(blog: Shown): Link[] {
  return (blog.site.menu ?? usualMenu).flatMap((entry) => linkOf(entry, blog) ?? []);
}

/** What the menu would lead to if the author had chosen nothing, and does not: the foot of the page does. */
export function leftOutOf(menu: readonly Link[], blog: Shown): Link[] {
  const named = new Set(menu.map(({ href }) => href));
  return usualMenu.flatMap((entry) => linkOf(entry, blog) ?? []).filter(({ href }) => !named.has(href));
}

function linkOf({ page, topic, link, label }: Menu[number], blog: Shown): Link | undefined {
  const { site, urls, pages, topics, posts } = blog;
  const own = label === undefined ? undefined : typographic(label, site.language);
  if (link !== undefined) return { href: link, text: own ?? link, elsewhere: true };
  if (topic !== undefined) {
    const found = topicsWithPosts(topics, posts).find(({ id }) => id === topic);
    return found && { href: urls.topic(found.id), text: own ?? found.title };
  }
  const list = ownLists.find((name) => name === page);
  const found = list ? listOf(list, blog) : pageOf(page, pages, blog);
  return found && { ...found, text: own ?? found.text };
}

/** What the interface calls a list that the blog makes itself. */
export function listName(list: OwnList, words: Shown['words']): string {
  return list === 'start' ? words.startHere : words[list];
}

/** A standing page; "about" is called in the menu what the interface calls it, as it may have a long title. */
function pageOf(id: string | undefined, pages: Shown['pages'], { urls, words }: Shown): Link | undefined {
  if (id === 'about') return { href: urls.page(id), text: words.about };
  const found = pages.find((one) => one.id === id);
  return found && { href: urls.page(found.id), text: found.title };
}

function listOf(list: OwnList, { urls, words, paths, series, topics, posts }: Shown): Link | undefined {
  switch (list) {
    case 'start': {
      const has = pathsWithPosts(paths, posts).length > 0 || featuredIn(posts).length > 0;
      return has ? { href: urls.paths, text: listName(list, words) } : undefined;
    }
    case 'series':
      return seriesWithPosts(series, posts).length > 0
        ? { href: urls.seriesList, text: words.series }
        : undefined;
    case 'writing':
      return posts.length > 0 ? { href: urls.writing, text: words.writing } : undefined;
    case 'topics':
      return topicsWithPosts(topics, posts).length > 0
        ? { href: urls.topics, text: words.topics }
        : undefined;
    case 'search':
      return { href: urls.search, text: words.search };
    case 'follow':
      return { href: urls.follow, text: words.follow };
    case 'changes':
      return changesOf(posts).length > 0 ? { href: urls.changes(), text: words.changes } : undefined;
  }
}
