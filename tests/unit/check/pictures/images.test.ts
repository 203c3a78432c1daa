import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { post, toldOf, toldOfText, type Written } from '../folder.ts';

const image = sharp({ create: { width: 30, height: 20, channels: 3, background: '#c03028' } });
const [jpeg, png] = await Promise.all([image.clone().jpeg().toBuffer(), image.clone().png().toBuffer()]);
const heic = await readFile(join(import.meta.dirname, '../../../fixtures/photos/lamp.heic'));
const pictures: Written = {
  'posts/lamp.jpg': jpeg,
  'posts/two words.jpg': jpeg,
  'posts/IMG_1.HEIC': heic,
  'posts/own/notes.docx': 'x',
  'posts/own/window.png': png,
};
const toldOfPictures = (...lines: readonly string[]) => toldOfText(lines.join('\n\n'), pictures);

test('a picture beside the text, with words, is sound', async () => {
  expect(
    await toldOfPictures(
      '![A lamp](./lamp.jpg "At night")',
      '![A door](<./two words.jpg>)',
      '![A door](./two%20words.jpg)',
      '![A lamp][l]',
      '![A lamp, straight from a telephone](./IMG_1.HEIC)',
      '[l]: ./lamp.jpg',
    ),
  ).toBe('');
});

describe('a picture', () => {
  test('without words for those who cannot see it', async () => {
    expect(await toldOfPictures('![](./lamp.jpg)', '![ ](./lamp.jpg)')).toMatchInlineSnapshot(`
      "line 7
      This picture has no words for those who cannot see it.
      Say what it shows: ![What it shows](./lamp.jpg)

      line 9
      This picture has no words for those who cannot see it.
      Say what it shows: ![What it shows](./lamp.jpg)"
    `);
  });

  test('that is not there: nearly the same name, another case, nothing like it', async () => {
    expect(await toldOfPictures('![A lamp](./lamb.jpg)', '![A lamp](./Lamp.JPG)', '![A lamp](./sea.jpg)'))
      .toMatchInlineSnapshot(`
        "line 7
        There is no picture "./lamb.jpg".
        Type: ![A lamp](./lamp.jpg)

        line 9
        There is no picture "./Lamp.JPG".
        Type: ![A lamp](./lamp.jpg)

        line 11
        There is no picture "./sea.jpg".
        Put the picture beside the text, and write its name after "./"."
      `);
  });

  test('that lies elsewhere', async () => {
    expect(await toldOfPictures('![A window](./window.png)')).toMatchInlineSnapshot(`
      "line 7
      There is no picture "./window.png".
      Type: ![A window](./own/window.png)"
    `);
  });

  test('without its first two signs', async () => {
    expect(await toldOfPictures('![A lamp](lamp.jpg)')).toMatchInlineSnapshot(`
      "line 7
      "lamp.jpg" has to begin with "./".
      Type: ![A lamp](./lamp.jpg)"
    `);
  });

  test('out of the folder, from the root, from another site', async () => {
    expect(
      await toldOfPictures(
        '![A lamp](../../../etc/lamp.jpg)',
        '![A lamp](/lamp.jpg)',
        '![A lamp](https://example.com/lamp.jpg)',
      ),
    ).toMatchInlineSnapshot(`
      "line 7
      "../../../etc/lamp.jpg" lies outside of the folder with your texts.
      Put the picture beside the text, and write its name after "./".

      line 9
      "/lamp.jpg" is not a picture beside the text.
      Put the picture beside the text, and write its name after "./".

      line 11
      This picture lies on another site, which would learn who reads here.
      If you may use it, save it beside the text, and write its name after "./"."
    `);
  });

  test('that is a document', async () => {
    expect(await toldOfPictures('![A lamp](./own/notes.docx)')).toMatchInlineSnapshot(`
      "line 7
      "./own/notes.docx" is not a picture that can be read here.
      Take one that is JPEG, HEIC, PNG, WebP, AVIF, GIF or TIFF."
    `);
  });

  test('by a reference that leads nowhere', async () => {
    expect(await toldOfPictures('![A lamp][l]', '[l]: ./lamb.jpg')).toMatchInlineSnapshot(`
      "line 9
      There is no picture "./lamb.jpg".
      Type: [l]: ./lamp.jpg"
    `);
  });

  test('in HTML', async () => {
    expect(
      await toldOfPictures(
        '<img src="./lamp.jpg" alt="A lamp">',
        '<img src="lamp.jpg">',
        '<img src="https://example.com/a.gif" alt="">',
      ),
    ).toMatchInlineSnapshot(`
      "line 7
      A picture written as <img> is not made ready for the site.
      Type: ![A lamp](./lamp.jpg)

      line 9
      This picture has no words for those who cannot see it.
      Say what it shows: ![What it shows](./lamp.jpg)

      line 11
      This picture lies on another site, which would learn who reads here.
      If you may use it, save it beside the text, and write its name after "./"."
    `);
  });
});

test('a cover that is not there, and one without words', async () => {
  const cover = (src: string, alt: string) => post({ cover: `\n  src: ${src}\n  alt: ${alt}` });
  const told = await toldOf({
    ...pictures,
    'posts/a.mdx': cover('./lamb.jpg', 'A lamp'),
    'posts/b.mdx': cover('./lamp.jpg', '""'),
    'posts/c.mdx': cover('./lamp.jpg', 'A lamp'),
  });
  expect(told).toMatchInlineSnapshot(`
    "posts/a.mdx, line 7
    There is no picture "./lamb.jpg".
    Type, with 2 spaces before it: src: ./lamp.jpg

    posts/b.mdx, line 8
    "alt" under "cover" is empty. What the picture shows, for those who cannot see it.
    Fill it in, for example:
    alt: …"
  `);
});
