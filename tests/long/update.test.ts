import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/author/update/archive.ts';
import { readContent } from '../../src/library/content/content.ts';
import { environmentFor } from '../site/command.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-update-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

const git = (folder: string, ...words: readonly string[]) =>
  run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
const npmRun = async (folder: string, ...words: readonly string[]) => {
  const launcher = ['src/author/with-node.mjs', 'src/author/command.mjs'];
  const blog = { BLOG_CONTENT: join(folder, 'content'), BLOG_PUBLIC: join(folder, 'public') };
  const env = environmentFor({ INIT_CWD: folder, ...blog });
  const { stdout } = await run(process.execPath, [...launcher, ...words], { cwd: folder, env });
  return stdout;
};
const packages = (folder: string) => symlink(join(root, 'node_modules'), join(folder, 'node_modules'));

test('a copy of this version, as it is released, is updated to the next one, builds, and goes back', async () => {
  const upstream = join(work, 'upstream');
  await git(root, 'clone', '--quiet', root, upstream);
  await packages(upstream);
  await npmRun(upstream, 'release', 'https://example.org/held-in-common.zip');
  const copy = join(work, 'copy');
  const archive = await readFile(join(upstream, 'releases/held-in-common.zip'));
  for (const [path, bytes] of await filesIn(archive, 'this version')) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), bytes);
  }
  await packages(copy);
  const [page] = (await readContent(join(copy, 'content'))).pages;
  const text = join(copy, 'content', page?.file ?? 'pages/about.mdx');
  await writeFile(text, `${await readFile(text, 'utf8')}\nA sentence of her own.\n`);

  const file = join(upstream, 'package.json');
  const { version, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...rest, version: '99.0.0' }, null, 2));
  await writeFile(join(upstream, 'CHANGELOG.md'), '## 99.0.0\n\n- Something new.\n');
  await git(upstream, 'commit', '--quiet', '--all', '--message', 'Next');
  await npmRun(upstream, 'release');

  const said = await npmRun(copy, 'update', join(upstream, 'releases/held-in-common.tar.gz'), '--yes');
  expect(said).toContain('Version 99.0.0:\n- Something new.');
  expect(said).not.toContain('kept aside');
  expect(said).toContain('The program is version 99.0.0 now, and builds your blog.');
  expect(await readFile(text, 'utf8')).toContain('A sentence of her own.');
  expect(await npmRun(copy, 'build')).toMatch(/Built \d+ pages/);
  expect(await npmRun(copy, 'update', '--undo')).toContain(`The program is version ${version} again.`);
});
