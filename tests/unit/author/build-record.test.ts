import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildRecord, type Built } from '../../../src/author/build-record.ts';
import { readCache, writeCache } from '../../../src/cache.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';
import { temporaryFolder, write } from './folders.ts';

const built: Built = { pages: 3, told: ['One line.'], timeZone: 'UTC' };
/** So late that nothing counts as just written. */
const now = new Date('2126-11-22T12:00:00Z');
let root = '';
let settings: Settings;

beforeEach(async () => {
  root = await temporaryFolder();
  await write(root, {
    'src/program.ts': 'one',
    'package-lock.json': '{}',
    'content/posts/a.md': 'A text.',
    'content/site.yaml': 'title: A',
    'content/empty': '',
    'public/note.txt': 'A note.',
    'dist/index.html': 'A page.',
    'dist/assets/a.js': 'A script.',
  });
  settings = readSettings({}, root);
  await buildRecord(settings, root, now).keep(built);
});

const upToDate = (at = now, own = settings) => buildRecord(own, root, at).upToDate();
const file = (path: string) => join(root, path);

test('what was built, and what was told, is there again as long as nothing is another', async () => {
  expect(await upToDate()).toMatchObject(built);
  expect(await upToDate(new Date('2126-11-22T23:59:59Z'))).toMatchObject(built);
});

describe('a build is to be made again', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a text is changed', () => writeFile(file('content/posts/a.md'), 'Another text.')],
    ['a text of the same length stands there', () => writeFile(file('content/posts/a.md'), 'B text.')],
    ['a file is added', () => writeFile(file('content/posts/b.md'), '')],
    ['an empty folder is added', () => mkdir(file('content/posts/b'))],
    ['a file is gone', () => rm(file('content/posts/a.md'))],
    [
      'a folder is in the place of an empty file',
      async () => {
        await rm(file('content/empty'));
        await mkdir(file('content/empty'));
      },
    ],
    ['a file has another name', () => rename(file('content/posts/a.md'), file('content/posts/b.md'))],
    ['what is published beside the pages is changed', () => writeFile(file('public/note.txt'), 'B note.')],
    ['a link is added', () => symlink(file('public/note.txt'), file('content/posts/link.md'))],
    ['the program is another', () => writeFile(file('src/program.ts'), 'two')],
    ['the packages are others', () => writeFile(file('package-lock.json'), '{ }')],
    ['a file of settings is added', () => writeFile(file('.env'), 'A=1')],
    ['a page of the site is changed', () => writeFile(file('dist/index.html'), 'B page.')],
    ['a file of the site is gone', () => rm(file('dist/assets/a.js'))],
    ['a file is added to the site', () => writeFile(file('dist/assets/b.js'), '')],
    ['the site is gone', () => rm(file('dist'), { recursive: true })],
    [
      'what was remembered is cut short',
      async () => {
        const [record = ''] = await records();
        await truncate(record, 100);
      },
    ],
    [
      'what was remembered is of another Node',
      async () => {
        const [record = ''] = await records();
        await writeCache(record, `${await readCache(record)}`.replace(process.version, 'v1.2.3'));
      },
    ],
  ])('after %s', async (_, change) => {
    await change();
    expect(await upToDate()).toBeUndefined();
  });

  test('on the next day of the site, and in another zone once that is its day', async () => {
    expect(await upToDate(new Date('2126-11-23T00:00:00Z'))).toBeUndefined();
    await buildRecord(settings, root, now).keep({ ...built, timeZone: 'Pacific/Kiritimati' });
    expect(await upToDate(new Date('2126-11-23T00:00:00Z'))).toMatchObject({ pages: 3 });
    expect(await upToDate(new Date('2126-11-22T09:59:59Z'))).toBeUndefined();
  });

  test('into another folder, and from another one', async () => {
    expect(await upToDate(now, { ...settings, out: file('other') })).toBeUndefined();
    expect(await upToDate(now, { ...settings, content: file('public') })).toBeUndefined();
  });

  test('after a change that leaves size and time as they were', async () => {
    const time = new Date('2020-01-01T00:00:00Z');
    await utimes(file('content/posts/a.md'), time, time);
    await buildRecord(settings, root, now).keep(built);
    await writeFile(file('content/posts/a.md'), 'B text.');
    await utimes(file('content/posts/a.md'), time, time);
    expect(await upToDate()).toBeUndefined();
  });
});

test('what the host reads besides is to be there as it was left', async () => {
  await writeFile(file('nginx.conf'), 'one');
  await buildRecord(settings, root, now).keep({ ...built, beside: file('nginx.conf') });
  expect(await upToDate()).toMatchObject(built);
  await writeFile(file('nginx.conf'), 'two');
  expect(await upToDate()).toBeUndefined();
});

test('files that were saved, copied or checked out as they were are known by their bytes, and from then on by their times', async () => {
  await writeFile(file('content/posts/a.md'), 'A text.');
  await utimes(file('src/program.ts'), now, now);
  expect(await upToDate()).toMatchObject(built);
  await chmod(file('content/posts/a.md'), 0o644);
  expect(await upToDate()).toMatchObject(built);
});

test('what stands beside the texts and cannot be followed is looked at as it is', async () => {
  await symlink(file('nowhere'), file('content/posts/link.md'));
  await buildRecord(settings, root, now).keep(built);
  expect(await upToDate()).toMatchObject(built);
  await rm(file('content/posts/link.md'));
  await symlink(file('elsewhere'), file('content/posts/link.md'));
  expect(await upToDate()).toBeUndefined();
});

test('where something was written while the site was built, nothing is remembered of it', async () => {
  const record = buildRecord(settings, root, now);
  await writeFile(file('content/posts/a.md'), 'Saved meanwhile.');
  await record.keep(built);
  expect(await upToDate()).toBeUndefined();
});

test('what was just written is known by its bytes alone, as another change would show in no time', async () => {
  const just = new Date();
  await writeFile(file('content/posts/a.md'), 'B text.');
  const record = buildRecord(settings, root, just);
  await record.keep(built);
  const [kept = ''] = await records();
  expect(await readFile(kept, 'utf8')).toContain('"inStats":""');
  expect(await upToDate(just)).toMatchObject(built);
  await writeFile(file('content/posts/a.md'), 'C text.');
  expect(await upToDate(just)).toBeUndefined();
});

async function records(): Promise<string[]> {
  const folder = file('node_modules/.cache/built');
  return (await readdir(folder)).map((name) => join(folder, name));
}
