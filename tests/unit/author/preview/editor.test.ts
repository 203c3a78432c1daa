import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorFor, type Machine } from '../../../../src/author/preview/editor.ts';
import { started } from '../../../../src/author/preview/open-editor.ts';
import { temporaryFolder } from '../folders.ts';

const file = '/blog/content/posts/a b.mdx';
const screen = { PATH: '/usr/bin:/opt/bin', DISPLAY: ':0' };

function opens(
  environment: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = 'linux',
  ...there: readonly string[]
): string | undefined {
  const machine: Machine = { environment, platform, isThere: (path) => there.includes(path) };
  const start = editorFor(file, 7, machine);
  return start && [start.command, ...start.args].join(' | ');
}

describe('a file opens', () => {
  test.each([
    ['code --wait', `code | --goto | ${file}:7`],
    ['/opt/bin/zed', `/opt/bin/zed | ${file}:7`],
    ['"/Applications/Sublime Text.app/subl" -w', `/Applications/Sublime Text.app/subl | ${file}:7`],
    ['gedit', `gedit | +7 | ${file}`],
  ])('in the editor that EDITOR names: %s', (editor, start) => {
    expect(opens({ ...screen, EDITOR: editor })).toBe(start);
    expect(opens({ ...screen, EDITOR: 'vi', VISUAL: editor })).toBe(start);
  });

  test('in whatever LAUNCH_EDITOR names, which is set for that', () => {
    expect(opens({ LAUNCH_EDITOR: 'my-editor', EDITOR: 'code' })).toBe(`my-editor | ${file}`);
  });

  test('in one that is installed, also where its command is on no path', () => {
    expect(opens(screen, 'linux', '/opt/bin/codium', '/usr/bin/gedit')).toBe(
      `/opt/bin/codium | --goto | ${file}:7`,
    );
    const app = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
    expect(opens({ PATH: '/usr/bin' }, 'darwin', app)).toBe(`${app} | --goto | ${file}:7`);
  });

  test('else in what the system has for texts, where that is sure to be a window', () => {
    expect(opens({}, 'darwin')).toBe(`open | -t | ${file}`);
    expect(opens({}, 'win32')).toBe(`notepad.exe | ${file}`);
    expect(opens({ ...screen, XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(`xdg-open | ${file}`);
  });
});

describe('nothing opens', () => {
  test.each(['vi', 'vim', '/usr/bin/nvim', 'nano', 'emacs -nw', 'emacs', 'hx', 'micro', 'ed', '', ' '])(
    'in a terminal’s editor: EDITOR=%s',
    (editor) => {
      expect(opens({ ...screen, EDITOR: editor, VISUAL: editor }, 'linux', '/usr/bin/vi')).toBeUndefined();
    },
  );

  test('where there is no screen, whatever is installed', () => {
    expect(opens({ PATH: '/usr/bin', EDITOR: 'code' }, 'linux', '/usr/bin/code')).toBeUndefined();
    expect(opens({ PATH: '/usr/bin', TERM_PROGRAM: 'vscode' }, 'linux', '/usr/bin/code')).toContain(
      '/usr/bin/code',
    );
  });
});

test('what is started has no terminal, and one that fails is told', async () => {
  const folder = await temporaryFolder();
  const program = join(folder, 'an editor');
  const seen = join(folder, 'seen');
  await writeFile(
    program,
    `#!/bin/sh\n(true < /dev/tty) 2>/dev/null && echo terminal > "$1" || echo none > "$1"\nexit $2\n`,
  );
  await chmod(program, 0o755);
  expect(await started({ command: program, args: [seen, '0'] })).toBe(true);
  expect(await readFile(seen, 'utf8')).toBe('none\n');
  expect(await started({ command: program, args: [seen, '3'] })).toBe(false);
  expect(await started({ command: join(folder, 'nothing'), args: [] })).toBe(false);
});
