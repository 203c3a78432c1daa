import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherBlogs, writeOtherBlog } from './blogs.ts';
import { readers } from './readers.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-others-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Copies the project as it is here, without the blog in it. */
async function programIn(folder: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  const hers = /^(?:content|public)\/(?!README\.md)/;
  const files = stdout.split('\0').filter((name) => name !== '' && !hers.test(name));
  for (const file of files) await cp(join(root, file), join(folder, file));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Runs tests of a project in a folder; gives what was printed when one of them failed, and else nothing. */
async function failuresIn(folder: string, words: readonly string[]): Promise<string> {
  const { PATH, HOME, CHROME_PATH } = process.env;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const all = [vitest, 'run', '--config', 'tests/vitest.config.ts', ...words];
  const options = {
    cwd: folder,
    env: { PATH, HOME, CHROME_PATH, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  };
  return run(process.execPath, all, options).then(
    () => '',
    (error: unknown) => `${Object(error)['stdout']}\n${Object(error)['stderr']}`,
  );
}

// Each makes the whole fixture again beside her blog.
const patience = 3_600_000;

test.each(Object.entries(otherBlogs))(
  'with somebody else’s blog in its place, what the tests say of the blog holds: %s',
  async (_, blog) => {
    const folder = await mkdtemp(join(work, 'project-'));
    await programIn(folder);
    await writeOtherBlog(folder, blog);
    expect(await failuresIn(folder, ['--project', 'unit', ...readers.unit])).toBe('');
    const own = ['--testNamePattern', 'this blog'];
    expect(await failuresIn(folder, ['--project', 'site', ...own, ...readers.site])).toBe('');
  },
  patience,
);
