import type { DecodedPicture, Fit } from './decoded-picture.ts';
import { kindOf, readablePictures } from '../kind.ts';
import { decodeAsSharp } from './decode-sharp.ts';
import { decodeHeif } from './decode-heif.ts';
import { reasonFor, RefusedPicture } from './refusal.ts';
import { isRaw, tiffKinds } from './tiff.ts';

/**
 * Decodes a picture, whatever its name says: whole, upright, in the colors of
 * the web, and erased where it was erased. Of one that moves it is the first moment.
 *
 * @throws {RefusedPicture} When that cannot be done; it says why.
 */
export async function decode(bytes: Uint8Array, fit: Fit): Promise<DecodedPicture> {
  const found = await kindOf(bytes);
  const kind = tiffKinds.includes(found) ? 'tif' : found;
  if (!readablePictures.includes(kind)) throw new RefusedPicture(reasonFor(kind));
  if (kind === 'tif' && isRaw(bytes)) throw new RefusedPicture({ why: 'raw' });
  try {
    return kind === 'heic' ? await decodeHeif(bytes, kind, fit) : await decodeAsSharp(bytes, kind, fit);
  } catch (error) {
    if (error instanceof RefusedPicture) throw error;
    const why = /pixel limit/i.test(String(error)) ? 'too-large' : 'broken';
    throw new RefusedPicture({ why }, { cause: error });
  }
}
