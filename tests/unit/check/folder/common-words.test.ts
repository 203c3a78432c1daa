import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post, type Written } from '../folder.ts';

const many = (also: string, count = 9): Written =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `posts/one-${at}.mdx`,
      post({ title: `Number ${at}`, ...(at === 0 && { also }) }, 'On rest.'),
    ]),
  );
const asked = async (files: Written) => {
  const diagnostics = await checkContent(await readContent(await contentWith(files)), '2026-11-22');
  return diagnostics.filter(({ message }) => message.startsWith('Readers often search'));
};

test('common words that lead to no text are asked about, all in one question', async () => {
  const [question, ...others] = await asked(many('[grief, anxious]'));
  expect(others).toEqual([]);
  expect(question).toMatchObject({ file: 'topics.yaml', severity: 'question' });
  expect(question?.message).toMatch(/: depression, loneliness, stress, sleep, panic, anger\.$/);
  expect(question?.help).toContain('also: [depression]');
});

test('a word that a topic is also called is not asked about', async () => {
  const topic = (id: string, also = '[]') =>
    `${id}:\n  title: T\n  description: D.\n  drawing: water\n  also: ${also}\n`;
  const topics = topic('grief', '[depression]') + topic('rest');
  const [question] = await asked({ ...many('[lonely]'), 'topics.yaml': topics });
  expect(question?.message).toMatch(/: anxiety, grief, stress/);
});

test('a blog with few texts is not asked', async () => {
  expect(await asked(many('[grief]', 5))).toEqual([]);
});
