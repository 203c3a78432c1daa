import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { partsOf } from '../fonts/parts.ts';
import { cardFamilies, fileOf } from './letters.ts';

let loading: Promise<Renderer> | undefined;

/** The renderer of share cards, with the blog's fonts in every script that they are made for; one for the process. */
export function cardRenderer(): Promise<Renderer> {
  return (loading ??= load());
}

async function load(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const family of cardFamilies) {
    for (const part of partsOf(family.folder)) {
      await renderer.registerFont({
        name: family.name,
        data: await readFile(fileOf(family, part)),
        unicodeRange: part.ranges.map(([first, last]): [number, number] => [first, last]),
      });
    }
  }
  return renderer;
}
