import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { writeSmallBlog } from './small-blog.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-kind-'));
  await writeSmallBlog(join(folder, 'content'), 'de');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build makes what the kind of host reads, beside the site where it is no file of it', async () => {
  await appendFile(join(folder, 'content/site.yaml'), 'hostKind: nginx\n');
  const { code, output } = await command('build', {
    BLOG_CONTENT: join(folder, 'content'),
    BLOG_OUT: join(folder, 'site'),
    BLOG_TODAY: today,
  });
  expect([code, output]).toEqual([
    0,
    expect.stringContaining('host-nginx.conf; its first lines say where it goes.'),
  ]);
  for (const name of ['_headers', '_redirects', '.htaccess', 'host-nginx.conf']) {
    expect([name, existsSync(join(folder, 'site', name))]).toEqual([name, false]);
  }
  expect(await readFile(join(folder, 'host-nginx.conf'), 'utf8')).toContain('error_page 404 /404.html;');
  const page = await readFile(join(folder, 'site/index.html'));
  expect(gunzipSync(await readFile(join(folder, 'site/index.html.gz'))).equals(page)).toBe(true);
});

test('what a host of no known kind may not do is said once', async () => {
  await writeSmallBlog(join(folder, 'other'), 'de');
  await appendFile(join(folder, 'other/site.yaml'), 'hostKind: other\n');
  const settings = {
    BLOG_CONTENT: join(folder, 'other'),
    BLOG_OUT: join(folder, 'elsewhere'),
    BLOG_TODAY: today,
  };
  const said = 'Ask your host whether it compresses pages';
  expect((await command('build', settings)).output).toContain(said);
  await appendFile(join(folder, 'other/site.yaml'), 'httpsOnly: true\n');
  const again = await command('build', settings);
  expect([again.code, again.output]).toEqual([0, expect.not.stringContaining(said)]);
});
