import { getFolder, getOwnPictures } from '../../library/blog/blog.ts';
import { markIcon, type IconSource } from '../../outputs/icon-source.ts';
import { ownIcon } from '../../outputs/own-icon.ts';
import { open } from '../_open.ts';

/** What the icons of the blog are made of. */
export async function icon(): Promise<IconSource> {
  const { blog } = await open();
  const { icon: own } = await getOwnPictures();
  const mark = markIcon(blog.site.colors);
  return own ? ownIcon(own, getFolder(), mark.paper) : mark;
}
