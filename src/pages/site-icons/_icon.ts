import type { Blog } from '../../library/blog/assemble.ts';
import { getBlog, getFolder, getOwnPictures } from '../../library/blog/blog.ts';
import { markIcon, type IconSource } from '../../outputs/icon-source.ts';
import { ownIcon } from '../../outputs/own-icon.ts';

const opened = new WeakMap<Blog, Promise<IconSource>>();

/** What the icons of the blog are made of: an author's picture is decoded once for all of them. */
export function icon(): Promise<IconSource> {
  const blog = getBlog();
  const ready = opened.get(blog) ?? prepare(blog);
  opened.set(blog, ready);
  return ready;
}

async function prepare({ site }: Blog): Promise<IconSource> {
  const { icon: own } = await getOwnPictures();
  const mark = markIcon(site.colors);
  return own ? ownIcon(own, getFolder(), mark.paper) : mark;
}
