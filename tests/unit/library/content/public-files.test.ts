import { expect, test } from 'vitest';
import { readPublicFiles } from '../../../../src/library/content/public-files.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

test('files that are published, hidden ones, and reasons are told apart; what a computer left counts for nothing', async () => {
  const folder = await temporaryFolder();
  const left = [
    '.DS_Store',
    'a/.DS_Store',
    'a/._one.pdf',
    'Thumbs.db',
    'a/Desktop.ini',
    'one.md~',
    '.one.md.swp',
    '~$one.docx',
    'a/.gitkeep',
  ];
  const published = [
    '.htaccess',
    '.nojekyll',
    '.well-known/security.txt',
    'a/one.pdf',
    'a/thumbs.html',
    'no ending',
  ];
  const hidden = ['.env', '.git/config', '.photo.jpg', '.well-known/.hidden', 'a/.private/two.pdf'];
  for (const name of [...left, ...published, ...hidden]) await write(folder, { [name]: 'x' });
  await write(folder, {
    'a/one.pdf.keep': '  It is signed.\n',
    'no ending.keep.txt': '\n',
    'gone.pdf.keep': 'Because.',
    '.kept/sheet.pdf': 'x',
    '.kept/sheet.pdf.keep': 'A host asks for it.',
  });
  const { files, hidden: found, strayReasons } = await readPublicFiles(folder);
  expect(files).toEqual([
    { path: '.htaccess' },
    { path: '.kept/sheet.pdf', keep: 'A host asks for it.' },
    { path: '.nojekyll' },
    { path: '.well-known/security.txt' },
    { path: 'a/one.pdf', keep: 'It is signed.' },
    { path: 'a/thumbs.html' },
    { path: 'no ending', keep: '' },
  ]);
  expect(found).toEqual(hidden);
  expect(strayReasons).toEqual(['gone.pdf.keep']);
});

test('a folder that is not there has none', async () => {
  expect(await readPublicFiles('/nowhere/at/all')).toEqual({ files: [], hidden: [], strayReasons: [] });
});
