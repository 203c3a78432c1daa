import { expect, test } from 'vitest';
import { slugOf } from '../../../src/schema/nearest.ts';

test.each([
  ['Über die Straße', 'uber-die-strasse'],
  ['Ærø, Łódź & Đà Nẵng', 'aero-lodz-and-da-nang'],
  ['İstanbul’da ılık bir gün', 'istanbulda-ilik-bir-gun'],
  ['Тихий дом, ещё раз', 'tikhii-dom-eshche-raz'],
  ['Χωρίς λόγια', 'choris-logia'],
  ['ﬁne “quotes” — and ½', 'fine-quotes-and-1-2'],
  ['🕯️', ''],
  ['静かな部屋', ''],
])('%s becomes %s', (text, expected) => {
  expect(slugOf(text)).toBe(expected);
});
