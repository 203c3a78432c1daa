import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/library/content/content.ts';
import { temporaryFolder, write, type Files } from '../../author/folders.ts';

/** The content of the fixture, with some files written otherwise. */
async function readWith(files: Files) {
  const folder = await temporaryFolder();
  await cp('tests/fixtures/blog', folder, { recursive: true });
  await write(folder, files);
  return readContent(folder);
}

const post =
  '---\ntitle: A title\ndescription: A sentence.\npubDate: 2026-01-01\ntopics: [safety]\n---\n\nText.\n';

describe('the content folder', () => {
  test('is read whole', async () => {
    const content = await readWith({ 'posts/mine.md': post, 'posts/own/index.mdx': post });
    expect(content.diagnostics).toEqual([]);
    expect(content.site?.timeZone).toBeDefined();
    for (const list of [content.topics, content.series, content.paths, content.lines, content.pages]) {
      expect(list.length).toBeGreaterThan(0);
    }
    const mine = content.posts.filter(({ id }) => id === 'mine' || id === 'own');
    expect(mine.map(({ id, file, body, bodyLine }) => ({ id, file, body, bodyLine }))).toEqual([
      { id: 'mine', file: 'posts/mine.md', body: '\nText.\n', bodyLine: 7 },
      { id: 'own', file: 'posts/own/index.mdx', body: '\nText.\n', bodyLine: 7 },
    ]);
  });

  test('keeps what was typed beside what was made of it', async () => {
    const content = await readWith({ 'posts/mine.mdx': post });
    const mine = content.posts.find(({ id }) => id === 'mine');
    expect(mine?.yaml.value).not.toHaveProperty('draft');
    expect(mine?.data.draft).toBe(false);
  });

  test('keeps topics in the order in which the author wrote them', async () => {
    const topic = (id: string) => `${id}:\n  title: T\n  description: D.\n  drawing: water\n`;
    const content = await readWith({ 'topics.yaml': ['rest', 'safety', 'anger'].map(topic).join('') });
    expect(content.topics.map(({ id }) => id)).toEqual(['rest', 'safety', 'anger']);
  });

  test('a broken post is left out, and the others stay', async () => {
    const whole = await readWith({});
    const content = await readWith({ 'posts/mine.mdx': post.replace('2026-01-01', 'soon') });
    expect(content.diagnostics.map(({ file, line }) => ({ file, line }))).toEqual([
      { file: 'posts/mine.mdx', line: 4 },
    ]);
    expect(content.posts.map(({ id }) => id)).toEqual(whole.posts.map(({ id }) => id));
  });

  test('one wrong topic does not take the others with it', async () => {
    const content = await readWith({
      'topics.yaml':
        'safety:\n  title: Safety\n  description: D.\n  drawing: water\nother:\n  title: Other\n',
    });
    expect(content.topics.map(({ id }) => id)).toEqual(['safety']);
    expect(content.diagnostics.every(({ file, line }) => file === 'topics.yaml' && line === 5)).toBe(true);
  });

  test('a folder with nothing in it is read without an error', async () => {
    const content = await readContent(join(await temporaryFolder(), 'nowhere'));
    expect(content.posts).toEqual([]);
    expect(content.words.writing).toBe('Writing');
    expect(content.diagnostics.length).toBeGreaterThan(0);
  });
});
