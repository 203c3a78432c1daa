import { markIcon, type IconSource } from '../../outputs/icon-source.ts';
import { open } from '../_open.ts';

/** What the icons of the blog are made of. */
export async function icon(): Promise<IconSource> {
  const { blog } = await open();
  return markIcon(blog.site.colors);
}
