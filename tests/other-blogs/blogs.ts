import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addLines } from '../../src/author/pages/lines.ts';
import { startersFor } from '../../src/author/pages/starters.ts';
import { empty } from './empty.ts';
import { onePost } from './one-post.ts';
import { spanish } from './spanish.ts';

/** A blog as somebody else has it: none of its words is the sample's. */
export interface OtherBlog {
  readonly language: string;
  /** The country whose help lines come with the program; none where she wrote her own. */
  readonly region?: string;
  /** What she put wherever a standing page has brackets, each of which she has read; nothing where she has not come to it. */
  readonly filledIn?: string;
  /** What she wrote, by its path from the project. */
  readonly files: Readonly<Record<string, string>>;
}

/** Three blogs that have next to nothing in common with the sample, by what they are. */
export const otherBlogs: Readonly<Record<string, OtherBlog>> = {
  empty,
  'one post': onePost,
  Spanish: spanish,
};

/** Writes what somebody else's project has in `content/` and `public/` into a folder. */
export async function writeOtherBlog(folder: string, blog: OtherBlog): Promise<void> {
  const { language, region, filledIn, files } = blog;
  for (const { file, text } of await startersFor(language)) {
    await write(join(folder, 'content', file), filledIn === undefined ? text : readBy(filledIn, text));
  }
  for (const [file, text] of Object.entries(files)) await write(join(folder, file), text);
  if (region === undefined) return;
  const lines = join(folder, 'content/crisis-lines.yaml');
  await addLines(lines, region);
  const text = await readFile(lines, 'utf8');
  await writeFile(lines, text.replaceAll(/^ {2}source: .*\n/gm, '$&  lastChecked: 2026-11-20\n'));
}

/** A page that its author has read, and filled in. */
function readBy(filledIn: string, text: string): string {
  const [, top = '', prose = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)/.exec(text) ?? [];
  return `${top}\n{/* Read on 20 November 2026. */}\n${prose.replaceAll(/\[[^\]]*\](?!\()/g, filledIn)}`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
