import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../../src/check/files/published-files.ts';
import { severityOf } from '../../../../src/schema/diagnostic.ts';
import { allSamples } from '../../../media/all.ts';
import type { Sample } from '../../../media/sample.ts';
import { temporaryFolder } from '../../author/folders.ts';

let samples: readonly Sample[] = [];
beforeAll(async () => {
  samples = await allSamples();
});

const sample = (name: string) => {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`There is no file "${name}".`);
  return found.bytes;
};

/** What is said of files in "public": each problem in one text, and the notes. */
async function saidOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { diagnostics, notes } = await publishedFiles(folder, join(folder, '../content'));
  return {
    diagnostics: diagnostics.map(
      (diagnostic) =>
        `${severityOf(diagnostic)} ${diagnostic.file.replace(/^\.\.\/[^/]+\//, '')}\n${diagnostic.message}\n${diagnostic.help}`,
    ),
    notes,
  };
}

test('what tells more than it shows is published without that, whatever it is called', async () => {
  const { diagnostics, notes } = await saidOf({
    'plain.jpg': sample('jpeg: nothing'),
    'street.jfif': sample('jpeg: IPTC with city, street and author'),
    photo: sample('png: Exif after what is drawn'),
    'rest.mp3': sample('mp3: a cover with a place'),
    'clip.mov': sample('mp4: fields as telephones write them'),
    'map.svg': sample('svg: what Inkscape adds'),
  });
  expect(diagnostics).toEqual([]);
  expect(notes).toMatchInlineSnapshot(`
    [
      "Files in "public" that are published without what they tell besides; your own stay as they are:
      clip.mov (a place, with what it was made)
      map.svg (words that are not seen, a folder on a computer)
      photo (a place, a name)
      rest.mp3 (a place)
      street.jfif (a place, a name)",
    ]
  `);
});

test.each([
  ['a.tiff', 'tiff: a place'],
  ['half.jpg', 'jpeg: cut in the middle'],
  ['worksheet.docx', 'docx: comments'],
  ['worksheet.odt', 'odt: its author, and who printed it'],
  ['worksheet.pdf', 'pdf: its author'],
  ['locked.pdf', 'pdf: a password'],
  ['drawing.svg', 'svg: a script'],
  ['map.svg', 'svg: a picture on somebody’s machine'],
  ['all.zip', 'zip: a drawing with a folder'],
  ['page.html', 'html: a script elsewhere'],
  ['walk.gpx', 'xml: a walk'],
  ['ride.mp4', 'mp4: a track of where it was'],
])('%s is told with what it tells and how to mend it', async (file, name) => {
  expect((await saidOf({ [file]: sample(name) })).diagnostics.join('\n\n')).toMatchSnapshot();
});

test('a file that would lie where common hosts have something of their own is refused', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'icons'));
  await writeFile(join(folder, 'icons/lamp.txt'), 'A lamp.');
  const told = async (addressOf?: (path: string) => string) =>
    (await publishedFiles(folder, join(folder, '../content'), addressOf)).diagnostics.map(
      ({ message }) => message,
    );
  expect(await told()).toEqual([
    'Its address would be /icons/lamp.txt, and there Apache keeps the pictures for its lists of files: on such a host nobody would ever see it.',
  ]);
  expect(await told((path) => `/blog/${path}`)).toEqual([]);
});

test('what nobody here can read is not published unlooked', async () => {
  expect((await saidOf({ 'layers.psd': '8BPS\0\x01\0\0\0\0\0\0\0\x03' })).diagnostics).toMatchInlineSnapshot(`
    [
      "error layers.psd
    This file is of a kind that is not read here, so that nothing can be said of what else it tells.
    Publish it in another form: PDF, JPEG, PNG, MP3, MP4 or plain text. To publish it as it is all the same, say why in one sentence in a file beside it, named "layers.psd.keep".",
    ]
  `);
});

describe('a reason beside a file', () => {
  test('lets it be published as it is', async () => {
    const file = sample('pdf: its author');
    expect(await saidOf({ 'sheet.pdf': file, 'sheet.pdf.keep': 'It is signed with my name.' })).toEqual({
      diagnostics: [],
      notes: [],
    });
    expect(await saidOf({ 'sheet.pdf': file, 'sheet.pdf.keep.txt': 'It is signed with my name.' })).toEqual({
      diagnostics: [],
      notes: [],
    });
  });

  test('has to say something', async () => {
    expect((await saidOf({ 'sheet.pdf': sample('pdf: its author'), 'sheet.pdf.keep': '' })).diagnostics)
      .toMatchInlineSnapshot(`
      [
        "error sheet.pdf
      The file "sheet.pdf.keep" beside it is to say why it is published as it is, and says nothing.
      Write the reason into it, in one sentence.",
      ]
    `);
  });

  test('that is not needed, or stands beside nothing, is a warning', async () => {
    const found = await saidOf({
      'plain.jpg': sample('jpeg: nothing'),
      'plain.jpg.keep': 'Why not.',
      'gone.pdf.keep': 'Because.',
    });
    expect(found.diagnostics).toMatchInlineSnapshot(`
      [
        "warning gone.pdf.keep
      This says why a file is published as it is, and there is no such file beside it.
      Take it away, or name it after the file, with ".keep" at the end.",
        "warning plain.jpg
      The file "plain.jpg.keep" beside it says why it is published as it is; it tells nothing more than it shows.
      Take "plain.jpg.keep" away.",
      ]
    `);
  });
});

test('a hidden file is told, as nobody sees that it is there', async () => {
  expect((await saidOf({ '.photo.jpg': sample('jpeg: nothing') })).diagnostics).toMatchInlineSnapshot(`
    [
      "error .photo.jpg
    Its name begins with a dot (".photo.jpg"), so that it is not seen in the folder, and it would be published all the same.
    If it belongs on the site, give it a name without the dot; if not, take it away. To publish it as it is all the same, say why in one sentence in a file beside it, named ".photo.jpg.keep".",
    ]
  `);
});

test('a file that is too large to be looked at is told', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'film.mp4'), '');
  await truncate(join(folder, 'film.mp4'), 301_000_000);
  const { diagnostics } = await publishedFiles(folder, folder);
  expect(diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "This file is larger than 300 megabytes: few hosts take it, and it is not looked at for what else it tells.",
    ]
  `);
});

test('of many files that are published without what they tell, a few are named', async () => {
  const jpeg = sample('jpeg: a comment');
  const { notes } = await saidOf(
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index + 10}.jpg`, jpeg])),
  );
  expect(notes[0]?.split('\n').slice(-2)).toEqual(['  17.jpg (words that are not seen)', '  and 4 more']);
});
