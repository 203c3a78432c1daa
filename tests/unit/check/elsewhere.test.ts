import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { linksAmongPublished } from '../../../src/check/links/linked-files.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { temporaryFolder } from '../author/folders.ts';
import { contentWith, post, toldOf, toldOfText, type Written } from './folder.ts';

const told = toldOfText;

describe('a picture', () => {
  test.each([
    '../../../etc/passwd',
    '../../secret.jpg',
    '..%2f..%2fsecret.jpg',
    '%2e%2e/%2e%2e/secret.jpg',
    './own/../../../secret.jpg',
    '/etc/secret.jpg',
    'file:///etc/secret.jpg',
    'FILE:/etc/secret.jpg',
    'C:\\secret.jpg',
    './lamp.jpg?raw',
    './../site.yaml',
  ])('in a text cannot be %s', async (path) => {
    expect(await told(`![A lamp](<${path}>)`, { 'posts/lamp.jpg': 'x' })).toMatch(/^line 7\n/);
    expect(await told(`![A lamp][l]\n\n[l]: <${path}>`, { 'posts/lamp.jpg': 'x' })).toMatch(/^line 9\n/);
    expect(await told(`<img src="${path}" alt="A lamp" />`, { 'posts/lamp.jpg': 'x' })).toMatch(/^line 7\n/);
  });

  test.each(['../../secret.jpg', '/etc/secret.jpg', 'file:///etc/secret.jpg', './../site.yaml'])(
    'at the top of a post cannot be %s',
    async (src) => {
      const cover = `\n  src: ${src}\n  alt: A lamp`;
      expect(await toldOf({ 'posts/mine.mdx': post({ cover }) })).toMatch(/^posts\/mine\.mdx, line 7\n/);
    },
  );

  test('that lies outside is said to, with the line and the mend', async () => {
    expect(await told('![A lamp](../../secret.jpg)')).toMatchInlineSnapshot(`
      "line 7
      "../../secret.jpg" lies outside of the folder with your texts.
      Put the picture beside the text, and write its name after "./"."
    `);
  });
});

describe('program code', () => {
  test.each([
    '{process.env.HOME}',
    '{`${process.env.HOME}`}',
    "{(() => {}).constructor('return process.env.HOME')()}",
    "{[]['constructor']}",
    '{new Date()}',
    '{Math.random()}',
    '{props.a}',
    '{"a" + 1}',
    "{await fetch('https://example.org/')}",
    "{await import('node:fs')}",
    '{/* a note */ globalThis}',
    'Text {process.env.HOME} text.',
  ])('in braces is refused: %s', async (body) => {
    expect(await told(body)).toMatch(/^line 7\nBraces hold program code/);
  });

  test.each([
    "import secret from '../../.env?raw'",
    "import '../../secret.js'",
    "import { readFileSync } from 'node:fs'",
    'export const home = process.env.HOME',
    "export * from 'node:os'",
    'export const a = 1',
  ])('on a line of its own is refused: %s', async (body) => {
    expect(await told(`${body}\n\nText.`)).toMatch(/^line 7\nThis is read as program code/);
  });

  test.each([
    '<Letter from={process.env.HOME}>\n\nText.\n\n</Letter>',
    '<Letter from="a" {...process.env}>\n\nText.\n\n</Letter>',
    'A <span title={`${process.cwd()}`}>word</span>.',
    '<Letter from={<b>{process.env.HOME}</b>}>\n\nText.\n\n</Letter>',
  ])('in a tag is refused: %s', async (body) => {
    expect(await told(body)).toMatch(/^line 7\n<(?:Letter|span)> holds program code/);
  });

  test('is called that, and the mend says what to type', async () => {
    expect(
      await told(
        "import secret from '../../.env?raw'\n\nAt {process.env.HOME}, <b title={secret}>there</b>.",
      ),
    ).toMatchInlineSnapshot(`
      "line 7
      This is read as program code: "import secret from '../../.env?raw'". It could bring anything that lies on this machine onto the page, so a text may have none.
      Take it away. If it is part of your text, put a space before it.

      line 9
      Braces hold program code in this file, and a text may have none: "{process.env.HOME}".
      If readers are to see the braces, type: \\{process.env.HOME\\}

      line 9
      <b> holds program code, and a text may have none: "title={secret}".
      Write: title="…""
    `);
  });

  test.each([
    '<script src="https://others.example/count.js"></script>',
    '<script>alert(1)</script>',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<object data="../../secret.jpg"></object>',
    '<link rel="stylesheet" href="https://others.example/a.css" />',
    '<b onclick="alert(1)">word</b>',
  ])('in HTML is refused, in .md and in .mdx: %s', async (body) => {
    const refused = /^line 7\n(?:<[a-z]+>|"onclick" in <b>) would (?:run|bring)/;
    expect(await told(body)).toMatch(refused);
    expect(await told(body, {}, 'posts/mine.md')).toMatch(refused);
  });

  test('is only text in a .md file', async () => {
    const body = "import secret from '../../.env?raw'\n\nexport const a = 1\n\n{process.env.HOME}";
    expect(await told(body, {}, 'posts/mine.md')).toBe('');
  });
});

