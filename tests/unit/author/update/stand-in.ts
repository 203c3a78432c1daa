import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { manifestFile, manifestOf, written } from '../../../../src/author/update/manifest.ts';
import { update } from '../../../../src/author/update/update.ts';
import { readSettings } from '../../../../src/settings.ts';
import { read, temporaryFolder, write, type Files } from '../folders.ts';

const project = join(import.meta.dirname, '../../../..');
/** What of the real program runs between two versions. */
const real = ['with-node.mjs', 'installed.mjs', 'update/put-back.mjs'];

/** Builds a site of one page, and refuses what the version cannot read. */
const command = (refuses: string) => `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const text = readFileSync(join(process.env.BLOG_CONTENT, 'post.md'), 'utf8');
if (text.includes(${JSON.stringify(refuses)})) {
  console.error('post.md, line 1: this version does not read "${refuses}".');
  process.exit(1);
}
mkdirSync(process.env.BLOG_OUT, { recursive: true });
writeFileSync(join(process.env.BLOG_OUT, 'index.html'), text);
`;

const lock = JSON.stringify({ name: 'held-in-common', lockfileVersion: 3, packages: { '': {} } });

/** A version of a program that is as small as one can be. @param more Files that it has otherwise. */
export async function version(number: string, more: Files = {}): Promise<Files> {
  const own = await Promise.all(
    real.map(async (name) => [
      `src/author/${name}`,
      await readFile(join(project, 'src/author', name), 'latin1'),
    ]),
  );
  return {
    'package.json': JSON.stringify({ name: 'held-in-common', version: number }),
    'package-lock.json': lock,
    'CHANGELOG.md': `# Changelog\n\n## ${number}\n\n- What version ${number} brings to \`readers\`.\n`,
    'README.md': 'A blog.\n',
    '.github/workflows/pages.yml': 'at: 7\n',
    'content/README.md': `The handbook of ${number}.\n`,
    'content/sample.md': 'A sample.\n',
    'src/command.ts': `export const version = '${number}';\n`,
    'src/author/command.mjs': command('nothing of the kind'),
    ...Object.fromEntries(own),
    ...more,
  };
}

/** A version that can read what the other cannot, or the other way round. */
export const refusing = (word: string): Files => ({ 'src/author/command.mjs': command(word) });

const asBytes = (files: Files) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'latin1')] as const));

/** The files of a released version, with its manifest. */
export function shipped(files: Files): Files {
  const { version: number } = JSON.parse(files['package.json'] ?? '{}');
  const manifest = manifestOf(asBytes(files), { version: number });
  return { ...files, [manifestFile]: Buffer.from(written(manifest)).toString() };
}

/** A .zip with these files, in a folder as archives have it. */
export function zipOf(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries([...asBytes(files)].map(([path, bytes]) => [`held-in-common/${path}`, bytes])),
  );
}

/** A .tar.gz with these files. */
export async function tarOf(files: Files): Promise<Uint8Array> {
  const entries = [...asBytes(files)].map(([name, body]) => ({ header: { name, size: body.length }, body }));
  return gzipSync(await packTar(entries));
}

/** A copy of a version, as somebody has it who writes: with her texts, and what npm installed. */
export async function copyOf(files: Files): Promise<string> {
  const root = await temporaryFolder();
  await write(root, files);
  await write(root, {
    'content/post.md': 'What she wrote.\n',
    'public/own.txt': 'Hers.\n',
    'node_modules/.package-lock.json': lock,
    'node_modules/astro/package.json': '{}',
  });
  return root;
}

/** All of a copy but what Git keeps, and what an update remembers for undoing it. */
export async function whole(root: string): Promise<Files> {
  const files = await read(root);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !/^\.(?:update|git)\//.test(path)));
}

/** Lays an archive beside a copy. */
export async function archive(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return file;
}

/** Somebody who types `npm run update` in a copy, and says yes; gives what she was shown. */
export async function updating(
  root: string,
  typed: string | undefined,
  more: { readonly dryRun?: boolean; readonly answer?: boolean } = {},
): Promise<string> {
  const shown: string[] = [];
  const environment = environmentWithoutGit(root);
  await update({
    settings: readSettings({}, root),
    root,
    environment,
    typed,
    from: root,
    dryRun: more.dryRun === true,
    out: (line) => void shown.push(line),
    agrees: () => Promise.resolve(more.answer !== false),
  });
  return shown.join('\n');
}

/** Git of its own, whatever the machine's says; it looks for no repository above the folder. */
export function environmentWithoutGit(root: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    npm_config_cache: join(root, '.git/npm'),
    npm_config_offline: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dirname(root),
  };
}

/** Runs Git in a folder, as somebody who has a name. */
export function git(folder: string, ...words: readonly string[]): string {
  const names = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...names, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: environmentWithoutGit(folder),
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository with these states of the program, each a commit, those with a name tagged. */
export async function upstream(...states: readonly (readonly [Files, string?])[]): Promise<string> {
  const folder = await temporaryFolder();
  git(folder, 'init', '--quiet');
  for (const [files, tag] of states) {
    await write(folder, files);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', tag ?? 'A state');
    if (tag !== undefined) git(folder, 'tag', tag);
  }
  return folder;
}

/** A clone of a repository, with what its author wrote, committed. */
export async function cloneOf(repository: string): Promise<string> {
  const root = join(await temporaryFolder(), 'blog');
  git(repository, 'clone', '--quiet', repository, root);
  await write(root, {
    'content/post.md': 'What she wrote.\n',
    '.gitignore': 'node_modules/\n.update/\nkept-aside/\n',
  });
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Texts');
  await cp(join(await copyOf({}), 'node_modules'), join(root, 'node_modules'), { recursive: true });
  return root;
}
