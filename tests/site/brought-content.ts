import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

/** What authors bring that is published as it is, or once `--fix` has mended it. */
const published = [
  'ampersand-heading',
  'card-scripts',
  'details-one-line',
  'first-level-headings',
  'footnote-in-heading',
  'heic-named-jpg',
  'hebrew-post-in-english-site',
  'html-headings',
  'inline-picture-with-title',
  'lost-anchors',
  'lost-footnotes',
  'moving-gif',
  'nfd-anchor',
  'nfd-picture',
  'no-text',
  'obsidian',
  'picture-name-with-space',
  'redirect-links',
  'rock-n-roll',
];

/** What is brought takes others for granted. */
const others = ['being-believed', 'routines-are-a-kind-of-shelter'];

/**
 * Writes a blog with everything in it that authors bring, each post in a folder that is named after what it is.
 *
 * @param names Of the folders of what is brought; all that can be published, unless it is said.
 */
export async function writeBrought(content: string, names: readonly string[] = published): Promise<void> {
  await cp(join(fixtures, 'blog'), content, {
    recursive: true,
    filter: (path) => !path.includes('/posts/'),
  });
  for (const file of ['series.yaml', 'paths.yaml']) await writeFile(join(content, file), '{}\n');
  await mkdir(join(content, 'posts'), { recursive: true });
  for (const name of others) {
    const title = name.replaceAll('-', ' ');
    const text = `---\ntitle: ${title}\ndescription: D.\npubDate: 2026-01-01\ntopics: [safety]\n---\n\n## A heading\n\nText.\n`;
    await writeFile(join(content, `posts/${name}.mdx`), text);
  }
  for (const name of names) await bring(name, join(content, 'posts'));
  if (!names.includes('nfd-picture')) return;
  // As a Mac names it.
  const picture = join(fixtures, 'brought/inline-picture-with-title/cup.png');
  await cp(picture, join(content, 'posts/nfd-picture/cafe\u0301.png'));
}

async function bring(name: string, posts: string): Promise<void> {
  const from = join(fixtures, 'brought', name);
  const files = await readdir(from);
  const texts = files.filter((file) => file.endsWith('.md'));
  // Links to other posts begin in the folder of all.
  if (texts.length > 1 || ['lost-anchors', 'obsidian'].includes(name)) {
    await cp(from, posts, { recursive: true });
    return;
  }
  const to = join(posts, name);
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.md') });
  for (const file of texts) await cp(join(from, file), join(to, 'index.md'));
}
