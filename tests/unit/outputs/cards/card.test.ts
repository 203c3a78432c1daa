import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { card, cardKey, type CardInput } from '../../../../src/outputs/cards/card.ts';

const input: CardInput = {
  title: 'A kinder voice',
  siteTitle: 'Held in Common',
  topic: 'Self-compassion',
  drawing: { slug: 'a-kinder-voice', place: 'hills', day: '2026-11-14' },
};

/** The same card without a word in its sky. */
const wordless = await card({ ...input, title: ' ', topic: undefined });

/** On how many pixels of a part of the card there are words; the sky is as it is without them. */
async function drawnOn(png: Uint8Array, left: number, top: number, width: number, height: number) {
  const [part, empty] = await Promise.all(
    [png, wordless].map((from) =>
      sharp(from).extract({ left, top, width, height }).removeAlpha().raw().toBuffer(),
    ),
  );
  if (!part || !empty) return 0;
  let drawn = 0;
  for (let at = 0; at < part.length; at += 3) {
    if (part.compare(empty, at, at + 3, at, at + 3) !== 0) drawn += 1;
  }
  return drawn;
}

/** The margins beside and over the words, and all from where the place below them begins. */
async function spill(png: Uint8Array) {
  const parts = [
    drawnOn(png, 0, 0, 1200, 50),
    drawnOn(png, 0, 0, 68, 540),
    drawnOn(png, 1136, 0, 64, 540),
    drawnOn(png, 0, 330, 1200, 300),
  ];
  return (await Promise.all(parts)).reduce((sum, drawn) => sum + drawn, 0);
}

const wordy =
  'On the afternoon that I had set aside to plan my work and what I said to myself about it afterwards ';

const markup = '</script><img src=x onerror=alert(1)> ]]> <!-- {{ "><svg onload=alert(1)> &lt; \u2028 end';

describe('a share card', () => {
  test('is a PNG of 1200 by 630 pixels and less than 60 KB', async () => {
    const png = await card(input);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  test('has the same bytes for the same input, also when many are drawn at once', async () => {
    const others = Array.from({ length: 12 }, (_, number) => ({
      ...input,
      drawing: { ...input.drawing, slug: `other-${number}` },
    }));
    const alone = await card(input);
    const [first, ...rest] = await Promise.all([input, ...others, input].map(card));
    expect(first).toEqual(alone);
    expect(rest.at(-1)).toEqual(alone);
    expect(rest.slice(0, -1).filter((png) => Buffer.from(png).equals(alone))).toEqual([]);
  });

  test.each([
    ['of one word', 'Heard'],
    ['of 60 characters', 'What a room full of colleagues gave back to me in the spring'],
    ['of 200 characters', wordy.repeat(2).trim().padEnd(200, '.')],
    ['of 200 wide characters', 'WM'.repeat(100)],
    ['of 200 characters without a space', 'unbreakable'.repeat(18) + 'ab'],
    ['that looks like markup', markup],
  ])('keeps a title %s within its margins', async (_, title) => {
    expect(await spill(await card({ ...input, title, note: 'Mentions eating' }))).toBe(0);
  });

  test('sets a short title larger than a long one', async () => {
    const firstLine = async (title: string) => {
      const png = await card({ ...input, topic: undefined, title });
      const rows = await Promise.all(
        Array.from({ length: 260 }, (_, row) => drawnOn(png, 72, 54 + row, 1056, 1)),
      );
      const start = rows.findIndex((drawn) => drawn > 0);
      return rows.slice(start).findIndex((drawn) => drawn === 0);
    };
    expect(await firstLine('Heard')).toBeGreaterThan(1.5 * (await firstLine(wordy.repeat(2))));
  });

  test('draws all of a title that looks like markup', async () => {
    const ink = async (title: string) =>
      drawnOn(await card({ ...input, topic: undefined, title }), 72, 54, 1056, 270);
    const letters = await ink(markup.replace(/[^a-z0-9 ]/gi, 'l'));
    expect(await ink(markup)).toBeGreaterThan(letters * 0.7);
  });

  test('draws quotation marks, dashes, accents and signs as themselves', async () => {
    const plain = await card({ ...input, title: 'x' });
    for (const title of ['“it’s”', 'a — b', 'Žižek', '<b>x</b>', 'x & y', '&amp;', 'ế']) {
      expect(Buffer.from(await card({ ...input, title })).equals(plain)).toBe(false);
    }
  });

  test.each(['漢字', 'العربية', 'Привет', '😀', '\u0000', '\ud800', ' '])(
    'does not fail over %j',
    async (title) => {
      const { width } = await sharp(await card({ ...input, title })).metadata();
      expect(width).toBe(1200);
    },
  );

  test.each(['האור במטבח', 'الضوء'])('sets %s from the right', async (title) => {
    const png = await card({ ...input, topic: undefined, note: undefined, title });
    expect(await drawnOn(png, 700, 54, 428, 200)).toBeGreaterThan(0);
    expect(await drawnOn(png, 72, 54, 200, 200)).toBe(0);
  });

  test('shows the topic and the note over the title, where there are any', async () => {
    const rows = (png: Uint8Array) => drawnOn(png, 72, 54, 1056, 270);
    const bare = await rows(await card({ ...input, topic: undefined }));
    const topic = await rows(await card(input));
    const note = await rows(await card({ ...input, note: 'Mentions eating' }));
    expect(topic).toBeGreaterThan(bare);
    expect(note).toBeGreaterThan(topic);
  });
});

test('the cover of a book stands upright, its title in the sky', async () => {
  const sky = { left: 72, top: 54, width: 656, height: 600 };
  const [png, bare] = await Promise.all(
    [input.title, ' '].map((title) => card({ ...input, topic: undefined, title, upright: true })),
  );
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([800, 1200]);
  expect(png?.length).toBeLessThan(60_000);
  const [skies, rest] = await Promise.all(
    [sky, { ...sky, top: 720, height: 480 }].map((part) =>
      Promise.all([png, bare].map((one) => sharp(one).extract(part).raw().toBuffer())),
    ),
  );
  expect(skies?.[0]?.equals(skies[1] ?? Buffer.of())).toBe(false);
  expect(rest?.[0]?.equals(rest[1] ?? Buffer.of())).toBe(true);
});

describe('the key of a card', () => {
  test('is 16 hexadecimal digits, the same for the same card', () => {
    expect(cardKey(input)).toMatch(/^[0-9a-f]{16}$/);
    expect(cardKey({ ...input })).toBe(cardKey(input));
    expect(cardKey({ ...input, note: undefined })).toBe(cardKey(input));
  });

  test('changes with everything that the card shows', () => {
    const others: CardInput[] = [
      { ...input, upright: true },
      { ...input, title: 'Another' },
      { ...input, siteTitle: 'Another' },
      { ...input, topic: 'Another' },
      { ...input, topic: undefined, note: input.topic },
      { ...input, drawing: { ...input.drawing, slug: 'another' } },
      { ...input, drawing: { ...input.drawing, place: 'water' } },
      { ...input, drawing: { ...input.drawing, day: '2026-11-15' } },
      { ...input, drawing: { ...input.drawing, southern: true } },
    ];
    expect(new Set([input, ...others].map(cardKey)).size).toBe(others.length + 1);
  });
});
