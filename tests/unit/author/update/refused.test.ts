import { describe, expect, test } from 'vitest';
import { download } from '../../../../src/author/update/download.ts';
import { read, temporaryFolder } from '../folders.ts';
import { archive, copyOf, shipped, tarOf, updating, version, whole, zipOf } from './stand-in.ts';

const unlisted = await version('0.2.0');
const first = shipped(await version('0.1.0'));
const second = shipped(unlisted);
const { 'src/command.ts': _, ...lacking } = second;
// What leads outside is a sentence in a text, and would lie beside the copy.
const outside = { ...second, '../outside.txt': 'Harmless.\n' };
const tarSecond = await tarOf(second);
const tarOutside = await tarOf(outside);

describe('what is no newer version is refused in a sentence, and the program is whole', () => {
  test.each([
    [
      'an archive of something else',
      zipOf({ 'package.json': '{"name":"other","version":"1.0.0"}' }),
      'It is "other".',
    ],
    ['an archive that lacks a file', zipOf(lacking), '"src/command.ts" in it is not as it was made.'],
    [
      'one with a file more',
      zipOf({ ...second, 'src/more.ts': '' }),
      '"src/more.ts" in it is not as it was made.',
    ],
    [
      'one whose file is another',
      zipOf({ ...second, 'src/command.ts': 'x' }),
      '"src/command.ts" in it is not',
    ],
    ['a zip that leads outside', zipOf(outside), '"held-in-common/../outside.txt", which leads out of'],
    ['a tar that leads outside', tarOutside, '"../outside.txt", which leads out of'],
    ['a broken zip', zipOf(second).subarray(0, 2_000), 'is broken: it ends too soon'],
    ['a broken tar', tarSecond.subarray(0, 2_000), 'is broken: it ends too soon'],
    ['what GitHub calls source code', zipOf(unlisted), 'Take the archive whose name begins with'],
    ['no archive', Buffer.from('<!doctype html>'), 'is neither a .zip nor a .tar.gz.'],
  ])('%s', async (_name, bytes, why) => {
    const root = await copyOf(first);
    const before = await read(root);
    await expect(updating(root, await archive('a.zip', bytes))).rejects.toThrow(why);
    expect(await whole(root)).toEqual(before);
  });

  test('a file that is not there, and a folder that is no repository', async () => {
    const root = await copyOf(first);
    await expect(updating(root, 'nowhere.zip')).rejects.toThrow('There is no file "nowhere.zip"');
    await expect(updating(root, await temporaryFolder())).rejects.toThrow('No version could be brought from');
  });
});

describe('an archive that is fetched', () => {
  const address = 'https://example.org/held-in-common.zip';

  test('comes whole', async () => {
    const get = () => Promise.resolve(new Response('archive'));
    expect(Buffer.from(await download(address, get)).toString()).toBe('archive');
  });

  test.each<[string, typeof fetch, string]>([
    [
      'no answer',
      () => Promise.reject(new TypeError('fetch failed')),
      'did not answer. Look whether you are online.',
    ],
    ['one that says no', () => Promise.resolve(new Response('', { status: 404 })), 'the server answers 404.'],
    [
      'far too much',
      () => Promise.resolve(new Response('', { headers: { 'content-length': '9000000000' } })),
      'is far too large',
    ],
    [
      'a connection that breaks',
      () => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array(10));
            controller.error(new Error('terminated'));
          },
        });
        return Promise.resolve(new Response(body));
      },
      'broke off.',
    ],
  ])('is told in a sentence: %s', async (_name, get, why) => {
    await expect(download(address, get)).rejects.toThrow(why);
  });
});
