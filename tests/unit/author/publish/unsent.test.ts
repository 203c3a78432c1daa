import { expect, test } from 'vitest';
import { unsentFiles } from '../../../../src/author/publish/unsent.ts';
import { post } from '../../check/folder.ts';
import { repository } from './repository.ts';

test('what readers have otherwise is known without asking the host', async () => {
  const blog = await repository();
  expect(await unsentFiles(blog.settings, blog.environment)).toBeUndefined();
  await blog.write({ 'content/posts/kept.mdx': post({ title: 'Kept' }) });
  await blog.init();
  expect(await unsentFiles(blog.settings, blog.environment)).toBeUndefined();
  await blog.addHost();
  expect(await unsentFiles(blog.settings, blog.environment)).toEqual({
    added: new Set(),
    changed: new Set(),
    hidden: new Set(),
  });
  await blog.write({
    'content/posts/kept.mdx': post({ title: 'Kept', withdrawn: '2026-11-22' }),
    'content/posts/new.mdx': post({ title: 'New' }),
  });
  const found = {
    added: new Set(['posts/new.mdx']),
    changed: new Set(['posts/kept.mdx']),
    hidden: new Set(),
  };
  expect(await unsentFiles(blog.settings, blog.environment)).toEqual(found);
  // Kept by Git and not sent is not at the host either.
  await blog.git('add', '--all');
  await blog.git('commit', '--quiet', '-m', 'By hand');
  expect(await unsentFiles(blog.settings, blog.environment)).toEqual(found);
});

test('a draft that was none when it was sent last is told apart from one that was', async () => {
  const blog = await repository();
  await blog.write({
    'content/posts/kept.mdx': post({ title: 'Kept' }),
    'content/posts/begun.mdx': post({ title: 'Begun', draft: 'true' }),
  });
  await blog.init();
  await blog.addHost();
  await blog.write({
    'content/posts/kept.mdx': post({ title: 'Kept', draft: 'true' }),
    'content/posts/begun.mdx': post({ title: 'Begun, and gone on', draft: 'true' }),
  });
  expect(await unsentFiles(blog.settings, blog.environment)).toEqual({
    added: new Set(),
    changed: new Set(['posts/begun.mdx', 'posts/kept.mdx']),
    hidden: new Set(['posts/kept.mdx']),
  });
});
