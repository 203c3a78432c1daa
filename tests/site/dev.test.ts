import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { doesPreviewRun } from '../../src/author/preview/lock.ts';
import { attribute, elementsIn, parsePage, textOf, type Element } from '../../src/outputs/markup/html.ts';
import { startPreview, type RunningPreview } from './preview.ts';
import { allPages, filesWith } from './read.ts';

let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

/** What a page comes to show: its status, and the title of it or of what stands in for it. */
const seen = async (path: string) => {
  const { status, html } = await preview.get(path);
  return `${status} ${/<h1[^>]*>\s*([^<]*?)\s*</.exec(html)?.[1] ?? ''}`;
};
const becomes = (path: string, shown: string) => expect.poll(() => seen(path)).toBe(shown);
const post = (title: string, body = 'Text.', more = '') =>
  `---\ntitle: ${title}\ndescription: A sentence.\npubDate: 2026-01-01\ntopics: [many]\n${more}---\n\n${body}\n`;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('it lets an update know that it runs', async () => {
  await expect.poll(() => doesPreviewRun(join(import.meta.dirname, '../..'))).toBe(true);
});

describe('a post that goes wrong while the preview runs', () => {
  test.each([
    ['a name of its front matter', (text: string) => text.replace('description:', 'descripton:')],
    ['front matter that never ends', (text: string) => text.replace(/---\n\n/, '\n\n')],
    ['a file without anything in it', () => ''],
    ['a component that there is not', (text: string) => `${text}\n<Nonsense>x</Nonsense>\n`],
    ['a brace that is never closed', (text: string) => `${text}\n{ and so on\n`],
    ['a picture that is not there', (text: string) => `${text}\n![A lamp](./lamp.png)\n`],
    [
      'a cover that is not there',
      (text: string) => text.replace('topics:', 'cover:\n  src: ./lamp.png\n  alt: A lamp\ntopics:'),
    ],
    ['a topic that there is not', (text: string) => text.replace('[many]', '[nowhere]')],
    ['quotations a thousand deep', (text: string) => `${text}\n${'>'.repeat(1000)} a\n`],
    ['a link to nowhere', (text: string) => `${text}\n[a](./nowhere.mdx)\n`],
  ])('%s: its page says what to mend, the rest goes on, and it mends itself', async (_, broken) => {
    await preview.write('posts/going-wrong.mdx', post('Going wrong'));
    await becomes('writing/going-wrong/', '200 Going wrong');
    await preview.write('posts/going-wrong.mdx', broken(post('Going wrong')));
    await becomes('writing/going-wrong/', '503 This post needs mending');
    expect(await seen('')).toBe('200 A fixture’s headline');
    expect(await seen('writing/plain/')).toBe('200 A plain post');
    await preview.write('posts/going-wrong.mdx', post('Right again'));
    await becomes('writing/going-wrong/', '200 Right again');
  });

  test('its page shows the file, the line with a mark in it, what is wrong, and the mend', async () => {
    await preview.write('posts/marked.mdx', post('Marked').replace('2026-01-01', 'next <b>Tuesday</b>'));
    await becomes('writing/marked/', '503 This post needs mending');
    const { html } = await preview.get('writing/marked/');
    const main = /<main>[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main).toContain('posts/marked.mdx');
    expect(main).toContain('Line 4');
    expect(main).toContain('pubDate: <mark>next &lt;b&gt;Tuesday&lt;/b&gt;</mark>');
    expect(main).not.toMatch(/<b>|\n\s+at |node_modules|Error:/);
    await rm(join(preview.content, 'posts/marked.mdx'));
    await becomes('writing/marked/', '404 The not-found page');
  });

  test.each([
    ['</script><img src=x onerror=alert(1)>', '<script>alert(1)<script>'],
    [']]>', ']]>'],
  ])('the title “%s” is text on the desk, and the file name “%s” too', async (title, name) => {
    const quoted = JSON.stringify(title);
    await preview.write('posts/titled.mdx', post(quoted, 'Text.', 'draft: true\n'));
    await preview.write(`posts/${name}.mdx`, post('Named', '<Nonsense/>'));
    const told = async () => [...elementsIn(parsePage((await preview.get('desk/')).html))];
    const row = async () => (await told()).filter((element) => attribute(element, 'class') === 'desk-post');
    const words = (element: Element) => [element, ...elementsIn(element)].map(textOf).join(' ');
    await expect.poll(async () => (await row()).map(words).join('\n')).toContain(`posts/${name}.mdx`);
    await expect.poll(async () => (await row()).map(words).join('\n')).toContain(title);
    const elements = await told();
    expect(elements.filter((element) => attribute(element, 'onerror') !== undefined)).toEqual([]);
    expect(elements.filter((element) => textOf(element) === 'alert(1)')).toEqual([]);
    expect(elements.map((element) => attribute(element, 'value'))).toContain(`posts/${name}.mdx`);
    await rm(join(preview.content, `posts/${name}.mdx`));
    await rm(join(preview.content, 'posts/titled.mdx'));
  });

  test('a picture that was missing is seen when it is put there', async () => {
    await preview.write('posts/with-lamp.mdx', post('With a lamp', '![A lamp](./lamp.png)'));
    await becomes('writing/with-lamp/', '503 This post needs mending');
    await writeFile(join(preview.content, 'posts/lamp.png'), png);
    await becomes('writing/with-lamp/', '200 With a lamp');
    await rm(join(preview.content, 'posts/lamp.png'));
    await becomes('writing/with-lamp/', '503 This post needs mending');
    await rm(join(preview.content, 'posts/with-lamp.mdx'));
  });

  test('a cover that is no picture takes its own page only, says what it is, and passes', async () => {
    const covered = post('Covered', 'Text.', 'cover:\n  src: ./no-picture.jpg\n  alt: A lamp\n');
    await writeFile(join(preview.content, 'posts/no-picture.jpg'), 'This is no picture.');
    await preview.write('posts/covered.mdx', covered);
    await becomes('writing/covered/', '503 This post needs mending');
    expect((await preview.get('writing/covered/')).html).toContain('is not a picture that can be read here.');
    expect(await seen('')).toBe('200 A fixture’s headline');
    await preview.write('posts/covered.mdx', post('Covered'));
    await becomes('writing/covered/', '200 Covered');
    await rm(join(preview.content, 'posts/no-picture.jpg'));
    await rm(join(preview.content, 'posts/covered.mdx'));
  });

  test('two saves in the same moment: the second is seen', async () => {
    await preview.write('posts/twice.mdx', post('Once').replace('title', 'titel'));
    await preview.write('posts/twice.mdx', post('Twice'));
    await becomes('writing/twice/', '200 Twice');
    await preview.write('posts/twice.mdx', post('Thrice'));
    await preview.write('posts/twice.mdx', post('Four times'));
    await becomes('writing/twice/', '200 Four times');
    await rm(join(preview.content, 'posts/twice.mdx'));
  });
});

