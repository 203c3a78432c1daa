import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { edited } from '../../../../src/author/fix/edited.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post, toldOf, toldOfText } from '../folder.ts';

const lamp = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#c03028' } })
  .jpeg()
  .toBuffer();

/** Names as cameras, telephones and people give them. */
const names = [
  'my garden 2024.jpg',
  'Screenshot 2026-01-01 at 2.30.22\u202fPM.jpg',
  'b(1).jpg',
  'b(1.jpg',
  'c#d.jpg',
  'what?.jpg',
  '100%.jpg',
  '100%25.jpg',
  'a&b.jpg',
  'a_b*c.jpg',
  'a [b].jpg',
  'a{b}.jpg',
  'ü.jpg',
  'cafe\u0301.jpg',
  '日本.jpg',
  '🌿.jpg',
  "it's.jpg",
];
const folder = Object.fromEntries(names.map((name) => [`posts/${name}`, lamp]));

/** A text after what the check says to type in place of its picture. */
async function mended(body: string, file: string): Promise<string> {
  const told = await toldOfText(body, folder, file);
  const [, line] = /^Type: (.*)$/m.exec(told) ?? [];
  return line ?? told;
}

describe.each(['posts/mine.md', 'posts/mine.mdx'])('in %s', (file) => {
  test.each(names)('the picture "%s" is shown when its name is written as the check says', async (name) => {
    // One letter is wrong: what is to be typed then shows the picture.
    const wrong = encodeURIComponent(name.replace(/^(.*)\.jpg$/, '$1.jpgg')).replace(
      /[()]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16)}`,
    );
    const line = await mended(`![A lamp](./${wrong})`, file);
    expect(line).toMatch(/^!\[A lamp\]\(\.\/\S+\)$/);
    expect(await toldOfText(line, folder, file)).toBe('');
  });

  test.each(names.filter((name) => !/[%*_{}[\]]/.test(name)))(
    '"%s" may stand between < and >',
    async (name) => {
      expect(await toldOfText(`![A lamp](<./${name}>)`, folder, file)).toBe('');
    },
  );
});

test('a letter with its accent is the same letter as one sign and as two, in the text and at the top', async () => {
  const composed = '![A cup](./caf\u00e9.jpg)\n\n![A cup](./cafe\u0301.jpg)\n\n![A cup](./caf%C3%A9.jpg)';
  expect(await toldOfText(composed, folder)).toBe('');
  const cover = '\n  src: ./caf\u00e9.jpg\n  alt: A cup';
  expect(await toldOf({ ...folder, 'posts/mine.mdx': post({ cover }) })).toBe('');
});

test('a cover is named as it is called, or as an address', async () => {
  for (const src of ['./my garden 2024.jpg', './my%20garden%202024.jpg', './100%.jpg', './100%25.jpg']) {
    expect(
      await toldOf({ ...folder, 'posts/mine.mdx': post({ cover: `\n  src: ${src}\n  alt: A lamp` }) }),
    ).toBe('');
  }
});

describe('a name that Markdown takes for words', () => {
  const line =
    'Before ![A lamp](./my garden 2024.jpg "A title"), and ![A lamp](b(1.jpg) after, `![a](b c.jpg)`.';

  test('is an error with what to type', async () => {
    expect(await toldOfText(line, folder)).toMatchInlineSnapshot(`
      "line 7
      This picture is taken for words: a name with a space in it has to be written otherwise.
      Type: ![A lamp](./my%20garden%202024.jpg "A title")

      line 7
      This picture is taken for words: a name with half a pair of brackets in it has to be written otherwise.
      Type: ![A lamp](./b%281.jpg)"
    `);
  });

  test('is mended by --fix, and then shown', async () => {
    const folderPath = await contentWith({ ...folder, 'posts/mine.mdx': post({}, line) });
    const diagnostics = await checkContent(await readContent(folderPath), '2026-11-22');
    const fixes = diagnostics.flatMap(({ file, fix = [] }) => (file === 'posts/mine.mdx' ? fix : []));
    const [, fixed = ''] = edited(post({}, line), fixes)
      .split(/^---\n/m)
      .slice(1);
    expect(fixed.trim()).toBe(
      'Before ![A lamp](./my%20garden%202024.jpg "A title"), and ![A lamp](./b%281.jpg) after, `![a](b c.jpg)`.',
    );
    expect(await toldOfText(fixed, folder)).toBe('');
  });

  test('is told once, and not where words are meant', async () => {
    expect(
      await toldOfText('![A lamp](./lamp.jpg and more)\n\n(see a b.jpg)\n\n{/* ![a](b c.jpg) */}', folder),
    ).toBe('');
  });
});
