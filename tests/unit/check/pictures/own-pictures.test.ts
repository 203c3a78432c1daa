import { expect, test } from 'vitest';
import { chart } from '../../media/pictures/chart.ts';
import { foundIn, siteIn } from '../folder.ts';

const png = await chart(200, 200).png().toBuffer();
const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/>${inner}</svg>`;
const withOwn = (lines: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  foundIn({ 'site.yaml': `${siteIn('en')}\n${lines}\n`, ...files });

test('a logo, an icon and a portrait beside site.yaml are taken, a drawing that tells who made it too', async () => {
  const lines = 'logo: { src: ./logo.svg }\nicon: ./icon.png\nportrait: { src: ./a/me.png, alt: A woman }';
  const files = { 'logo.svg': svg('<!-- by Ada Writer -->'), 'icon.png': png, 'a/me.png': png };
  expect(await withOwn(lines, files)).toEqual([]);
});

test('one that is not there is told on its line, with what was meant', async () => {
  expect(
    await withOwn('logo:\n  src: ./lgo.svg\nicon: icon.png\nportrait:\n  src: ./me.jpg', {
      'logo.svg': svg(''),
    }),
  ).toMatchInlineSnapshot(`
    [
      "error site.yaml:21:1 "portrait": "alt" under "portrait" is missing: what the picture shows, for those who cannot see it. | Add a line to it, for example: /   alt: …",
    ]
  `);
  expect(await withOwn('logo:\n  src: ./lgo.svg\nicon: icon.png', { 'logo.svg': svg('') }))
    .toMatchInlineSnapshot(`
    [
      "error site.yaml:19:8 "./lgo.svg": There is no picture "./lgo.svg". | Type, with 2 spaces before it: src: ./logo.svg",
      "error site.yaml:20:7 "icon.png": There is no picture "icon.png". | Put the picture into the same folder as "site.yaml", or one within it, and write its name after "./".",
    ]
  `);
});

test('a drawing that runs something, and a portrait that is a drawing, are told', async () => {
  expect(
    await withOwn('icon: ./icon.svg\nportrait: { src: ./me.svg, alt: A woman }', {
      'icon.svg': svg('<script>alert(1)</script>'),
      'me.svg': svg(''),
    }),
  ).toMatchInlineSnapshot(`
    [
      "error site.yaml:18:7 "./icon.svg": "./icon.svg" holds more than it shows: a program (a script). | Open it in the program that it was drawn with, and save it as plain SVG or as PNG.",
      "error site.yaml:19:18 "./me.svg": "./me.svg" is a drawing (SVG), which may hold more than it shows. | Open it in the program that it was drawn with, and export it as PNG.",
    ]
  `);
});
