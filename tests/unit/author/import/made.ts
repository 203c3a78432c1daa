import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../folders.ts';

/** A published post of an export, with more of its parts as XML. */
export const item = (id: number, title: string, content: string, more = '', slug = `post-${id}`) =>
  `<item><title><![CDATA[${title}]]></title><link>https://old.example/${slug}/</link><guid>https://old.example/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2020-01-0${id} 10:00:00</wp:post_date><wp:post_date_gmt>2020-01-0${id} 15:00:00</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password>${more}</item>`;
/** An export of WordPress with such posts. */
export const wxr = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join('')}</channel></rss>`;

/** Files in a folder of their own. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'export');
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data);
  }
  return folder;
}
