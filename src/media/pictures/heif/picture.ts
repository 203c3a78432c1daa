import sharp from 'sharp';
import type { Coding } from '../color.ts';
import { asBuffer } from '../../bytes.ts';
import { boxesIn, type Box } from '../../inspect/boxes.ts';
import { metaOf, type Item } from '../../inspect/heif-items.ts';
import { assembling, type Canvas } from './canvas.ts';
import { decodeHevc, type CodedPart, type HevcWork } from './hevc.ts';
import { alphaOf, layerOf, primaryOf, type Part } from './layers.ts';
import { oneItemFile } from './one-item.ts';
import { stepsIn, type Step } from './steps.ts';

/** A picture in the container of HEIF (ISO/IEC 23008-12) that was looked into, and not decoded yet. */
export interface HeifPicture {
  /** As it is coded, before it is cut and turned. */
  readonly width: number;
  readonly height: number;
  readonly steps: readonly Step[];
  /** The profile of its colors (ICC). */
  readonly profile: Uint8Array | undefined;
  /** What its numbers mean, as far as it says so. */
  readonly coding: Coding | undefined;
  /** Whether a part is turned by itself, as no part may be: decoders differ in what they make of it. */
  readonly hasTurnedParts: boolean;
  /**
   * @param shrink How many pixels, at each side, become one; 1 for all of them.
   * @throws When it cannot be decoded.
   */
  decode(shrink: number): Promise<Canvas>;
}

/** @throws {RangeError} When the file is not whole, or says what cannot be. */
export function readHeif(bytes: Uint8Array): HeifPicture {
  const file = asBuffer(bytes);
  const boxes = [...boxesIn(file)];
  const box = boxes.find(({ type }) => type === 'meta');
  if (!box) throw new RangeError('The file does not say what is in it.');
  const meta = metaOf(file, box);
  const primary = primaryOf(meta);
  const { width, height, parts } = layerOf(primary, meta);
  const alpha = alphaOf(meta);
  const through = alpha ? layerOf(alpha, meta).parts : [];
  const colors = [primary, ...parts.map(({ item }) => item)].flatMap(({ properties }) =>
    properties.filter(({ type }) => type === 'colr'),
  );
  const numbers = colors.find((box) => kindOf(box) === 'nclx');
  const profile = colors.find((box) => ['prof', 'rICC'].includes(kindOf(box)));
  return {
    width,
    height,
    steps: stepsIn(primary.properties, { width, height }),
    profile: profile?.data.subarray(4),
    coding: numbers && codingIn(numbers),
    hasTurnedParts: parts.some(({ item }) => item !== primary && isTurned(item)),
    decode(shrink) {
      const coded = [
        ...parts.map((part) => codedPart(part, false, numbers)),
        ...through.map((part) => codedPart(part, true, undefined)),
      ];
      const work = { width, height, channels: alpha ? 4 : 3, shrink, parts: coded } as const;
      return parts.every(({ item }) => item.type === 'av01') ? decodeAv1(work) : decodeHevc(work);
    },
  };
}

function codedPart({ item, left, top }: Part, alpha: boolean, colors: Box | undefined): CodedPart {
  return { file: oneItemFile(item, colors), left, top, alpha };
}

/** "nclx", "prof" or "rICC". ISO/IEC 14496-12, 12.1.5. */
function kindOf({ data }: Box): string {
  return data.toString('latin1', 0, 4);
}

function codingIn({ data }: Box): Coding {
  return { primaries: data.readUInt16BE(4), transfer: data.readUInt16BE(6) };
}

function isTurned({ properties }: Item): boolean {
  return properties.some(({ type }) => ['clap', 'irot', 'imir'].includes(type));
}

async function decodeAv1({ parts, ...assembly }: HevcWork): Promise<Canvas> {
  const whole = assembling(assembly);
  for (const { file, ...place } of parts) {
    const image = sharp(file).ensureAlpha().toColourspace('srgb').raw();
    const { data, info } = await image.toBuffer({ resolveWithObject: true });
    whole.paste({ ...place, data, width: info.width, height: info.height });
  }
  return whole.canvas();
}
