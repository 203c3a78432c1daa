import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askSamples, askSite, askTopics } from '../../../../src/author/setup/at-terminal.ts';
import { StoppedError } from '../../../../src/author/ask.ts';
import { knownSamples } from '../../../../src/starters/known-samples.ts';
import { topicsNow } from '../../../../src/author/setup/topics-file.ts';
import { answering } from '../conversation.ts';
import { contentWith, post } from '../../check/folder.ts';

test('each answer is kept at once, so that whoever stops goes on from there', async () => {
  const folder = await contentWith({});
  const { conversation, out, screen } = answering('Jo Example', '', '', 'Ohio');
  await expect(askSite(folder, conversation, out)).rejects.toThrow(StoppedError);
  const said = await readFile(join(folder, 'site.yaml'), 'utf8');
  expect(said).toContain('name: Jo Example\n  credentials: LMFT\n');
  expect(said).toContain('jurisdiction: Ohio\n');
  expect(screen()).toContain('Your name (Enter for “Ada Ames”): Jo Example');
});

test('what cannot be kept is said, and asked again', async () => {
  const folder = await contentWith({});
  const before = Array.from({ length: 12 }, () => '');
  const { conversation, out, screen } = answering(...before, 'no mail', 'jo@example.org');
  await expect(askSite(folder, conversation, out)).rejects.toThrow(StoppedError);
  expect(screen()).toContain('“no mail” is not an email address.');
  expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toContain('email: jo@example.org');
});

test('the samples go aside for a yes, and come back for another', async () => {
  const [sample = ''] = (await knownSamples()).posts;
  const folder = await contentWith({ [`posts/${sample}.mdx`]: post({ title: 'A sample' }) });
  const { conversation, out, screen } = answering('yes', 'yes');
  await askSamples(folder, conversation, out);
  expect(screen()).toContain('1 post now in the folder “_samples”');
  await askSamples(folder, conversation, out);
  expect(await readFile(join(folder, `posts/${sample}.mdx`), 'utf8')).toContain('A sample');
});

test('topics are added, named anew, and left out', async () => {
  const folder = await contentWith({});
  const { conversation, out, screen } = answering('Sleep', 'On nights.', '', 'out', 'Quiet', '');
  await askTopics(folder, conversation, out);
  expect((await topicsNow(folder)).map(({ id }) => id)).toEqual(['grief', 'quiet', 'sleep']);
  expect(screen()).toContain('“T” cannot be left out');
});