describe('files that come and go', () => {
  test('a new post, a new name, a folder of its own, and its end', async () => {
    const at = (file: string) => join(preview.content, 'posts', file);
    await writeFile(at('brand-new.mdx'), post('Brand new'));
    await becomes('writing/brand-new/', '200 Brand new');
    await rename(at('brand-new.mdx'), at('renamed.mdx'));
    await becomes('writing/renamed/', '200 Brand new');
    await becomes('writing/brand-new/', '404 The not-found page');
    await mkdir(at('foldered'));
    await rename(at('renamed.mdx'), at('foldered/index.mdx'));
    await becomes('writing/foldered/', '200 Brand new');
    await rm(at('foldered'), { recursive: true });
    await becomes('writing/foldered/', '404 The not-found page');
  });
});

describe('a standing page', () => {
  test('shows what was just saved, comes with its file, and goes with it', async () => {
    const page = (title: string, body: string) =>
      `---\ntitle: ${title}\ndescription: A sentence.\n---\n\n${body}\n`;
    const prose = async (path: string) => (await preview.get(path)).html.includes('Juniper');
    await preview.write('pages/about.mdx', (text) => `${text}\nJuniper.\n`);
    await expect.poll(() => prose('about/')).toBe(true);
    await preview.write('pages/hours.md', page('Hours', '**Juniper** <3'));
    await becomes('hours/', '200 Hours');
    expect(await prose('hours/')).toBe(true);
    await rm(join(preview.content, 'pages/hours.md'));
    await becomes('hours/', '404 The not-found page');
  });
});

