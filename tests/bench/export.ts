import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { proseFor } from './export-prose.ts';

/** The forms in which WordPress keeps each picture, besides the one that was given. */
const sizes = [
  '150x150',
  '300x225',
  '480x360',
  '600x450',
  '768x576',
  '1024x768',
  '1200x900',
  '1536x1152',
  'scaled',
];

/**
 * Writes an export of WordPress with a folder of pictures, each in ten forms.
 *
 * @param folder An empty folder.
 * @param posts How many; each has one picture.
 */
export async function writeExport(folder: string, posts: number): Promise<void> {
  const photo = await sharp({
    create: {
      width: 800,
      height: 600,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
      background: '#808080',
    },
  })
    .blur(4)
    .jpeg()
    .toBuffer();
  const small = await sharp(photo).resize(150).jpeg().toBuffer();
  const items: string[] = [];
  for (let number = 1; number <= posts; number += 1) {
    const month = `${String(2010 + (number % 15))}/${String((number % 12) + 1).padStart(2, '0')}`;
    const uploads = join(folder, 'uploads', month);
    await mkdir(uploads, { recursive: true });
    await writeFile(join(uploads, `photo-${number}.jpg`), photo);
    for (const size of sizes) await writeFile(join(uploads, `photo-${number}-${size}.jpg`), small);
    items.push(attachment(number, month), post(number, month));
  }
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Bench</title><wp:base_blog_url>https://bench.invalid</wp:base_blog_url>`;
  await writeFile(join(folder, 'blog.xml'), `${head}${items.join('\n')}</channel></rss>`);
}

function attachment(number: number, month: string): string {
  const url = `https://bench.invalid/wp-content/uploads/${month}/photo-${number}.jpg`;
  return `<item><title>photo-${number}</title><guid>${url}</guid><wp:post_id>${100_000 + number}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>${url}</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A hillside, number ${number}</wp:meta_value></wp:postmeta></item>`;
}

function post(number: number, month: string): string {
  const day = `${month.replace('/', '-')}-${String((number % 28) + 1).padStart(2, '0')}`;
  const other = (number % 100) + 1;
  const img = `https://bench.invalid/wp-content/uploads/${month}/photo-${number}-1024x768.jpg`;
  const content = `${proseFor(number)}\n\n<!-- wp:image {"id":${100_000 + number}} -->\n<figure class="wp-block-image"><img src="${img}" alt="" class="wp-image-${100_000 + number}"/><figcaption>Hill ${number}</figcaption></figure>\n<!-- /wp:image -->\n\n<!-- wp:paragraph -->\n<p>See <a href="https://bench.invalid/?p=${other}">another</a>.</p>\n<!-- /wp:paragraph -->`;
  return `<item><title>Post number ${number}</title><link>https://bench.invalid/${month}/post-${number}/</link><guid>https://bench.invalid/?p=${number}</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[About hill ${number}.]]></excerpt:encoded><wp:post_id>${number}</wp:post_id><wp:post_date>${day} 09:00:00</wp:post_date><wp:post_date_gmt>${day} 14:00:00</wp:post_date_gmt><wp:post_name>post-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password><category domain="category" nicename="hills"><![CDATA[Hills]]></category></item>`;
}
