import type { CardFont } from '../../library/content/card-font.ts';
import { card, type CardInput } from './card.ts';

/** Draws cards with the author's font, if she names one. */
export function answering(
  font: CardFont | undefined,
): (input: CardInput) => Promise<Uint8Array<ArrayBuffer>> {
  return (input) => card({ ...input, font });
}
