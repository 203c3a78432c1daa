import sharp from 'sharp';
import { letGo } from '../bytes.ts';
import { inspect, isClean } from '../inspect.ts';
import type { Output } from './plan.ts';
import { UnfitFile } from './unfit.ts';

/**
 * Looks at a file before it goes out: it can be decoded to its end, has the size and the moments that a page says of
 * it, and holds nothing besides.
 *
 * @throws {UnfitFile} When it is not so.
 */
export async function verify(file: Buffer, { width, height, format, moves }: Output): Promise<void> {
  const unfit = (why: string, options?: ErrorOptions) =>
    new UnfitFile(`What was made of it ${why}.`, options);
  const image = sharp(file, { failOn: 'warning', animated: moves });
  const { data, info } = await image
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw unfit('cannot be decoded', { cause: error });
    });
  letGo(data);
  if (info.width !== width || (info.pageHeight ?? info.height) !== height)
    throw unfit('has another size than was planned');
  const inspection = await inspect(file);
  if (inspection.kind !== format) throw unfit(`is of the kind "${inspection.kind}"`);
  if (!isClean(inspection)) throw unfit('holds more than the picture');
}
