import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askerOf, atDesk, type News } from '../../../../src/author/publish/at-desk.ts';
import { runPublishing } from '../../../../src/author/publish/run-publishing.ts';
import { temporaryFolder } from '../folders.ts';
import { repository } from './repository.ts';

/** Answers at the desk as somebody would who sees what is asked, and keeps what she saw. */
function desk(answers: readonly string[]) {
  const left = [...answers];
  const seen: string[] = [];
  const publisher = atDesk((news: News) => {
    if (news.is === 'line') seen.push(news.text);
    if (news.is !== 'question' && news.is !== 'asked') return;
    const { text } = news.is === 'question' ? news.question : news.asked;
    const answer = left.shift();
    seen.push(`${text} ${answer ?? ''}`.trim());
    queueMicrotask(() => {
      if (answer === undefined) publisher.leave();
      else publisher.answer(answer);
    });
  });
  return { publisher, seen };
}

test('at the desk a name, an address and a repository are asked for, kept for this blog, and it is published', async () => {
  const blog = await repository();
  await blog.emptyHost();
  const { publisher, seen } = desk(['git', 'yes', 'Ada A.', '', blog.host, 'yes']);
  const how = await runPublishing({
    ...{ settings: blog.settings, root: blog.root, environment: blog.environment, publisher },
    ...{ now: new Date('2026-11-22T12:00:00Z'), dryRun: false, yes: false, anew: false },
    ...{ asker: askerOf(publisher), build: () => Promise.resolve(0) },
  });
  expect(how).toBe('published');
  expect(seen[0]).toBe('Where does your blog go? This is asked once. git');
  expect(await blog.git('config', '--local', 'user.name')).toBe('Ada A.');
  expect(await blog.git('config', '--local', 'user.email')).toBe('ada@example.org');
  expect(await blog.atHost('show', 'main:content/posts/seen.mdx')).toContain('Seen');
});

test('whoever has no repository after all says where else the site goes, and no Git is asked for', async () => {
  const blog = await repository();
  const folder = join(await temporaryFolder(), 'site');
  const { publisher } = desk([
    'git',
    'yes',
    'Ada',
    'ada@example.org',
    'other',
    'folder',
    folder,
    'yes',
    'yes',
  ]);
  const how = await runPublishing({
    ...{ settings: blog.settings, root: blog.root, environment: blog.environment, publisher },
    ...{ now: new Date('2026-11-22T12:00:00Z'), dryRun: false, yes: false, anew: false },
    asker: askerOf(publisher),
    build: async ({ out }) => {
      const { mkdir, writeFile } = await import('node:fs/promises');
      await mkdir(out, { recursive: true });
      await writeFile(join(out, 'index.html'), '<h1>The site</h1>');
      return 0;
    },
  });
  expect(how).toBe('published');
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('The site');
  expect(await blog.git('remote')).toBe('');
});

test('an answer to nothing, or one that is none of the choices, is asked for again', async () => {
  const blog = await repository();
  const { publisher, seen } = desk(['nonsense']);
  const how = runPublishing({
    ...{ settings: blog.settings, root: blog.root, environment: blog.environment, publisher },
    ...{ now: new Date('2026-11-22T12:00:00Z'), dryRun: false, yes: false, anew: false },
    ...{ asker: askerOf(publisher), build: () => Promise.resolve(0) },
  });
  await expect(how).rejects.toThrow('Stopped');
  expect(seen.filter((line) => line.startsWith('Where does your blog go?'))).toHaveLength(2);
});
