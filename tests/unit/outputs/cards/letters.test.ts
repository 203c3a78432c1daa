import { describe, expect, test } from 'vitest';
import { card, drawn } from '../../../../src/outputs/cards/card.ts';
import { cardLetters } from '../../../../src/outputs/cards/letters.ts';

const hasLetters = await cardLetters();

test.each([
  'Awake at three',
  'Żółć i łąka',
  'Ngọn đèn nhỏ trước hiên',
  'Größe, naïve & “café” — 10 %',
  'Cafe\u0301',
  '',
])('%j can be drawn', (text) => {
  expect(hasLetters('Fraunces', text)).toBe(true);
});

test.each(['Το φως', 'Світло', 'אור', 'نور', '光', 'ひかり', 'A light (光)'])(
  '%j would be boxes in the fonts that come along',
  (text) => {
    expect(hasLetters('Fraunces', text)).toBe(false);
    expect(hasLetters('Atkinson', text)).toBe(false);
  },
);

describe('a card whose title would be boxes', () => {
  const input = { siteTitle: 'Bread and Salt', topic: 'Rest' } as const;

  test('keeps the words that can be drawn', () => {
    expect(drawn({ ...input, title: '光' }, hasLetters)).toEqual({
      title: undefined,
      siteTitle: 'Bread and Salt',
      topic: 'Rest',
      note: undefined,
    });
  });

  test('shows its drawing, and is the same as one without a title', async () => {
    const drawing = { slug: 'a', place: 'water' } as const;
    const of = (title: string) => card({ ...input, drawing, title });
    expect(await of('光')).toEqual(await of(''));
    expect(await of('光')).not.toEqual(await of('A light'));
  });
});
