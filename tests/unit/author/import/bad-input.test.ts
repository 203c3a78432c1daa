import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bodyOf, broughtIn, exports, lineOf, textOf } from './brought.ts';
import { folderWith, item, wxr } from './made.ts';

describe('files', () => {
  test('a vertical tab in one post takes no other with it', async () => {
    const brought = await broughtIn(['wordpress/wordpress-7.1.4-control-characters.xml']);
    expect(brought.texts.size).toBe(2);
    expect(bodyOf(brought, 'the-gate')).toContain('The gate sticks in wet weather.');
  });

  test('an export that breaks off brings what came before, and says so', async () => {
    const whole = wxr(item(1, 'One', 'First words.'), item(2, 'Two', 'Second words.'));
    const folder = await folderWith({ 'blog.xml': whole.slice(0, whole.indexOf('Second words')) });
    const brought = await broughtIn([folder]);
    expect(bodyOf(brought, 'post-1')).toBe('First words.');
    expect(brought.report).toContain('"blog.xml" ends before its end');
  });

  test('a bare & outside of the texts stands for itself', async () => {
    const folder = await folderWith({
      'blog.xml': wxr(item(1, 'One', 'Words.', '<dc:x>A & B &nbsp; &mdash; C</dc:x>')),
    });
    expect(bodyOf(await broughtIn([folder]), 'post-1')).toBe('Words.');
  });

  test('a zip that is cut off is told in one sentence', async () => {
    const zip = zipSync({ 'blog.xml': strToU8(wxr(item(1, 'One', 'Words.'))) });
    const folder = await folderWith({ 'blog.zip': zip.subarray(0, zip.length - 40) });
    await expect(broughtIn([join(folder, 'blog.zip')])).rejects.toThrow('blog.zip is cut off or no zip.');
  });

  test('a name that leads out of its folder and a zip within a zip are left out, all else comes in, nothing lies elsewhere', async () => {
    const zip = zipSync({
      'blog.xml': strToU8(wxr(item(1, 'One', 'Words.'))),
      '../../evil.md': strToU8('# Evil'),
      'inner.zip': zipSync({ 'a.md': strToU8('# A') }),
      '__MACOSX/._blog.xml': strToU8('x'),
      '.DS_Store': strToU8('x'),
    });
    const folder = await folderWith({ 'blog.zip': zip });
    const brought = await broughtIn([join(folder, 'blog.zip')]);
    expect(bodyOf(brought, 'post-1')).toBe('Words.');
    expect(brought.report).toContain(
      '"../../evil.md" in blog.zip leads out of its folder, and was left out.',
    );
    expect(brought.report).toContain('"inner.zip" is a zip within blog.zip.');
    expect(brought.files.filter((file) => /evil/.test(file))).toEqual([]);
  });

  test('what a file is, is told from what is in it, not from its name', async () => {
    const xml = await readFile(join(exports, 'squarespace.SYNTHETIC.xml'));
    const folder = await folderWith({ 'holiday.txt': xml });
    expect((await broughtIn([join(folder, 'holiday.txt')])).report).toContain(
      'What came along from Squarespace',
    );
  });

  test('a folder without an export says what can be read', async () => {
    const folder = await folderWith({ 'notes.txt': 'Nothing here.' });
    await expect(broughtIn([folder])).rejects.toThrow('Nothing in it is an export that can be read here.');
    await expect(broughtIn([join(folder, 'none.xml')])).rejects.toThrow('There is no file or folder');
  });
});

describe('items', () => {
  test('of a post that stands in two exports the one counts that shows less', async () => {
    const folder = await folderWith({
      '1.xml': wxr(item(1, 'One', 'Words.'), item(2, 'Two', 'More.')),
      '2.xml': wxr(
        item(1, 'One', 'Words.').replace('>publish<', '>private<'),
        item(3, 'Three', 'Still more.'),
      ),
    });
    const brought = await broughtIn([folder]);
    expect(brought.texts.size).toBe(3);
    expect(textOf(brought, 'post-1')).toContain('draft: true');
    expect(textOf(brought, 'post-2')).not.toContain('draft: true');
  });

  test('two posts with one name are two files, and a name that is taken is left to who has it', async () => {
    const folder = await folderWith({
      'blog.xml': wxr(item(1, 'One', 'First.', '', 'seen'), item(2, 'Two', 'Second.', '', 'seen')),
    });
    const brought = await broughtIn([folder]);
    expect([...brought.texts.keys()].sort()).toEqual(['posts/seen-2.md', 'posts/seen-3.md']);
    expect(await readFile(join(brought.content, 'posts/seen.mdx'), 'utf8')).toContain('Text.');
  });

  test('a picture that is a page, and one that is cut off, are missing with the reason', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c03028' } })
      .jpeg()
      .toBuffer();
    const folder = await folderWith({
      'blog.xml': wxr(
        item(
          1,
          'One',
          '<p>Words. <img src="https://old.example/uploads/a.jpg" alt="A lamp"> <img src="https://old.example/uploads/b.jpg" alt="A hat"></p>',
        ),
      ),
      'uploads/a.jpg': '<!doctype html><p>Not found</p>',
      'uploads/b.jpg': photo.subarray(0, 200),
    });
    const brought = await broughtIn([folder]);
    expect(bodyOf(brought, 'post-1')).toBe('Words.');
    expect(brought.report).toMatch(
      /A picture is missing: https:\/\/old\.example\/uploads\/a\.jpg \("a\.jpg" is/,
    );
    expect(brought.report).toMatch(/A picture is missing: https:\/\/old\.example\/uploads\/b\.jpg/);
  });

  test('a title of seven is seven, and a day in another language makes a draft', async () => {
    const odd = item(2, '007', 'Words.')
      .replace(/<wp:post_date>[^<]*/, '<wp:post_date>2. Januar 2020')
      .replace(/<wp:post_date_gmt>[^<]*/, '<wp:post_date_gmt>');
    const brought = await broughtIn([await folderWith({ 'blog.xml': wxr(odd) })]);
    expect(lineOf(brought, 'post-2', 'title')).toBe('"007"');
    expect(textOf(brought, 'post-2')).toContain('draft: true');
  });

  test('what the check asks about comes in as a draft, and what it calls an error waits outside', async () => {
    const folder = await folderWith({
      'blog.xml': wxr(
        item(
          1,
          'A year after the funeral',
          '<p>After her death we sat at the funeral. Her death, the grave, and the grief of it.</p>',
        ),
        item(2, 'On suicide', '<p>He died by suicide. She hanged herself in the barn with a rope.</p>'),
        item(3, 'Plain', '<p>Words.</p>'),
      ),
    });
    const brought = await broughtIn([folder]);
    expect(textOf(brought, 'post-1')).toContain('draft: true');
    expect(brought.report).toContain('The check asks');
    expect([...brought.texts.keys()]).not.toContain('posts/post-2.md');
    expect(brought.files).toContain('imported/waiting/posts/post-2.md');
    expect(textOf(brought, 'post-3')).not.toContain('draft: true');
  });
});
