import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);
const ranges = z.record(z.string(), z.string());

/** Each family's folder among the packages, and what comes between its name and `normal` in its files' names. */
const families = [
  { name: 'Fraunces', folder: 'fraunces', axes: 'full' },
  { name: 'Atkinson', folder: 'atkinson-hyperlegible-next', axes: 'wght' },
];

let loading: Promise<Renderer> | undefined;

/** The renderer of share cards, with the blog's fonts in every script that they are made for; one for the process. */
export function cardRenderer(): Promise<Renderer> {
  return (loading ??= load());
}

async function load(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { name, folder, axes } of families) {
    const file = (path: string) => readFile(resolve(`@fontsource-variable/${folder}/${path}`));
    const parts = ranges.parse(JSON.parse(String(await file('unicode.json'))));
    for (const [part, range] of Object.entries(parts)) {
      const data = await file(`files/${folder}-${part}-${axes}-normal.woff2`);
      await renderer.registerFont({ name, data, unicodeRange: range.split(',').map(bounds) });
    }
  }
  return renderer;
}

/** `U+0100-02BA` or `U+20AC` as its first and last code point. */
function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
