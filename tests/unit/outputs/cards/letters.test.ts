import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { card } from '../../../../src/outputs/cards/card.ts';
import { cardFamilies, drawable, familyFor } from '../../../../src/outputs/cards/letters.ts';
import { isIn, partsOf } from '../../../../src/outputs/fonts/parts.ts';
import { readSfnt } from '../../../../src/outputs/fonts/sfnt.ts';

test.each([
  ['Awake at three', 'Fraunces'],
  ['Żółć i łąka', 'Fraunces'],
  ['Ngọn đèn nhỏ trước hiên', 'Fraunces'],
  ['Größe, naïve & “café” — 10 %', 'Fraunces'],
  ['Cafe\u0301', 'Fraunces'],
  ['', 'Fraunces'],
  ['Το φως', 'Literata'],
  ['Світло', 'Literata'],
  ['אור', 'Frank Ruhl Libre'],
  ['نور', 'Noto Naskh Arabic'],
])('%j is drawn as a whole in %s', (text, family) => {
  expect(familyFor('Fraunces', text)).toBe(family);
});

test.each(['光', 'ひかり', 'A light (光)', 'Аԥсуа'])(
  '%j would be boxes in the fonts that come along',
  (text) => {
    expect(familyFor('Fraunces', text)).toBeUndefined();
    expect(familyFor('Atkinson', text)).toBeUndefined();
  },
);

test.each([
  ['A lamp 💡, and ❤️ tea 1️⃣ ✨!', 'A lamp, and tea!'],
  ['👩‍👧 Home', 'Home'],
  ['Tea 💡 time', 'Tea time'],
])('an emoji in %j leaves no gap and no box', (text, drawn) => {
  expect(familyFor('Fraunces', text)).toBe('Fraunces');
  expect(drawable('Fraunces', text)).toBe(drawn);
});

test('what is drawn has a glyph that is not the empty box, in each language', async () => {
  const texts = {
    Fraunces: 'Żółć, łąka; Ngọn đèn nhỏ trước hiên, ışık, İstanbul, «año» „Größe“ — 10 % & 3…',
    Literata: 'Світло, ґанок, їжак, Το φως στην κουζίνα — «ё» 2026?',
    'Frank Ruhl Libre': 'האור במטבח, „שלום” — 2026?',
    'Noto Naskh Arabic': 'الضوء في المطبخ، مضاءً — ٢٠٢٦ 2026؟',
  } as const;
  const boxes: string[] = [];
  for (const [family, text] of Object.entries(texts)) {
    const found = cardFamilies.find(({ name }) => name === family);
    if (!found) throw new Error(`There is no family ${family}.`);
    const fonts = await Promise.all(
      partsOf(found.folder).map(async (part) => {
        const bytes = await readFile(part.file);
        return {
          part,
          font: readSfnt(await subsetFont(bytes, '', { targetFormat: 'sfnt', keepAllGlyphs: true })),
        };
      }),
    );
    for (const sign of drawable(found.name, text)) {
      const has = fonts.some(({ part, font }) => isIn(part, sign) && font.has(sign));
      if (!has && sign !== ' ') boxes.push(`${family}: ${sign}`);
    }
  }
  expect(boxes).toEqual([]);
});

describe('a card whose title would be boxes', () => {
  const input = { siteTitle: 'Bread and Salt', topic: 'Rest' } as const;
  const drawing = { slug: 'a', place: 'water' } as const;
  const of = (title: string) => card({ ...input, drawing, title });

  test('shows its drawing, and is the same as one without a title', async () => {
    expect(await of('光')).toEqual(await of(''));
    expect(await of('光')).not.toEqual(await of('A light'));
  });

  test('keeps the words that can be drawn', async () => {
    expect(await of('光')).not.toEqual(await card({ siteTitle: '', drawing, title: '' }));
  });
});
