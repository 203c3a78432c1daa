import type { PictureFacts } from './facts.ts';
import type { Pixels } from './pixels.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DecodedPicture {
  readonly facts: PictureFacts;
  readonly pixels: Pixels;
}

/** How large a picture is wanted that has a certain size upright. It is never made larger than it is. */
export type Fit = (upright: Size) => Size;
