import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser/browser.ts';
import { failedFolder } from '../browser/failed.ts';
import { ownBlog } from '../own-blog.ts';
import { command } from './command.ts';
import { described } from './described.ts';
import { writeBroughtPictures } from './brought-pictures.ts';
import { hills, lamp } from './pictures.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that this project's own blog was built into; its address ends in `ownBase`. */
    site: string;
    /** The folder that the fixture was built into; its address ends in `/blog/`. */
    fixture: string;
    /** The fixture's content folder, pictures and many posts included. */
    fixtureContent: string;
  }
}

/** The day it is taken to be in all tests that read a built site. */
export const today = '2026-11-22';

/** Builds this project's own blog and the fixture, once for all tests. */
export default async function setup(project: TestProject): Promise<void> {
  const work = join(project.config.root, 'node_modules/.cache/tests');
  await rm(work, { recursive: true, force: true });
  await rm(failedFolder, { recursive: true, force: true });
  // It is unpacked when it is first asked for; two tests that ask at once would start half of it.
  await findBrowser();
  const content = join(work, 'content');
  await makeFixture(join(project.config.root, 'tests/fixtures/blog'), content);
  const site = join(work, 'site');
  const fixture = join(work, 'fixture/blog');
  await mkdir(join(work, 'fixture'), { recursive: true });
  const own = { BLOG_CONTENT: ownBlog.content, BLOG_PUBLIC: ownBlog.publicFiles };
  await mustBuild({ ...own, BLOG_OUT: site, BLOG_TODAY: today });
  await mustBuild({ BLOG_CONTENT: content, BLOG_OUT: fixture, BLOG_TODAY: today, TZ: 'Pacific/Kiritimati' });
  project.provide('site', site);
  project.provide('fixture', fixture);
  project.provide('fixtureContent', content);
}

async function mustBuild(environment: Record<string, string>): Promise<void> {
  const { code, output } = await command('build', { ...environment, A_SECRET: 'canaryofthemachine' });
  if (code !== 0) throw new Error(`The build that the tests read has failed:\n${output}`);
}

/** The fixture with what is not kept in the repository: photographs, and more posts than a page holds. */
async function makeFixture(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const pictures = join(to, 'posts/with-pictures');
  const paint = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } });
  const telephone = paint(2400, 1600, '#b5654a').withExif({
    IFD0: { Make: 'canarycamera', Copyright: 'canaryowner' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' },
  });
  await writeFile(join(pictures, 'cover.jpg'), described(await telephone.jpeg().toBuffer(), 'canarycaption'));
  await paint(900, 600, '#2c5f57')
    .withExif({ IFD0: { Make: 'canarycamera' } })
    .jpeg()
    .toFile(join(pictures, 'door.jpg'));
  await paint(500, 400, '#d9a441').png().toFile(join(pictures, 'window.png'));
  await paint(60, 60, '#000000').png().toFile(join(to, 'posts/canarydraftimage.png'));
  const kept = described(await paint(60, 60, '#101010').jpeg().toBuffer(), 'canaryofapicture');
  for (const name of ['scheduledimage', 'withdrawnimage', 'withdrawninside']) {
    await writeFile(join(to, `posts/canary${name}.jpg`), kept);
  }
  await writeBroughtPictures(join(to, 'posts/with-pictures-as-brought'));
  await writeFile(join(to, 'posts/elements/lamp.jpg'), lamp);
  await writeFile(join(to, 'posts/elements/hills.jpg'), hills);
  await writeFile(join(to, 'posts/with-files/hills.jpg'), hills);
  for (let number = 1; number <= 65; number += 1) {
    await writeFile(join(to, `posts/many-${number}.md`), manyPost(number));
  }
}

function manyPost(number: number): string {
  const day = String((number % 28) + 1).padStart(2, '0');
  const body = number > 15 ? `Text ${number}.` : `A group of words on a canvas, number ${number}.`;
  return `---\ntitle: Number ${number}\ndescription: One of many.\npubDate: 2024-03-${day}\ntopics: [many]\n---\n\n${body}\n`;
}
