import { posix } from 'node:path';
import type { BundleFile } from '../../import/bundle/bundle.ts';
import { decoded } from '../../import/bundle/decode.ts';
import type { MediaIndex } from '../../import/media-index.ts';

/**
 * The captions of a film: those that its page named, or those that lie beside it under its name. Such as are written
 * as SubRip (`.srt`) become WebVTT, which browsers read.
 *
 * @param named The address that the old page gave for them; empty when it gave none.
 */
export function captionsOf(film: BundleFile, named: string, media: MediaIndex): BundleFile | undefined {
  const stem = film.path.replace(/\.\w+$/, '');
  const beside = [`${stem}.vtt`, `${stem}.srt`]
    .map((path) => media.find([path]))
    .find((file) => file?.from === film.from && posix.dirname(file.path) === posix.dirname(film.path));
  const found = (named === '' ? undefined : media.find([named])) ?? beside;
  return found && /\.srt$/i.test(found.path) ? asWebVtt(found) : found;
}

/** Both say the same, but for a first line and the sign before thousandths of a second. */
function asWebVtt(file: BundleFile): BundleFile {
  return {
    ...file,
    path: file.path.replace(/\.srt$/i, '.vtt'),
    bytes: async () => {
      const text = decoded(await file.bytes());
      return Buffer.from(`WEBVTT\n\n${text.replace(/(\d\d:\d\d:\d\d),(?=\d{3})/g, '$1.')}`);
    },
  };
}
