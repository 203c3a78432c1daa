import { expect, it } from 'vitest';
import { mark, textOf } from '../../../../src/browser/settings/radios.ts';
import { fakeElement } from './fake-page.ts';

const radio = (name: string, value: string, checked = false) => ({ name, value, checked });

it('keeps what is checked, in the order of the form', () => {
  const radios = [
    radio('theme', ''),
    radio('theme', 'dark', true),
    radio('size', 'small'),
    radio('size', 'large', true),
  ];
  expect(textOf(radios)).toBe('theme=dark size=large');
});

it('keeps nothing of what everyone sees at first: "as the system" is no theme', () => {
  expect(textOf([radio('theme', '', true), radio('theme', 'dark'), radio('size', '', true)])).toBe('');
});

it('checks what the page shows, and what everyone sees at first where it shows no choice', () => {
  const radios = [
    radio('theme', '', true),
    radio('theme', 'sepia'),
    radio('size', ''),
    radio('size', 'large', true),
  ];
  mark(radios, fakeElement({ 'data-theme': 'sepia' }));
  expect(radios.filter(({ checked }) => checked)).toEqual([
    radio('theme', 'sepia', true),
    radio('size', '', true),
  ]);
});
