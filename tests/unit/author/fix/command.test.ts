import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../../site/command.ts';
import { contentWith, post } from '../../check/folder.ts';

const files = {
  'posts/a.mdx': post({ title: 'Grief: a guide', description: '@home', draft: 'true' }),
  'posts/b.mdx': post({ title: 'B', pubDate: '25/12/2026' }),
};

test('npm run check says how many --fix mends, and --fix mends them and says what is left', async () => {
  const folder = await contentWith(files);
  const settings = { BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' };
  const check = await command('check', settings);
  expect(check.code).toBe(1);
  expect(check.output).toContain('3 errors in 2 files.\n"npm run check -- --fix" mends 2 of these.\n');

  const { code, output } = await command('check', settings, ['--fix'], 'yes\n');
  expect(code).toBe(1);
  expect(await readFile(join(folder, 'posts/a.mdx'), 'utf8')).toBe(
    post({ title: '"Grief: a guide"', description: '"@home"', draft: 'true' }),
  );
  expect(await readFile(join(folder, 'posts/b.mdx'), 'utf8')).toBe(files['posts/b.mdx']);
  const [before = '', after = ''] = output.split('2 lines mended in 1 file.');
  expect(before).toContain('Write these 2 changes? (yes or no)');
  expect(after).toContain('1 error in 1 file.\n');
  expect(after).not.toContain('--fix');
  // What to ask oneself stands last, whatever was mended.
  expect(output.trimEnd().split('\n').at(-5)).toBe('Before you publish:');
});

test('npm run check --fix, typed without the two hyphens, means the same; a second time there is nothing', async () => {
  const folder = await contentWith({ 'posts/a.mdx': files['posts/a.mdx'] });
  const settings = { BLOG_CONTENT: folder, npm_config_fix: 'true' };
  expect((await command('check', settings, [], 'yes\n')).code).toBe(0);
  const mended = await readFile(join(folder, 'posts/a.mdx'), 'utf8');
  const { output } = await command('check', settings, [], 'yes\n');
  expect(output).toContain('There is nothing here that can be mended in one way only.');
  expect(await readFile(join(folder, 'posts/a.mdx'), 'utf8')).toBe(mended);
});

test('with nobody to answer nothing is written, and that is said', async () => {
  const folder = await contentWith(files);
  const { code, output } = await command('check', { BLOG_CONTENT: folder }, ['--fix']);
  expect(code).toBe(1);
  expect(output.trim().split('\n').at(-1)).toBe('Stopped. Nothing was written.');
  expect(await readFile(join(folder, 'posts/a.mdx'), 'utf8')).toBe(files['posts/a.mdx']);
});
