import { letGo } from '../bytes.ts';
import { decode } from './decode.ts';
import type { PictureFacts } from './facts.ts';
import { decodeMoving } from './moving.ts';
import { forAll, outputsOf } from './plan.ts';

/**
 * Looks at a picture as a build does, and keeps nothing of it.
 *
 * @returns What is known of it: all that is made of it can be made.
 * @throws {RefusedPicture} When nothing can be made of it.
 */
export async function examine(bytes: Uint8Array): Promise<PictureFacts> {
  const { facts, pixels } = await decode(bytes, forAll);
  letGo(pixels.data);
  const { moving } = outputsOf(facts);
  if (moving) letGo((await decodeMoving(bytes, moving)).pixels.data);
  return facts;
}
