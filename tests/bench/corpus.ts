import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { paragraph, sentence, title } from './prose.ts';
import { randomFrom } from './random.ts';

export type Random = () => number;
export type Format = 'md' | 'mdx';

const topics = ['safety', 'community', 'many'];
const firstDay = Date.UTC(2005, 0, 1);
const day = 24 * 60 * 60 * 1000;

/**
 * Writes a content folder: so many posts of about 1,200 words, each tenth with
 * a picture, footnotes and (in MDX) components. The same seed, the same bytes.
 *
 * @param folder Where it goes; what is not posts comes from the tests' own blog.
 * @param root The project's folder; that of an earlier commit has what it could read.
 */
export async function writeCorpus(
  folder: string,
  count: number,
  format: Format,
  root = join(import.meta.dirname, '../..'),
): Promise<void> {
  const random = randomFrom(1);
  const fixture = join(root, 'tests/fixtures/blog');
  await mkdir(join(folder, 'posts'), { recursive: true });
  for (const name of ['site.yaml', 'topics.yaml', 'crisis-lines.yaml', 'feelings.yaml', 'pages']) {
    await cp(join(fixture, name), join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'series.yaml'), '{}\n');
  const path = { title: 'A way in', description: 'Where to begin.', posts: ['post-00001', 'post-00002'] };
  await writeFile(join(folder, 'paths.yaml'), stringify({ beginning: path }));
  for (let index = 0; index < count; index += 1) {
    const rich = index % 10 === 0;
    const id = `post-${String(index).padStart(5, '0')}`;
    const post = `${frontMatter(random, index)}${body(random, format, rich, index)}`;
    if (!rich) {
      await writeFile(join(folder, 'posts', `${id}.${format}`), post);
      continue;
    }
    await mkdir(join(folder, 'posts', id));
    await writeFile(join(folder, 'posts', id, `index.${format}`), post);
    await writeFile(join(folder, 'posts', id, 'picture.jpg'), await picture(random));
  }
}

function frontMatter(random: Random, index: number): string {
  const data = {
    title: title(random),
    description: sentence(random),
    pubDate: new Date(firstDay + Math.floor(index * 0.7) * day).toISOString().slice(0, 10),
    topics: [topics[Math.floor(random() * topics.length)]],
  };
  // The day stands bare, as authors write it.
  return `---\n${stringify(data).replace(/pubDate: "?([\d-]+)"?/, 'pubDate: $1')}---\n\n`;
}

function body(random: Random, format: Format, rich: boolean, index: number): string {
  const parts: string[] = [];
  let words = 0;
  while (words < 1_200) {
    if (parts.length % 5 === 4) parts.push(`## ${title(random)}`);
    const text = paragraph(random);
    words += text.split(' ').length;
    parts.push(text);
  }
  if (rich) {
    parts.splice(2, 0, '![A picture made for this measurement](./picture.jpg)');
    parts[4] = `${parts[4]}[^one] And more.[^two]`;
    if (format === 'mdx') {
      parts.splice(6, 0, `<Vignette basis="composite">\n\n${paragraph(random)}\n\n</Vignette>`);
      parts.push(`<Reflection>\n\n- What stays of ${index}?\n\n</Reflection>`);
    }
    parts.push(`[^one]: ${sentence(random)}\n[^two]: ${sentence(random)}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** A photograph's worth of picture: soft shapes, 1,600 pixels wide. */
async function picture(random: Random): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: 16 * 12 * 3 }, () => Math.floor(random() * 256)));
  return sharp(noise, { raw: { width: 16, height: 12, channels: 3 } })
    .resize(1_600, 1_200, { kernel: 'cubic' })
    .jpeg({ quality: 80 })
    .toBuffer();
}
