import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/author/serve.ts';
import { listFiles } from '../../src/library/content/files.ts';
import { attribute } from '../../src/outputs/markup/html.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { allPages, readPage } from './read.ts';
import { writeSmallBlog } from './small-blog.ts';

const work = join(import.meta.dirname, '../../node_modules/.cache/tests/address-letters');
const content = join(work, 'content');
const site = join(work, 'site');
const quiet = '/writing/%D1%82%D0%B8%D1%85%D0%B0-%D0%BA%D1%83%D1%85%D0%BD%D1%8F/';

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(content, file), change(await readFile(join(content, file), 'utf8')));
}

const built = (file: string) => readFile(join(site, file), 'utf8');

beforeAll(async () => {
  await rm(work, { recursive: true, force: true });
  await mkdir(join(work, 'public'), { recursive: true });
  await writeSmallBlog(content, 'uk');
  await rename(join(content, 'posts/kitchen.mdx'), join(content, 'posts/тиха-кухня.mdx'));
  // As a Mac may hand it over: letters taken apart.
  await rename(join(content, 'posts/water.mdx'), join(content, `posts/${'вода-й-їжа'.normalize('NFD')}.mdx`));
  await rename(join(content, 'pages/listening.mdx'), join(content, 'pages/слухати.mdx'));
  for (const file of ['posts/тиха-кухня.mdx', `posts/${'вода-й-їжа'.normalize('NFD')}.mdx`])
    await edit(file, (text) =>
      text.replace('topics: [house]', 'topics: [дім]').replace('series: rooms', 'series: кімнати'),
    );
  await edit('topics.yaml', (text) => text.replace('house:', 'дім:'));
  await edit('series.yaml', (text) => text.replace('rooms:', 'кімнати:'));
  await edit('paths.yaml', (text) =>
    text.replace('begin:', 'початок:').replace('kitchen, water', 'тиха-кухня, вода-й-їжа'),
  );
  await edit('site.yaml', (text) => `${text}addresses: letters\nhostKind: netlify\n`);
  await edit(
    'posts/тиха-кухня.mdx',
    (text) =>
      `${text.replace('topics:', 'related: [вода-й-їжа]\naliases: [/старе/]\ntopics:')}\n[a](./вода-й-їжа.mdx) [b](/writing/%D0%B2%D0%BE%D0%B4%D0%B0-%D0%B9-%D1%97%D0%B6%D0%B0/) [c](/слухати/) [d](../pages/слухати.mdx)\n`,
  );
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_PUBLIC: join(work, 'public'),
    BLOG_OUT: site,
    BLOG_TODAY: today,
  });
  expect(code, output).toBe(0);
});

test('files and folders have composed letters, and each link of each page leads to one of them', async () => {
  const files = await listFiles(site);
  expect(files.filter((file) => file !== file.normalize('NFC') || file.includes('%'))).toEqual([]);
  for (const one of [
    'writing/тиха-кухня',
    'writing/вода-й-їжа',
    'слухати',
    'старе',
    'topics/дім',
    'series/кімнати',
    'paths/початок/all',
  ])
    expect(files).toContain(`${one}/index.html`);
  expect(files).toContain('epub/paths/початок.epub');
  const there = new Set(files);
  const lost: string[] = [];
  let letters = 0;
  for (const path of await allPages(site)) {
    const page = await readPage(site, path);
    for (const link of [...page.all('a'), ...page.all('link')]) {
      const { host, pathname } = new URL(attribute(link, 'href') ?? '', `https://blog.example.org/${path}`);
      if (host !== 'blog.example.org') continue;
      if (pathname.includes('%D')) letters += 1;
      const file = decodeURI(pathname).slice(1);
      if (!there.has(file === '' || file.endsWith('/') ? `${file}index.html` : file))
        lost.push(`${path}: ${file}`);
    }
  }
  expect(lost).toEqual([]);
  expect(letters).toBeGreaterThan(50);
});

test('what other programs read has them as the network does', async () => {
  const page = await readPage(site, 'writing/тиха-кухня/');
  const whole = `https://blog.example.org${quiet}`;
  expect(attribute(page.one('link', { rel: 'canonical' }), 'href')).toBe(whole);
  expect(attribute(page.one('meta', { property: 'og:url' }), 'content')).toBe(whole);
  expect(page.whole(page.one('script', { type: 'application/ld+json' }))).toContain(`"${whole}"`);
  for (const file of ['sitemap.xml', 'rss.xml', 'atom.xml', 'feed.json']) {
    const text = await built(file);
    expect(text).toContain(whole);
    // No whole address of the blog has a letter that is not encoded.
    expect(text.match(/https:\/\/blog\.example\.org[^\s"<>&]*[^\x20-\x7e\s"<>&]/g)).toBe(null);
  }
  expect(await built('_redirects')).toContain(`/%D1%81%D1%82%D0%B0%D1%80%D0%B5/ ${quiet} 301\n`);
});

test('"npm start" serves them', async () => {
  const { address, server } = await serve(site, '/', 0);
  try {
    const answer = await fetch(`${address.slice(0, -1)}${quiet}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`https://blog.example.org${quiet}`);
  } finally {
    server.close();
  }
});
