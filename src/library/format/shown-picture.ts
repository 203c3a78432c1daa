import type { OpenedPicture } from '../../media/pictures/facts.ts';
import { outputName } from '../../media/pictures/names.ts';
import { outputsOf, type Output } from '../../media/pictures/plan.ts';
import type { Urls } from '../urls.ts';

/** A picture as a page shows it: its size as it is laid out, and the addresses of its files. */
export interface ShownPicture {
  readonly width: number;
  readonly height: number;
  /** In AVIF, from the smallest to the largest; none where that cannot hold it. */
  readonly modern: readonly { readonly address: string; readonly width: number }[];
  readonly plain: string;
  /** The same, moving (WebP). */
  readonly moving?: string;
}

/**
 * @param slug The id of the text that shows it.
 */
export function shownPicture(
  { hash, facts }: OpenedPicture,
  slug: string,
  urls: Pick<Urls, 'asset'>,
): ShownPicture {
  const { modern, plain, moving } = outputsOf(facts);
  const address = (output: Output) => urls.asset(assetName(slug, hash, output));
  // As wide as the largest size, so that a wide picture has room to be.
  const { width, height } = modern.at(-1) ?? plain;
  return {
    width,
    height,
    modern: modern.map((output) => ({ address: address(output), width: output.width })),
    plain: address(plain),
    ...(moving && { moving: address(moving) }),
  };
}

/**
 * The name of a file in the site that is made of a picture: that of the text that shows it, and what the picture
 * holds. Never as the author calls it, which may tell the minute, the kind of telephone, or a person.
 */
export function assetName(slug: string, hash: string, output: Output): string {
  return `${slug}-${outputName(hash, output)}`;
}
