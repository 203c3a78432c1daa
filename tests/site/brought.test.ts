import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/outputs/markup/html.ts';
import { writeBrought } from './brought-content.ts';
import { command } from './command.ts';
import { allPages, readPage } from './read.ts';

let work: string;
let site: string;
let checked: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'brought-'));
  site = join(work, 'site');
  const content = join(work, 'content');
  await writeBrought(content);
  const settings = { BLOG_CONTENT: content, BLOG_OUT: site, BLOG_TODAY: '2026-11-22' };
  checked = (await command('check', settings, ['--fix', '--yes'])).output;
  // What the pictures show is asked of her who knows it.
  const obsidian = join(content, 'posts/from-obsidian.md');
  await writeFile(obsidian, (await readFile(obsidian, 'utf8')).replaceAll('![](', '![A lamp]('));
  const { code, output } = await command('build', settings);
  if (code !== 0) throw new Error(output);
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Where something lies that a page names. */
const inSite = (path: string) => join(site, path.replace(/^\/blog\//, ''));
const page = (name: string) => readPage(site, `writing/${name}/`);
const textOf = async (name: string) => {
  const read = await page(name);
  return read.text(read.one('main'));
};
/** What a page lists as its parts, and where each leads. */
const parts = async (name: string) => {
  const read = await page(name);
  const headings = ['h2', 'h3', 'h4', 'h5', 'h6'].flatMap((level) => read.all(level));
  return headings.flatMap((heading) => {
    const id = attribute(heading, 'id');
    return id === undefined ? [] : [`${read.text(heading)} #${id}`];
  });
};

describe('headings', () => {
  test('of the first level stand below the title, which is not said twice', async () => {
    for (const path of await allPages(site)) {
      const { all } = await readPage(site, path);
      expect([path, all('h1').length]).toEqual([path, 1]);
    }
    expect(await parts('first-level-headings')).toEqual(
      expect.arrayContaining(['First part #first-part', 'Second part #second-part']),
    );
    expect(await parts('first-level-headings')).not.toContain('Headings #headings');
    const { html } = await page('first-level-headings');
    expect(html).toContain('href="#first-part"');
  });

  test('in HTML are parts of the text like all others', async () => {
    expect(await parts('html-headings')).toEqual(
      expect.arrayContaining(['One #one', 'Two #two', 'Three #three']),
    );
    expect((await page('html-headings')).html).toContain('href="#three"');
  });

  test('keep the number of a note out of their address and of what is read aloud', async () => {
    expect(await parts('footnote-in-heading')).toEqual(
      expect.arrayContaining([expect.stringMatching(/#a-part$/)]),
    );
    const { all } = await page('footnote-in-heading');
    expect(all('a').map((link) => attribute(link, 'aria-label'))).toContain('Link to this section: A part');
  });

  test('have an ampersand that is read as one', async () => {
    const { all } = await page('ampersand-heading');
    const labels = all('a').map((link) => attribute(link, 'aria-label'));
    expect(labels).toContain('Link to this section: Tea & toast');
  });

  test('with letters that a Mac takes apart are found by links to them', async () => {
    const { all } = await page('nfd-anchor');
    const ids = new Set(all('h2').map((heading) => attribute(heading, 'id')));
    const links = all('a').map((link) => decodeURIComponent(attribute(link, 'href') ?? ''));
    expect(ids).toContain('the-caf\u00e9');
    expect(links).toContain('#the-caf\u00e9');
  });
});

describe('pictures', () => {
  /** The picture of a post as it was published. */
  const picture = async (name: string, alt: string) => {
    const image = (await page(name)).one('img', { alt });
    const bytes = await readFile(inSite(decodeURIComponent(attribute(image, 'src') ?? '')));
    return { image, ...(await sharp(bytes, { animated: true }).metadata()) };
  };

  test('may have a name with a space, one that a Mac took apart, or a wrong ending', async () => {
    expect((await picture('picture-name-with-space', 'A blue lamp')).width).toBeGreaterThan(0);
    expect((await picture('nfd-picture', 'A cup')).width).toBeGreaterThan(0);
    expect((await picture('heic-named-jpg', 'A lamp')).width).toBeGreaterThan(0);
  });

  test('that move go on moving, and are no strip of all their moments', async () => {
    const { image } = await picture('moving-gif', 'A circle that grows and shrinks');
    expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(['300', '200']);
  });

  test('with a title stand in their sentence', async () => {
    const { all, one, text } = await page('inline-picture-with-title');
    expect(attribute(one('img', { alt: 'A cup' }), 'title')).toBe('My cup');
    expect(all('p').filter((paragraph) => text(paragraph) === 'A cup in a sentence.')).toHaveLength(1);
  });
});

describe('what notebooks write', () => {
  test('becomes links, pictures, boxes and marked words', async () => {
    const { all, html } = await page('from-obsidian');
    const links = all('a').map((link) => attribute(link, 'href'));
    expect(links.filter((href) => href?.endsWith('/writing/being-believed/'))).not.toEqual([]);
    expect(links).toContainEqual(expect.stringMatching(/\/writing\/being-believed\/#a-heading$/));
    expect(all('mark').length).toBe(2);
    expect(all('img', { alt: 'A lamp' }).length).toBe(2);
    expect(await textOf('from-obsidian')).toContain('A kettle is not a plan');
    expect(html).not.toMatch(/\[\[|==|\[!|%%|\^lamp/);
  });

  test('for its author alone is on no page and in no feed', async () => {
    for (const path of [...(await allPages(site)), 'rss.xml', 'atom.xml', 'feed.json']) {
      const text = await readFile(
        join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path),
        'utf8',
      );
      expect([path, text.includes('private thought')]).toEqual([path, false]);
    }
  });
});

describe('what else is brought', () => {
  test('links lead straight to where they lead, and hold nobody’s address', async () => {
    const { html } = await page('redirect-links');
    expect(html).not.toMatch(/google\.com\/url|safelinks|l\.facebook|[?&]si=|utm_|ada(?:@|%40)/);
    expect(html).toContain('href="https://example.org/lamps"');
    expect(html).toContain('href="https://youtu.be/abc"');
  });

  test('apostrophes that stand for letters are apostrophes, in the title too', async () => {
    const text = await textOf('rock-n-roll');
    expect(text).toContain('Rock ’n’ roll');
    expect(text).toContain('It was rock ’n’ roll, and fish ’n’ chips, and the ’90s’ end.');
  });

  test('a fold on one line folds', async () => {
    const { all, text } = await page('details-one-line');
    expect(all('summary').map(text)).toContain('Open me');
  });

  test('notes that lead nowhere, lost parts and a post without text are told of, each with its mend', () => {
    expect(checked).toContain('There is no note "1", and readers would see the brackets.');
    expect(checked).toContain('No number in the text leads to this note');
    expect(checked).toContain('There is no heading "no-such-part" in this text');
    expect(checked).toContain('There is no heading "no-such-part" in posts/being-believed.mdx');
    expect(checked).toContain('This post has no text');
  });

  test('titles in any script have a card', async () => {
    for (const name of ['chinese', 'cyrillic', 'greek', 'hebrew', 'emoji']) {
      const { one } = await page(name);
      const card = attribute(one('meta', { property: 'og:image' }), 'content') ?? '';
      const { width } = await sharp(await readFile(inSite(new URL(card).pathname))).metadata();
      expect([name, width]).toEqual([name, 1200]);
    }
  });

  test('a text in another language is published as it was written', async () => {
    expect(await textOf('hebrew-post-in-english-site')).toContain('כותרת ראשונה');
  });
});

describe('what cannot go out is told with what it is and what to do', () => {
  /** What the check says of some of it. */
  const said = async (...names: readonly string[]) => {
    const content = join(work, names.join('-'));
    await writeBrought(content, names);
    return (await command('check', { BLOG_CONTENT: content, BLOG_TODAY: '2026-11-22' })).output;
  };

  test('a picture that breaks off, and a drawing in SVG', async () => {
    const output = await said('half-picture', 'svg-picture');
    expect(output).toMatch(/"\.\/half\.jpg" is broken: a part of the picture is missing\.\n +Copy it /);
    expect(output).toMatch(/"\.\/field\.svg" is a drawing \(SVG\).*\n +Open it .* export it as PNG\./);
  });

  test('second copies that programs made, each with whose it is', async () => {
    const output = await said('conflict-copies');
    expect(output).toMatch(/Dropbox, made this second copy of\s+posts\/a-kettle\.md/);
    expect(output).toMatch(/iCloud or a Mac made this second copy of posts\/a-kettle\.md/);
    expect(output).toContain('A program made this while it had a file open.');
    expect(output).not.toMatch(/Rename it/);
  });
});

test('a blog in German has the marks of German in its titles and in its text', async () => {
  const content = join(work, 'german');
  await writeBrought(content, ['german-site']);
  const file = join(content, 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^language: .*$/m, 'language: de'));
  const settings = { BLOG_CONTENT: content, BLOG_OUT: join(work, 'german-out'), BLOG_TODAY: '2026-11-22' };
  const { code, output } = await command('build', settings);
  expect([code, output]).toEqual([0, expect.stringContaining('Built')]);
  const { one, text } = await readPage(join(work, 'german-out'), 'writing/lange-woerter/');
  const main = text(one('main'));
  expect(main).toContain('„so“ gesagt');
  expect(main).toContain('Text mit „Anführung“ und ‚einfacher‘, und es geht’s.');
  expect(main).toContain('„Das ist ‚gut‘.“ – Und dann…');
});
