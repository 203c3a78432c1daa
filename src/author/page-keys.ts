import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Blog } from '../library/assemble.ts';
import { postPage } from '../library/post-page.ts';
import type { Content } from '../library/read/content.ts';
import { listFiles } from '../library/read/files.ts';
import { digest, pageKey } from '../outputs/page-key.ts';

/**
 * For each post that readers may see, the name under which its finished page is kept.
 *
 * @param root The project's folder.
 */
export async function pageKeys(content: Content, blog: Blog, root: string): Promise<Map<string, string>> {
  const frame = digest([
    await programIn(root),
    JSON.stringify([blog.site, blog.words, blog.feelings, blog.pages.map(({ id }) => id)]),
  ]);
  const sources = new Map(content.posts.map((post) => [post.id, post]));
  const keys = new Map<string, string>();
  for (const post of blog.posts) {
    const source = sources.get(post.id);
    if (!source) continue;
    const pictures = await picturesIn(source.text, join(content.folder, source.file));
    keys.set(post.id, pageKey(frame, postPage(post, blog), [source.file, source.text, ...pictures]));
  }
  return keys;
}

/** What decides how a page looks besides the author's files: the program, and what it stands on. */
async function programIn(root: string): Promise<string> {
  const files = (await listFiles(join(root, 'src'))).map((file) => join('src', file));
  const all = [...files, 'astro.config.ts', 'package-lock.json'];
  const texts = await Promise.all(all.map((file) => readFile(join(root, file)).catch(() => '')));
  return digest([process.version, ...all, ...texts]);
}

/** What the files hold that a post names by a path of its own, as its pictures are named. */
async function picturesIn(text: string, file: string): Promise<string[]> {
  const named = new Set(text.match(/\.{1,2}\/[^\s"'()<>]+/g) ?? []);
  const found = [...named].map(async (path) => {
    const bytes = await readFile(resolve(dirname(file), decoded(path))).catch(() => '');
    return digest([path, bytes]);
  });
  return Promise.all(found);
}

/** A percent sign that stands for nothing is a percent sign. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
