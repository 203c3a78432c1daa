import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveTopics, topicsNow, type TopicWanted } from '../../../../src/author/setup/topics-file.ts';
import { contentWith, post, siteIn } from '../../check/folder.ts';

const topics = `# Mine
grief:
  title: Grief # the first
  description: On loss.
  drawing: water

# Not written about yet
rest:
  title: Rest
  description: On rest.
  drawing: table
`;
const folderWith = () => contentWith({ 'topics.yaml': topics, 'posts/seen.mdx': post({ title: 'Seen' }) });
const written = (folder: string) => readFile(join(folder, 'topics.yaml'), 'utf8');
const wanted = (changes: Partial<TopicWanted>): TopicWanted => ({
  ...{ id: undefined, title: 'T', description: 'D.', drawing: undefined, out: false },
  ...changes,
});

test('topics are told with how many posts are under each', async () => {
  expect(await topicsNow(await folderWith())).toMatchObject([
    { id: 'grief', title: 'Grief', drawing: 'water', posts: 1 },
    { id: 'rest', posts: 0 },
  ]);
});

test('what is kept as it is keeps its bytes', async () => {
  const folder = await folderWith();
  expect(
    await saveTopics(
      folder,
      (await topicsNow(folder)).map((one) => ({ ...one, out: false })),
      'en',
    ),
  ).toEqual([]);
  expect(await written(folder)).toBe(topics);
});

test('a topic with posts keeps its address under a new name, and cannot be left out', async () => {
  const folder = await folderWith();
  const grief = { id: 'grief', description: 'On loss.', drawing: 'water' };
  expect(await saveTopics(folder, [wanted({ ...grief, title: 'Loss' })], 'en')).toEqual([]);
  expect(await written(folder)).toBe(topics.replace('title: Grief', 'title: Loss'));
  expect(await saveTopics(folder, [wanted({ ...grief, out: true })], 'en')).toEqual([
    '“Loss” cannot be left out: a post is under it.',
  ]);
});

test('a topic without posts has the address of its new name, in its place, and can be left out', async () => {
  const folder = await folderWith();
  await saveTopics(folder, [wanted({ id: 'rest', title: 'Über Schlaf', drawing: 'boat' })], 'de');
  expect(await topicsNow(folder)).toMatchObject([{ id: 'grief' }, { id: 'ueber-schlaf', drawing: 'boat' }]);
  expect(await saveTopics(folder, [wanted({ id: 'ueber-schlaf', out: true })], 'de')).toEqual([]);
  expect(await written(folder)).toBe(topics.slice(0, topics.indexOf('rest:')));
});

test('a new one comes last, under a name that no other has, with a drawing of hers or the blog’s choice', async () => {
  const folder = await folderWith();
  const asked = [wanted({ title: 'Grief!' }), wanted({ title: '家', drawing: 'boat' })];
  expect(await saveTopics(folder, asked, 'ja')).toEqual([]);
  const now = await topicsNow(folder);
  expect(now.map(({ id }) => id)).toEqual(['grief', 'rest', 'grief-2', 'topic']);
  expect(now[3]).toMatchObject({ title: '家', drawing: 'boat' });
  expect((await written(folder)).startsWith(topics)).toBe(true);
});

test('a new one has the letters of the language where the author chose them for addresses', async () => {
  const folder = await contentWith({
    'site.yaml': `${siteIn('uk')}\naddresses: letters\n`,
    'topics.yaml': topics,
    'posts/seen.mdx': post({ title: 'Seen' }),
  });
  const asked = [wanted({ title: 'Тиха кухня' }), wanted({ id: 'rest', title: 'Сон' })];
  expect(await saveTopics(folder, asked, 'uk')).toEqual([]);
  expect((await topicsNow(folder)).map(({ id }) => id)).toEqual(['grief', 'сон', 'тиха-кухня']);
});

test('what cannot be is told, and nothing of it is written', async () => {
  const folder = await folderWith();
  const asked = [wanted({ title: 'Fine' }), wanted({ title: 'No sentence', description: '' })];
  expect(await saveTopics(folder, asked, 'en')).toEqual(['The sentence about “No sentence” is empty.']);
  expect(await written(folder)).toBe(topics);
});

test('the last topic stays', async () => {
  const folder = await contentWith({
    'topics.yaml': 'rest:\n  title: Rest\n  description: On rest.\n',
    'posts/seen.mdx': undefined,
    'paths.yaml': undefined,
  });
  expect(await saveTopics(folder, [wanted({ id: 'rest', out: true })], 'en')).toEqual([
    'Keep one topic, or add one: each post stands under one.',
  ]);
});
