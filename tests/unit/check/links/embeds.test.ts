import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fixedText, foundIn, post } from '../folder.ts';

const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#864' } })
  .jpeg()
  .toBuffer();
const files = {
  'posts/lamp.jpg': bytes,
  'posts/My lamp (1).JPG': bytes,
  'posts/folder/cafe\u0301.jpg': bytes,
};

describe('a picture as Obsidian writes it becomes one of ours', () => {
  test.each([
    ['![[lamp.jpg|A lamp]]', '![A lamp](./lamp.jpg)'],
    ['![[lamp.jpg|A lamp|300]]', '![A lamp](./lamp.jpg)'],
    ['![[attachments/Lamp.JPG|A lamp]]', '![A lamp](./lamp.jpg)'],
    ['![[My lamp (1).JPG|A lamp]]', '![A lamp](./My%20lamp%20%281%29.JPG)'],
    ['![[café.jpg|A cup]]', '![A cup](./folder/cafe\u0301.jpg)'],
    ['![[lamp.jpg]]', '![](./lamp.jpg)'],
    ['![[lamp.jpg|300x200]]', '![](./lamp.jpg)'],
  ])('%s', async (typed, after) => {
    expect(await fixedText(typed, files)).toBe(after);
  });
});

test('what is said of it, of one without words, and of one that is not there', async () => {
  const text = post(
    { title: 'Mine' },
    '![[lamp.jpg|A lamp]] ![[lamp.jpg|300]] ![[nowhere.jpg]] `![[lamp.jpg]]`',
  );
  expect(await foundIn({ ...files, 'posts/mine.md': text })).toMatchInlineSnapshot(`
    [
      "error posts/mine.md:7:1 "![[lamp.jpg|A lamp]]": This is a picture as Obsidian writes it. Here readers would see the brackets. | Type: ![A lamp](./lamp.jpg)",
      "error posts/mine.md:7:22 "![[lamp.jpg|300]]": This is a picture as Obsidian writes it. Here readers would see the brackets. This picture has no words for those who cannot see it. | Type: ![What it shows](./lamp.jpg)",
      "error posts/mine.md:7:40 "![[nowhere.jpg]]": This is a picture as Obsidian writes it. Here readers would see the brackets. | Put the picture beside the text, and type: ![What it shows](./nowhere.jpg)",
    ]
  `);
});
