import ExifReader from 'exifreader';
import { getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { cleaned } from '../../../src/media/clean.ts';
import { inspect } from '../../../src/media/inspect.ts';
import { jpegs } from '../../media/jpegs.ts';
import { pdfs } from '../../media/pdfs.ts';
import { otherPictures, pngs } from '../../media/pictures.ts';

const pictures = [...(await jpegs()), ...(await pngs()), ...(await otherPictures())].filter(({ kind }) =>
  /^(?:jpg|png|webp|tif|heic|avif|gif)$/.test(kind),
);

/** Fields of a place, a person or a device, by the names that another reader gives them. */
const telling =
  /^(?:GPSL(?:atitude|ongitude)|Artist|Author|Make|Model|By-line|City|Sub-location|CameraOwnerName|BodySerialNumber|XPAuthor|Comment)$/;

/** What ExifReader, which knows nothing of this blog, finds of that in a picture. */
function foundIn(bytes: Uint8Array): string[] {
  try {
    const tags = ExifReader.load(Buffer.from(bytes), { includeUnknown: false });
    return Object.entries(tags).flatMap(([name, tag]) => {
      const value = tag && 'description' in tag ? String(tag.description) : '';
      const says = name.startsWith('GPS') ? /[1-9]/ : /[1-9A-Za-z]/;
      return telling.test(name) && says.test(value) ? [name] : [];
    });
  } catch {
    return [];
  }
}

describe('what another reader finds in a picture', () => {
  const seen = pictures.filter(({ bytes }) => foundIn(bytes).length > 0);

  test('is something in a good part of them', () => {
    expect(seen.length).toBeGreaterThan(12);
  });

  test.each(seen)('$name: is told here too, and gone when it is taken out', async ({ bytes, kind }) => {
    expect((await inspect(bytes)).traces).not.toEqual([]);
    const after = await cleaned(bytes, kind);
    if (after) expect(foundIn(after)).toEqual([]);
  });
});

/** The author of a PDF, as pdf.js says it. */
async function authorOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => undefined);
  const { info } = document ? await getMeta(document) : { info: {} };
  return 'Author' in info && typeof info['Author'] === 'string' ? info['Author'] : '';
}

const documents = await Promise.all(
  (await pdfs()).map(async (one) => ({ ...one, author: await authorOf(one.bytes) })),
);
const signed = documents.filter(({ author }) => /quilla/i.test(author));

describe('what another reader finds in a PDF', () => {
  test('is an author in some of them', () => {
    expect(signed.length).toBeGreaterThan(3);
  });

  test.each(signed)('$name: its author is told here too', async ({ bytes, author }) => {
    const { traces } = await inspect(bytes);
    expect(traces).toContainEqual(
      expect.objectContaining({ tells: 'name', value: author.replace(/\s+/g, ' ').trim() }),
    );
  });
});
