import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pathsMeant } from '../../../../src/author/photo/dropped.ts';
import { temporaryFolder } from '../folders.ts';

const meant = (typed: string) => pathsMeant(typed, '/here', '/home/ada', 'darwin');

describe('a path that was dropped into a terminal', () => {
  test.each([
    ['/a/My photo.jpg ', '/a/My photo.jpg'],
    ["'/a/My photo.jpg'", '/a/My photo.jpg'],
    ['"/a/My photo.jpg" ', '/a/My photo.jpg'],
    ['/a/My\\ photo\\ \\(2\\).jpg', '/a/My photo (2).jpg'],
    ["'/a/Ada'\\''s photo.jpg'", "/a/Ada's photo.jpg"],
    ["/a/Ada\\'s\\ photo.jpg", "/a/Ada's photo.jpg"],
    ['file:///a/My%20photo.jpg', '/a/My photo.jpg'],
    ["'file:///a/My%20photo.jpg'", '/a/My photo.jpg'],
    ['file://laptop/a/photo.jpg', '/a/photo.jpg'],
    ["& '/a/My photo.jpg'", '/a/My photo.jpg'],
    ['~/Pictures/photo.jpg', '/home/ada/Pictures/photo.jpg'],
    ['photo.jpg', '/here/photo.jpg'],
    ['../photo.jpg', '/photo.jpg'],
  ])('%s', (typed, path) => {
    expect(meant(typed)).toContain(path);
  });

  test('is first of all what it says, whatever signs are in it', () => {
    expect(meant('/a/back\\slash.jpg')[0]).toBe('/a/back\\slash.jpg');
  });

  test('keeps its backslashes on Windows', () => {
    expect(pathsMeant('photos\\a.jpg', '/here', '/home', 'win32')).toEqual(['/here/photos\\a.jpg']);
  });

  test('is nothing when nothing was typed', () => {
    expect(meant('  ')).toEqual([]);
  });

  test('is found where the system itself says that it is', async () => {
    const folder = join(await temporaryFolder(), 'Fotos von Übersee (1)');
    await mkdir(folder);
    const path = join(folder, 'ein bild.jpg');
    await writeFile(path, '');
    expect(meant(pathToFileURL(path).href)).toContain(path);
  });
});
