import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine, published } from '../../../../src/media/attachments/examine.ts';
import { inspect, isClean } from '../../../../src/media/inspect.ts';
import { allSamples } from '../../../media/all.ts';
import { big, bytes } from '../../../media/bytes.ts';

const fixture = (name: string) =>
  readFile(join(import.meta.dirname, '../../../fixtures/blog/posts/with-files', name));
const samples = new Map((await allSamples()).map((sample) => [sample.name, sample]));
const sample = (name: string) => samples.get(name)?.bytes ?? Buffer.alloc(0);

describe('what is known of a file', () => {
  test('that plays: how long, how large, and that it is published without what it told', async () => {
    const rest = { bytes: await fixture('rest.mp3'), ending: 'mp3' };
    expect(await examine(rest)).toEqual({
      use: 'sound',
      ending: 'mp3',
      name: 'sound',
      type: 'audio/mpeg',
      bytes: (await published(rest)).length,
      kept: false,
      tells: true,
      seconds: expect.closeTo(4, 0),
    });
    expect(isClean(await inspect(await published(rest)))).toBe(true);
    expect(await examine({ bytes: await fixture('clip.mp4'), ending: 'mp4' })).toMatchObject({
      use: 'film',
      width: 320,
      height: 180,
      heard: true,
      seconds: expect.closeTo(4, 0),
    });
  });

  test('what of it not every browser plays', async () => {
    expect(await examine({ bytes: await voice(), ending: 'opus', keep: 'Mine.' })).toMatchObject({
      use: 'sound',
      ending: 'ogg',
      seldomPlayed: 'Ogg',
    });
  });

  test('a film that was taken upright has the size that is seen', async () => {
    expect(await examine({ bytes: turned(await fixture('clip.mp4')), ending: 'mp4' })).toMatchObject({
      width: 180,
      height: 320,
    });
  });

  test('a text is what its name says, and no program by any name', async () => {
    const words = Buffer.from('a,b\n');
    expect((await examine({ bytes: words, ending: 'csv' })).type).toBe('text/csv');
    expect((await examine({ bytes: words, ending: 'txt' })).type).toBe('text/plain');
    await expect(examine({ bytes: words, ending: 'js' })).rejects.toMatchObject({
      reason: { why: 'form', kind: 'text' },
    });
  });
});

describe('a file that tells more than it shows', () => {
  const pdf = { bytes: sample('pdf: its author'), ending: 'pdf' };

  test('is refused where that cannot be taken out, and kept as it is with a reason', async () => {
    await expect(examine(pdf)).rejects.toMatchObject({ reason: { why: 'tells' } });
    expect(await examine({ ...pdf, keep: 'It is signed.' })).toMatchObject({ kept: true, tells: true });
    expect(await published({ ...pdf, keep: 'It is signed.' })).toBe(pdf.bytes);
    await expect(examine({ ...pdf, keep: '' })).rejects.toMatchObject({ reason: { why: 'no-reason' } });
  });

  const telling = [...samples.values()].filter(({ tells }) => tells.length > 0);

  test.each(telling.map(({ name, bytes: file, kind }) => [name, file, kind] as const))(
    '%s is never published with it',
    async (_, file, kind) => {
      const result = await published({ bytes: file, ending: kind }).catch(() => undefined);
      if (result) expect(isClean(await inspect(result))).toBe(true);
    },
  );
});

function voice(): Promise<Buffer> {
  return readFile(join(import.meta.dirname, '../../../fixtures/media/voice.opus'));
}

/** The same film as a telephone writes it that was held upright: its picture is to be turned by a quarter. */
function turned(film: Buffer): Buffer {
  const copy = Buffer.from(film);
  const plain = bytes(big(0x10000, 4), big(0, 4), big(0, 4), big(0, 4), big(0x10000, 4));
  const quarter = bytes(big(0, 4), big(0x10000, 4), big(0, 4), Buffer.from('ffff0000', 'hex'), big(0, 4));
  const head = copy.indexOf('tkhd');
  const at = copy.indexOf(plain, head);
  quarter.copy(copy, at);
  return copy;
}
