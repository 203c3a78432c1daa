import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { feedReaders, linesOf } from './feed-readers.ts';

const feeds = ['rss.xml', 'atom.xml'].map((name) => join(inject('fixture'), name));
const posts = ['Everything', 'Near home', 'Every element'];

for (const { name } of feedReaders.filter((reader) => !reader.isInstalled())) {
  console.log(`${name} is not installed here: how it reads the feeds was not asked.`);
}

describe.each(feedReaders.filter((reader) => reader.isInstalled()))('$name', ({ name, read }) => {
  test('shows the same in both formats: every post, each whole', async () => {
    const [rss = [], atom = []] = await Promise.all(feeds.map(read));
    expect(atom.length).toBeGreaterThan(20);
    // Some readers take a title in RSS for HTML: it has signs there that nobody does.
    const titles = rss.map(({ title }) => title.replaceAll('‹', '<').replaceAll('›', '>'));
    expect(atom.map(({ title }) => title)).toEqual(titles);
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