describe('a link on the disk', () => {
  /** Files of a sound content folder moved elsewhere, with a link left in place of each. */
  async function linked(files: Written, ...names: readonly string[]): Promise<string[]> {
    const folder = await contentWith(files);
    const elsewhere = await temporaryFolder();
    for (const name of names) {
      const away = join(elsewhere, name);
      await mkdir(dirname(away), { recursive: true });
      await rename(join(folder, name), away);
      await symlink(away, join(folder, name));
    }
    const content = await readContent(folder);
    expect(content.posts.map(({ id }) => id)).not.toContain('mine');
    return (await checkContent(content, '2026-11-22'))
      .filter(({ message }) => message.startsWith('This is only a link'))
      .map(({ file }) => file);
  }

  test.each(['posts/mine.mdx', 'feelings.yaml', 'site.yaml', 'words.yaml', 'addresses.txt', 'posts/own'])(
    'in place of %s is refused, and what it leads to is not read',
    async (name) => {
      const own = { 'posts/own/index.mdx': post({ title: 'Own' }) };
      const more = name.startsWith('posts/own') ? own : { [name]: name === 'posts/mine.mdx' ? post({}) : '' };
      expect(await linked(name === 'site.yaml' ? {} : more, name)).toEqual([name]);
    },
  );

  test('in place of a picture is refused like one that is not there', async () => {
    const folder = await contentWith({ 'posts/mine.mdx': post({}, '![A lamp](./lamp.jpg)') });
    await symlink('/etc/hostname', join(folder, 'posts/lamp.jpg'));
    const diagnostics = await checkContent(await readContent(folder), '2026-11-22');
    expect(diagnostics.map(({ file, line = 1, message, help }) => [`${file}:${line}`, message, help]))
      .toMatchInlineSnapshot(`
      [
        [
          "posts/lamp.jpg:1",
          "This is only a link to something that lies elsewhere on this machine, and that may not go out with the blog.",
          "Put the file itself here in its place, or take the link away.",
        ],
        [
          "posts/mine.mdx:7",
          "There is no picture "./lamp.jpg".",
          "Put the picture beside the text, and write its name after "./".",
        ],
      ]
    `);
  });

  test('among the files that are published as they are is refused, hidden or not, and a folder too', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await mkdir(join(folder, 'public/deep'), { recursive: true });
    await writeFile(join(folder, 'public/robots.txt'), '');
    await symlink('/etc/hostname', join(folder, 'public/deep/a.txt'));
    await symlink('/etc/hostname', join(folder, 'public/.hidden'));
    await symlink('/etc', join(folder, 'public/etc'));
    await symlink('/nowhere', join(folder, 'public/nowhere'));
    const found = await linksAmongPublished(join(folder, 'public'), content);
    expect(found.map(({ file }) => file)).toEqual([
      '../public/.hidden',
      '../public/deep/a.txt',
      '../public/etc',
      '../public/nowhere',
    ]);
    await symlink('/etc', join(folder, 'whole'));
    expect((await linksAmongPublished(join(folder, 'whole'), content)).map(({ file }) => file)).toEqual([
      '../whole',
    ]);
    expect(await linksAmongPublished(join(folder, 'none'), content)).toEqual([]);
  });
});
