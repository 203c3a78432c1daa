import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { command } from './command.ts';

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-'));
});
afterAll(() => rm(work, { recursive: true }));

const post = (lines: string, body = 'Text.') => `---\n${lines}\n---\n\n${body}\n`;
const good = 'title: A title\ndescription: A sentence.\npubDate: 2026-01-01\ntopics: [safety]';

test('a build with mistakes names every one of them and leaves the last site as it was', async () => {
  const content = join(work, 'content');
  await cp('tests/fixtures/blog', content, {
    recursive: true,
    filter: (file) => !/picture|elements|with-files/.test(file),
  });
  const out = join(work, 'out');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the last site');
  const write = (file: string, text: string) => writeFile(join(content, file), text);
  await write('posts/canary-draft.mdx', post(good));
  await write(
    'posts/a.mdx',
    post('title: A title\ndescription: A sentence.\npubDate: next Tuesday\ntopics: [safety]'),
  );
  await write('posts/b.mdx', post(good.replace('safety', 'safty')));
  await write('posts/c.mdx', post(good, '![A lamp](./lamp.jpg)'));
  await write('posts/f.mdx', post(good, '![](./window.png)'));
  await write('posts/d.mdx', post(`${good}\ndescripton: twice`));
  await write('posts/e.mdx', post(good, '<Reflection>\n\n- One'));
  await write('posts/plain.mdx', post(good));
  await write(
    'site.yaml',
    (await readFile(join(content, 'site.yaml'), 'utf8')).replace('America/New_York', 'New York'),
  );
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: out,
    BLOG_TODAY: '2026-11-22',
  });
  expect(code).toBe(1);
  for (const file of [
    'posts/a.mdx',
    'posts/b.mdx',
    'posts/c.mdx',
    'posts/d.mdx',
    'posts/e.mdx',
    'posts/f.mdx',
    'site.yaml',
  ]) {
    expect(output).toContain(file);
  }
  expect(output).toMatch(/plain\.mdx?/);
  expect(output).toContain('Nothing was built');
  expect(output).not.toMatch(/\n\s+at |Error:|undefined/);
  expect(await listFiles(out)).toEqual(['index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last site');
});

test('mistakes in what readers do not see stop no build, and are told in a line', async () => {
  const content = join(work, 'hidden');
  await cp('tests/fixtures/blog', content, {
    recursive: true,
    filter: (file) => !/picture|elements|with-files|near-home|hostile|canary/.test(file),
  });
  const write = (file: string, text: string) => writeFile(join(content, file), text);
  await write('posts/half.mdx', post(`${good}\ndraft: true`, 'Canaryhalf {word} <Reflection> ![](./no.jpg)'));
  await write('posts/torn.mdx', post('title: "Canarytorn\ntopics: [\ndraft: yes', 'Canarytorn.'));
  await write('posts/later.mdx', post(good.replace('2026-01', '2026-12'), 'Canarylater {word}'));
  await write('posts/down.mdx', post(`${good}\nwithdrawn: yes`, 'Canarydown <Nothing>'));
  const out = join(work, 'hidden-out');
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: out,
    BLOG_TODAY: '2026-11-22',
  });
  expect(output).toMatch(
    /Still to mend in texts that readers do not see: \d+ errors in posts\/down\.mdx, posts\/half\.mdx, .*posts\/torn\.mdx\. "npm run check" shows them\./,
  );
  expect(output).toContain('Built');
  expect(code).toBe(0);
  const notice = await readFile(join(out, 'writing/taken-down/index.html'), 'utf8');
  expect(await readFile(join(out, 'writing/down/index.html'), 'utf8')).toBe(
    notice.replaceAll('/taken-down/', '/down/'),
  );
  for (const file of await listFiles(out)) {
    expect(file).not.toMatch(/half|torn|later/);
    expect([file, await readFile(join(out, file), 'latin1')]).not.toEqual([
      file,
      expect.stringMatching(/canary/i),
    ]);
  }
});

test('a day that is no day is refused in one sentence', async () => {
  const { code, output } = await command('build', { BLOG_TODAY: 'yesterday' });
  expect(code).toBe(1);
  expect(output.trim()).toMatchInlineSnapshot(
    `"BLOG_TODAY is "yesterday", which is not a day. Write it as YYYY-MM-DD, for example 2026-11-22."`,
  );
});
