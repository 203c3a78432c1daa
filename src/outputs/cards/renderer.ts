import { readFile } from 'node:fs/promises';
import type { Renderer } from '@takumi-rs/core';
import { partsOf } from '../fonts/parts.ts';
import type { CardFont } from '../../library/content/card-font.ts';
import { cardFamilies, ownFamily } from './letters.ts';

/** What draws is loaded where something is to be drawn: most builds find each card drawn. */
async function newRenderer(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core');
  return new Renderer();
}

const loading = new Map<string, Promise<Renderer>>();

/** The renderer of share cards, with the blog's fonts in every script that they are made for; one for the process. */
export function cardRenderer(font?: CardFont): Promise<Renderer> {
  const name = font?.hash ?? '';
  const renderer = loading.get(name) ?? load(font);
  // In the preview she may try one font after another, each of several megabytes.
  if (!loading.has(name)) loading.clear();
  loading.set(name, renderer);
  return renderer;
}

/** Whether the renderer can draw with a font. @param data The bytes of its file. */
export async function canDrawWith(data: Uint8Array): Promise<boolean> {
  const renderer = await newRenderer();
  const families = await renderer.registerFont({ name: ownFamily, data }).catch(() => []);
  return families.some(({ faces }) => faces.length > 0);
}

async function load(font: CardFont | undefined): Promise<Renderer> {
  const renderer = await newRenderer();
  if (font) await renderer.registerFont({ name: ownFamily, data: await readFile(font.file) });
  for (const family of cardFamilies) {
    for (const part of partsOf(family.folder)) {
      await renderer.registerFont({
        name: family.name,
        data: await readFile(part.file),
        unicodeRange: part.ranges.map(([first, last]): [number, number] => [first, last]),
      });
    }
  }
  return renderer;
}
