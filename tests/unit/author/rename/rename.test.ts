import { expect, test } from 'vitest';
import { renameText } from '../../../../src/author/rename/rename.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { contentWith, post, siteIn, type Written } from '../../check/folder.ts';
import { read } from '../folders.ts';

/** What becomes of a folder when one of its texts is renamed, and what was kept before. */
async function renamed(files: Written, file: string, name: string) {
  const folder = await contentWith(files);
  const before = await read(folder);
  const kept: string[] = [];
  const answer = await renameText(file, name, {
    content: await readContent(folder),
    files: await listFiles(folder),
    today: '2026-11-22',
    keep: (one) => {
      kept.push(one);
      return Promise.resolve();
    },
  });
  const after = await read(folder);
  const changed = Object.keys({ ...before, ...after })
    .filter((one) => before[one] !== after[one])
    .toSorted();
  return { answer, before, after, changed, kept };
}

const lamp = post({ title: 'The lamp' }, 'Words, [more](./lamp.mdx#a).');

test('a post that readers know is found under its new name, and its earlier address leads on', async () => {
  const { after, answer } = await renamed({ 'posts/lamp.mdx': lamp }, 'posts/lamp.mdx', 'the-light');
  expect(answer).toEqual({ file: 'posts/the-light.mdx', changed: [], left: [] });
  expect(after['posts/lamp.mdx']).toBeUndefined();
  expect(after['posts/the-light.mdx']).toContain('\naliases: [/writing/lamp/]\n---\n');
  expect(after['posts/the-light.mdx']).toContain('[more](./the-light.mdx#a)');
});

test('a new name has letters of the language only where the author chose them; links in either form follow', async () => {
  const files = {
    'posts/lamp.mdx': lamp,
    'posts/seen.mdx': post({ title: 'Seen' }, '[a](./lamp.mdx) [b](/writing/lamp/)'),
  };
  const refused = await renamed(files, 'posts/lamp.mdx', 'лампа');
  expect(refused.changed).toEqual([]);
  const { after } = await renamed(
    { ...files, 'site.yaml': `${siteIn('uk')}\naddresses: letters` },
    'posts/lamp.mdx',
    'лампа',
  );
  expect(after['posts/лампа.mdx']).toContain('aliases: [/writing/lamp/]');
  const seen = Buffer.from(after['posts/seen.mdx'] ?? '', 'latin1').toString();
  expect(seen).toContain('[a](./лампа.mdx) [b](/writing/лампа/)');
});

test('a draft that nobody ever saw needs no earlier address', async () => {
  const draft = post({ title: 'The lamp', draft: 'true' });
  const { after } = await renamed({ 'posts/lamp.mdx': draft }, 'posts/lamp.mdx', 'the-light');
  expect(after['posts/the-light.mdx']).toBe(draft);
  const given = { 'posts/lamp.mdx': draft, 'addresses.txt': '/writing/lamp/ 2026-01-01\n' };
  const known = await renamed(given, 'posts/lamp.mdx', 'the-light');
  expect(known.after['posts/the-light.mdx']).toContain('aliases: [/writing/lamp/]');
});

test('a name that it had is taken back', async () => {
  const text = post({ title: 'The lamp', aliases: '[/older/, /writing/the-light/]' });
  const { after } = await renamed({ 'posts/lamp.mdx': text }, 'posts/lamp.mdx', 'the-light');
  expect(after['posts/the-light.mdx']).toContain('aliases: [/older/, /writing/lamp/]\n');
});

test('the folder of its pictures goes along', async () => {
  const files = {
    'posts/lamp/index.mdx': post(
      { title: 'The lamp' },
      '![A lamp](./two%20words.jpg) and [it](../seen.mdx).',
    ),
    'posts/lamp/two words.jpg': 'bytes',
    'posts/seen.mdx': post(
      { title: 'Seen', cover: '{ src: ./lamp/two words.jpg, alt: A lamp }' },
      '![A](./lamp/two%20words.jpg) [it](./lamp/index.mdx)',
    ),
  };
  const { after, answer } = await renamed(files, 'posts/lamp/index.mdx', 'the-light');
  expect(answer).toMatchObject({ file: 'posts/the-light/index.mdx', changed: ['posts/seen.mdx'] });
  expect(after['posts/the-light/two words.jpg']).toBe('bytes');
  expect(after['posts/the-light/index.mdx']).toContain('![A lamp](./two%20words.jpg) and [it](../seen.mdx)');
  expect(after['posts/seen.mdx']).toContain('![A](./the-light/two%20words.jpg) [it](./the-light/index.mdx)');
  expect(after['posts/seen.mdx']).toContain('src: ./the-light/two%20words.jpg');
  expect(Object.keys(after).filter((name) => name.startsWith('posts/lamp'))).toEqual([]);
});

