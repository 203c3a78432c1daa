import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, launcherFor, makeLauncher } from '../../../../src/author/setup/launcher.ts';
import { temporaryFolder } from '../folders.ts';

const run = promisify(execFile);

describe('a title as the name of a file', () => {
  test.each([
    ['Quiet Harbor', 'Quiet Harbor'],
    ['What now? "Grief", <3 & more', 'What now Grief , 3 & more'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'Blog CON'],
    ['…', '…'],
    ['   ', 'Blog'],
    ['Über Nähe.', 'Über Nähe'],
  ])('%s is %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  test('whatever the title, it is one that Windows, macOS and Linux take, and leads nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf(title);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.-]|[\s.]$|^$/u);
        expect(Buffer.byteLength(`${name}.command`)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

test('on Windows it has the line ends of Windows, and words that any of its code pages reads', () => {
  const { name, text } = launcherFor('win32', 'Über Nähe', '/blog');
  expect(name).toBe('Über Nähe.bat');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain('\r\ncd /d "%~dp0"\r\n');
  expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
});

test('on Linux the folder is a value in which nothing means anything', () => {
  const { text } = launcherFor('linux', 'A blog', '/home/jo/My "blog" \\ $HOME `x` %f\nExec=evil');
  expect(text).toContain('\nPath=/home/jo/My "blog" \\\\ $HOME `x` %f\\nExec=evil\n');
  expect(text.match(/^Exec=.*$/gm)).toEqual(['Exec=npm run --silent desk']);
});

test('on a Mac it starts in its own folder, whatever that is called', async () => {
  const root = join(await temporaryFolder(), `it's "my" $HOME \`blog\``);
  const bin = join(await temporaryFolder(), 'bin');
  await mkdir(root);
  await mkdir(bin);
  await writeFile(join(bin, 'npm'), '#!/bin/sh\nprintf "%s|" "$PWD" "$@"\n');
  await chmod(join(bin, 'npm'), 0o755);
  const name = (await makeLauncher('darwin', 'A blog', root)) ?? '';
  expect((await stat(join(root, name))).mode & 0o777).toBe(0o755);
  const { stdout } = await run(join(root, name), { cwd: '/', env: { PATH: `${bin}:/usr/bin:/bin` } });
  expect(stdout).toBe(`${root}|run|--silent|desk|`);
});

test('under another title it has another name, and there is one', async () => {
  const root = await temporaryFolder();
  await makeLauncher('darwin', 'Held in Common', root);
  expect(await makeLauncher('darwin', 'Quiet Harbor', root)).toBe('Quiet Harbor.command');
  expect(await readdir(root)).toEqual(['Quiet Harbor.command']);
});

test('a file of hers that has that name stays', async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, 'Quiet Harbor.command'), 'mine');
  expect(await makeLauncher('darwin', 'Quiet Harbor', root)).toBeUndefined();
  expect(await readFile(join(root, 'Quiet Harbor.command'), 'utf8')).toBe('mine');
});
