import { expect, test } from 'vitest';
import { shownLogo } from '../../../../src/library/blog/shown-logo.ts';
import { logoOf } from '../../../../src/media/pictures/plan.ts';

const facts = { kind: 'png', width: 2400, height: 600, opaque: false, frames: 1, pages: 1 } as const;
const own = { logo: { file: 'logo.png', picture: { hash: 'abc', facts } } };
const site = { title: 'Held in Common', language: 'en' };
const urls = { asset: (name: string) => `/assets/${name}` };

test('beside the name of the blog a logo says nothing of its own; alone it says the name', () => {
  expect(shownLogo(own, { ...site, logo: { src: './logo.png' } }, urls)).toEqual({
    address: '/assets/site-abc-352.png',
    width: 112,
    height: 28,
    alt: '',
    alone: false,
    clear: true,
  });
  expect(shownLogo(own, { ...site, logo: { src: './logo.png', alone: true } }, urls)).toMatchObject({
    width: 176,
    height: 44,
    alt: 'Held in Common',
  });
  const said = { src: './logo.png', alone: true, alt: 'A house' };
  expect(shownLogo(own, { ...site, logo: said }, urls)?.alt).toBe('A house');
  expect(shownLogo({}, { ...site, logo: said }, urls)).toBeUndefined();
});

test('a logo is made twice as large as it stands on a page, and never larger than it is', () => {
  expect(logoOf(facts)).toMatchObject({ width: 352, height: 88, format: 'png' });
  expect(logoOf({ ...facts, width: 40, height: 40, kind: 'jpg', opaque: true })).toMatchObject({
    width: 40,
    height: 40,
    format: 'jpg',
  });
});