test('links, translations, what is to be read next and paths follow, and no byte besides', async () => {
  const other =
    '\uFEFF---\r\ntitle: Other   # hers\r\ndescription: D.\npubDate: 2026-01-01\ntopics: [grief]\r\nrelated: [seen, "lamp"]\n---\r\n\r\nA [lamp](./lamp.mdx), [it](/writing/lamp/#a), [whole](https://example.org/writing/lamp/), [no](/writing/lamps/).\r\n\r\n```\n[code](./lamp.mdx)\n```\n\n[a]: ../posts/lamp.mdx\n<a href="/writing/lamp/">b</a>\n';
  const { after, before, changed, kept } = await renamed(
    {
      'posts/lamp.mdx': lamp,
      'posts/other.mdx': Buffer.from(other),
      'posts/lampe.mdx': post({ title: 'Lampe', language: 'de', translationOf: 'lamp' }),
      'paths.yaml':
        'begin:\r\n  title: To begin\r\n  description: D.\r\n  posts: [seen, lamp] # in order\r\n',
      'pages/about.mdx': '---\ntitle: T\ndescription: D.\n---\n\nSee [it](../posts/lamp.mdx).\n',
    },
    'posts/lamp.mdx',
    'the-light',
  );
  const wanted = other
    .replace('"lamp"', '"the-light"')
    .replace('A [lamp](./lamp.mdx)', 'A [lamp](./the-light.mdx)')
    .replace('/writing/lamp/#a', '/writing/the-light/#a')
    .replace('.org/writing/lamp/', '.org/writing/the-light/')
    .replace('[a]: ../posts/lamp.mdx', '[a]: ./the-light.mdx')
    .replace('href="/writing/lamp/"', 'href="/writing/the-light/"');
  expect(Buffer.from(after['posts/other.mdx'] ?? '', 'latin1').toString()).toBe(wanted);
  expect(after['posts/lampe.mdx']).toBe(
    before['posts/lampe.mdx']?.replace('translationOf: lamp', 'translationOf: the-light'),
  );
  expect(after['paths.yaml']).toBe(before['paths.yaml']?.replace('lamp]', 'the-light]'));
  expect(after['pages/about.mdx']).toContain('(../posts/the-light.mdx)');
  expect(changed).toHaveLength(6);
  expect(kept).toContain('posts/other.mdx');
});

test.each([
  ['posts/lamp.mdx', 'seen', 'There is something of this name already: posts/seen.mdx. Nothing was changed.'],
  [
    'posts/lamp.mdx',
    'room',
    'There is something of this name already: posts/room/a.jpg. Nothing was changed.',
  ],
  ['posts/lamp.mdx', 'The Lamp', 'A name has small letters, digits and hyphens only, like “a-kinder-voice”.'],
  ['posts/lamp.mdx', '../lamp', 'A name has small letters, digits and hyphens only, like “a-kinder-voice”.'],
  ['posts/lamp.mdx', 'lamp', 'It has this name already.'],
  ['posts/lamp.mdx', '2026', 'The address would be that of the list of all writing from 2026.'],
  ['pages/about.mdx', 'me', 'The blog itself leads to this page by its name, so it keeps it.'],
  [
    'pages/consumer-health-data.mdx',
    'data',
    'The blog itself leads to this page by its name, so it keeps it.',
  ],
  ['pages/listening.mdx', 'hear', 'The blog itself leads to this page by its name, so it keeps it.'],
  ['pages/group.mdx', 'search', '“search” is an address that the blog uses itself.'],
  [
    'pages/group.mdx',
    'start',
    'In the menu “start” is a list that the blog makes itself, so no page can have this name.',
  ],
])('%s does not become %s, and nothing is changed', async (file, name, why) => {
  const files = {
    'posts/lamp.mdx': lamp,
    'posts/room/a.jpg': 'bytes',
    'pages/group.mdx': '---\ntitle: T\ndescription: D.\n---\n\nA [lamp](/writing/lamp/).\n',
  };
  const { answer, changed } = await renamed(files, file, name);
  expect([answer, changed]).toEqual([{ why }, []]);
});

test('a page that is renamed is found under its new name', async () => {
  const files = {
    'pages/group.mdx': '---\ntitle: T\ndescription: D.\n---\n\nText.\n',
    'posts/lamp.mdx': post({ title: 'The lamp' }, 'The [group](/group/).'),
  };
  const { after } = await renamed(files, 'pages/group.mdx', 'consultation-group');
  expect(after['pages/consultation-group.mdx']).toContain('aliases: [/group/]');
  expect(after['posts/lamp.mdx']).toContain('[group](/consultation-group/)');
});

const group = '---\ntitle: T\ndescription: D.\n---\n\nText.\n';

test('the menu follows a page that is renamed, and no byte of it besides', async () => {
  const site = `\uFEFF${siteIn('en')}\nmenu: # hers\n  - page: start\n  - { page: "group", label: Come along } # a\n  - topic: grief\n  - page: groups\n`;
  const { before, after, changed, answer, kept } = await renamed(
    { 'pages/group.mdx': group, 'pages/groups.mdx': group, 'site.yaml': site.replaceAll('\n', '\r\n') },
    'pages/group.mdx',
    'consultation-group',
  );
  expect(answer).toEqual({ file: 'pages/consultation-group.mdx', changed: ['site.yaml'], left: [] });
  expect(after['site.yaml']).toBe(before['site.yaml']?.replace('"group"', '"consultation-group"'));
  expect(changed).toEqual(['pages/consultation-group.mdx', 'pages/group.mdx', 'site.yaml']);
  expect(kept).toContain('site.yaml');
});

test('a menu that names a page by reference keeps it from no name, and is told', async () => {
  const site = `${siteIn('en')}\nmenu: [{ page: &own group }, { page: *own }]\n`;
  const { after, answer } = await renamed(
    { 'pages/group.mdx': group, 'site.yaml': site },
    'pages/group.mdx',
    'consultation-group',
  );
  expect(answer).toEqual({ file: 'pages/consultation-group.mdx', changed: [], left: ['site.yaml'] });
  expect(after['site.yaml']).toBe(site);
});
