import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import type { Output } from './plan.ts';

/** Grows when the same picture is to be made otherwise: its files have other names then. */
const recipe = 1;

/** How many signs the name of a picture has that is made from its bytes. */
export const hashLength = 12;

/** A short name for a picture, made from its bytes and from how files are made of it. */
export function pictureHash(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${recipe} ${manifest.dependencies.sharp} `);
  return hash.update(bytes).digest('hex').slice(0, hashLength);
}

/** The name of a file that is made of a picture. It says nothing of the author's own. */
export function outputName(hash: string, { width, format }: Output): string {
  return `${hash}-${width}.${format}`;
}
