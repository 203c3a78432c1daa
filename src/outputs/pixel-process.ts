import type { CardFont } from '../library/content/card-font.ts';
import type { encode } from '../media/pictures/encode.ts';
import { RefusedPicture } from '../media/pictures/refusal.ts';
import { UnfitFile } from '../media/pictures/unfit.ts';
import { openProcess } from '../thread.ts';
import type { CardInput } from './cards/card.ts';
import type { PixelAnswer, PixelQuestion } from './pixel-work.ts';

/** A process that draws cards and makes the files of pictures, beside everything else. */
export interface PixelProcess {
  /** The PNG of a card. @throws When it cannot be drawn. */
  card(input: CardInput): Promise<Uint8Array<ArrayBuffer>>;
  readonly encode: typeof encode;
  /** Ends it where it has nothing to do; it is opened again where that was not all. */
  rest(): void;
  close(): Promise<void>;
}

/**
 * Opens it when it is first needed.
 *
 * @param font The font that the author names for cards.
 */
export function pixelProcess(font: CardFont | undefined): PixelProcess {
  const { ask, rest, close } = openProcess<typeof font, PixelQuestion, PixelAnswer>(
    new URL('./pixel-work.ts', import.meta.url),
    font,
  );
  const files = async (question: PixelQuestion) => {
    const answer = await ask(question);
    if ('refused' in answer) throw new RefusedPicture(answer.refused);
    if ('unfit' in answer) throw new UnfitFile(answer.unfit);
    return answer.files;
  };
  return {
    // The process has the font already, with all its letters.
    card: async ({ font: _, ...input }) => (await files({ card: input }))[0] ?? new Uint8Array(),
    encode: async (picture, outputs) =>
      (await files({ picture, outputs })).map((file) =>
        Buffer.from(file.buffer, file.byteOffset, file.length),
      ),
    rest,
    close,
  };
}
