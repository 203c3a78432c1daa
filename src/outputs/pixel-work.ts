import type { CardFont } from '../library/content/card-font.ts';
import { encode } from '../media/pictures/encode.ts';
import type { Output } from '../media/pictures/plan.ts';
import { RefusedPicture, type Reason } from '../media/pictures/refusal.ts';
import { UnfitFile } from '../media/pictures/unfit.ts';
import { card, type CardInput } from './cards/card.ts';

/** What is to be made: a card, or files of a picture. */
export type PixelQuestion =
  { readonly card: CardInput } | { readonly picture: Uint8Array; readonly outputs: readonly Output[] };

/** What was made, or why it could not be. */
export type PixelAnswer =
  | { readonly files: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly refused: Reason }
  | { readonly unfit: string };

/** Draws cards, with the author's font if she names one, and makes the files of pictures. */
export function answering(font: CardFont | undefined): (question: PixelQuestion) => Promise<PixelAnswer> {
  return async (question) => {
    if ('card' in question) return { files: [await card({ ...question.card, font })] };
    try {
      const files = await encode(question.picture, question.outputs);
      return { files: files.map((file) => new Uint8Array(file)) };
    } catch (error) {
      if (error instanceof RefusedPicture) return { refused: error.reason };
      if (error instanceof UnfitFile) return { unfit: error.message };
      throw error;
    }
  };
}