describe('a data file that goes wrong', () => {
  test.each([
    ['topics.yaml', (text: string) => `${text}\nbad: [\n`],
    ['site.yaml', (text: string) => text.replace(/^address:.*$/m, 'address: nowhere')],
    ['crisis-lines.yaml', (text: string) => `${text}\n- nonsense\n`],
  ])('%s: every page says so until it is mended', async (file, broken) => {
    const before = await readFile(join(preview.content, file), 'utf8');
    await preview.write(file, broken);
    await becomes('', `503 The file ${file} needs mending`);
    expect(await seen('desk/')).toBe(`503 The file ${file} needs mending`);
    await preview.write(file, before);
    await becomes('', '200 A fixture’s headline');
  });
});

describe('the preview as a program', () => {
  test('starts with a broken site.yaml, shows that, and goes on when it is mended', async () => {
    const broken = await startPreview((file) => !/many-\d+|picture|site\.yaml/.test(file));
    try {
      expect((await broken.get('/')).html).toContain('The file site.yaml needs mending');
      await broken.write('site.yaml', await readFile(join(preview.content, 'site.yaml'), 'utf8'));
      await expect
        .poll(() =>
          broken.get('/blog/').then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
    } finally {
      await broken.stop();
    }
  });

  test('ends cleanly on Ctrl and C, and prints no trace of the machinery while it runs', async () => {
    const short = await startPreview();
    await short.write('posts/plain.md', (text) => text.replace('title:', 'titel:'));
    await expect.poll(() => short.output()).toContain('The blog knows no "titel" here.');
    expect(await short.stop()).toBe(0);
    expect(short.output()).not.toMatch(/\n\s+at |Error:|\[ERROR\]/);
    expect(short.output()).toContain(`Your desk: ${short.address}desk/`);
  });

  test('answers on this machine only, under its own name only, and to her browser only', async () => {
    const { port } = new URL(preview.address);
    const asked = (host: string, cookie = preview.cookie) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { host, accept: 'text/html', cookie };
        get({ host: 'localhost', port, path: '/blog/', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
    expect(await asked(`localhost:${port}`)).toBe(200);
    expect(await asked(`localhost:${port}`, '')).toBe(403);
    expect(await asked(`evil.example:${port}`)).toBe(403);
    // Somebody else can still have this port on every other address of the machine.
    const other = createServer();
    await new Promise<void>((resolve, reject) => {
      other.once('error', reject).listen(Number(port), '127.0.0.2', resolve);
    });
    other.close();
  });
});

test('a built site, this blog too, has no trace of the desk and of what only the preview does', async () => {
  for (const built of [inject('site'), inject('fixture')]) {
    expect(
      await filesWith(
        built,
        /desk-|write-(?:desk|page)|codemirror|cm-content|desk-link|Your desk|needs mending|@vite/,
      ),
    ).toEqual([]);
    expect((await allPages(built)).filter((page) => page.startsWith('desk'))).toEqual([]);
  }
});

test('all of a path on one page has no text before a build, and says so', async () => {
  const { status, html } = await preview.get('paths/a-path/all/');
  expect(status).toBe(200);
  expect(html).toContain('This is a preview: the texts are put in when the site is built');
  expect(html).toContain('id="at-part-one"');
});
