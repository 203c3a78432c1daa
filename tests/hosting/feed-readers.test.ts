import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { feedReaders, linesOf, type Entry } from './feed-readers.ts';

const feeds = ['rss.xml', 'atom.xml'].map((name) => join(inject('fixture'), name));
const posts = ['Everything', 'Near home', 'Every element'];

for (const { name } of feedReaders.filter((reader) => !reader.isInstalled())) {
  console.log(`${name} is not installed here: how it reads the feeds was not asked.`);
}

describe.each(feedReaders.filter((reader) => reader.isInstalled()))('$name', ({ name, read }) => {
  test('shows the same in both formats: every post, each whole', async () => {
    const [rss = [], atom = []] = await Promise.all(feeds.map(read));
    expect(atom.length).toBeGreaterThan(20);
    expect(titlesOf(atom)).toEqual(titlesOf(rss));
    expect(atom.map(({ html }) => linesOf(html))).toEqual(rss.map(({ html }) => linesOf(html)));
    expect(atom.filter(({ html }) => linesOf(html) === '')).toEqual([]);
  });

  test('shows three posts so, to be read through when it changes', async () => {
    const [, atom = []] = await Promise.all(feeds.map(read));
    const shown = posts.map((title) => {
      const post = atom.find((entry) => entry.title.startsWith(title));
      return `# ${post?.title}\n\n${linesOf(post?.html ?? '')}\n`;
    });
    await expect(shown.join('\n')).toMatchFileSnapshot(`shown/${name}.txt`);
  });
});

/**
 * Some readers take a title in RSS for HTML: it has signs there that nobody does. And rss2email 3.13.1 takes one in
 * Atom for HTML, whatever its type.
 */
function titlesOf(entries: readonly Entry[]): string[] {
  return entries.map(({ title }) =>
    title.replaceAll('‹', '<').replaceAll('›', '>').replaceAll('&lt;', '<').replace(/\s+/g, ' '),
  );
}
