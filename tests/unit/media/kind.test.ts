import { zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/media/kind.ts';

const square = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#2c5f57' } });
const bytes = (text: string) => new TextEncoder().encode(text);
/** A file in the container of HEIF, as far as its brand and the type of its one item. */
const heif = (brand: string, item: string) =>
  bytes(
    `\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic\0\0\0\x30meta\0\0\0\0\0\0\0\x15infe\x02\0\0\0\0\x01\0\0${item}\0`,
  );

describe('what a file is', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'is told of %s by its bytes',
    async (format) => {
      const kinds: Record<string, string> = { jpeg: 'jpg', tiff: 'tif' };
      expect(await kindOf(await square().toFormat(format).toBuffer())).toBe(kinds[format] ?? format);
    },
  );

  test.each([
    ['mif1', 'av01', 'avif'],
    ['mif1', 'hvc1', 'heic'],
    ['heic', 'hvc1', 'heic'],
  ])('is told of a picture of brand %s with an item of type %s: %s', async (brand, item, kind) => {
    expect(await kindOf(heif(brand, item))).toBe(kind);
  });

  test.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['a drawing after its heading', '<?xml version="1.0"?>\n<!-- by hand -->\n<svg:svg/>', 'svg'],
    [
      'a drawing with its document type',
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg/>',
      'svg',
    ],
    [
      'a page that was saved in place of a picture',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      'html',
    ],
    ['a text', 'A lamp on the table.\n', 'text'],
    ['a short text', 'ü', 'text'],
    ['nothing', '', 'empty'],
  ])('is told of %s', async (_, text, kind) => {
    expect(await kindOf(bytes(text))).toBe(kind);
  });

  test('is not guessed of bytes that are nothing', async () => {
    expect(await kindOf(Uint8Array.from([1, 0, 2, 0, 3, 0, 4]))).toBe('unknown');
  });

  test('is told of a zip, and of an ordinary one that is no document', async () => {
    expect(await kindOf(zipSync({ 'a.txt': bytes('words') }))).toBe('zip');
  });
});
