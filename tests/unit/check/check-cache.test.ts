import fc from 'fast-check';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { emptyPack, openPack, type Pack } from '../../../src/cache.ts';
import { checkContent } from '../../../src/check/content.ts';
import { contentCache, readContent } from '../../../src/library/content/content.ts';
import type { CalendarDate } from '../../../src/schema/calendar-date.ts';
import { temporaryFolder } from '../author/folders.ts';
import { contentWith, post, siteIn, type Written } from './folder.ts';

const lamp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#aa5500' } })
  .png()
  .toBuffer();
const tall = await sharp({ create: { width: 9, height: 40, channels: 3, background: '#0055aa' } })
  .gif()
  .toBuffer();

/** What a text says that looks at something else in the folder. */
const sayings = [
  'A plain word of bread and salt.',
  '## A heading\n\nUnder it.',
  '## Another heading\n\nUnder it.',
  '[There](./b.mdx) and [here](./c/index.mdx).',
  '[A part](./b.mdx#a-heading) and [a part of mine](#a-heading).',
  '[By address](/writing/b/), [its part](/writing/c/#another-heading), [a topic](/topics/rest/).',
  '[Ours](https://example.org/writing/a/) and [another](https://example.com/writing/a/).',
  '[Earlier](/writing/was/) and [nowhere](/writing/bb/).',
  '[[Title b]] and [[c#A heading]] and ![[lamp.png|A lamp]].',
  '[[lamp.pdf|A sheet]] and [a sheet](./lamp.pdf).',
  '![A lamp](./lamp.png)\n\n![A lamp](./c/lamp.png)',
  '![A lamp](lamp.png)',
  '<Video src="./lamp.mp4" title="A lamp" poster="./lamp.png" />\n\n<audio src="lamp.mp3"></audio>',
  '<Feelings group="quiet" />\n\n<Feelings group="quite" />',
  '<img src="lamp.png" alt="A lamp">\n\n<a href="/writing/c/">c</a>',
  'The addict committed suicide. Er hat Selbstmord begangen.',
  '<Vignette basis="fictional">\n\nMaria, 43, of Salem, came on March 4.\n\n</Vignette>',
  'Cafe\u0301: she committed suicide.',
  '[with blanks](./b .mdx) and [a text](bb.mdx).',
  '',
];
const tops: readonly Readonly<Record<string, string>>[] = [
  {},
  { title: 'Title b' },
  { title: 'A heading' },
  { draft: 'true' },
  { pubDate: '2026-11-23' },
  { withdrawn: '2026-11-01' },
  { aliases: '[/writing/was/]' },
  { language: 'de' },
  { topics: '[rest]', contentNotes: '[{ about: suicide, depth: mentioned }]' },
  { cover: '{ src: ./lamp.png, alt: A lamp }' },
  { also: '[anxious]' },
  { topics: 'grief: loss' },
];
const texts = ['posts/a.mdx', 'posts/b.mdx', 'posts/c/index.mdx', 'posts/d.md', 'pages/more.mdx'];
const others: readonly (readonly [file: string, written: readonly Written[string][]])[] = [
  ['site.yaml', [siteIn('en'), siteIn('de'), siteIn('en').replace('example.org', 'example.com'), 'title: [']],
  ['topics.yaml', ['grief:\n  title: T\n  description: D.\n  drawing: water\n', '- grief\n', 'a: b: c\n']],
  ['feelings.yaml', [undefined, 'quite:\n  title: T\n  words:\n    calm: nothing hurries\n', 'quiet: [\n']],
  ['posts/lamp.png', [undefined, lamp, tall, 'no picture']],
  ['posts/c/lamp.png', [undefined, lamp, tall]],
  ['posts/lamp.pdf', [undefined, '%PDF-1.4', 'no sheet']],
  ['posts/lamp.pdf.keep', [undefined, 'It is a form.', '']],
  ['posts/lamp.mp4', [undefined, 'no film']],
  ['posts/b (1).mdx', [undefined, post({ title: 'Title b' })]],
  ['posts/bb.mdx', [undefined, post({ title: 'Title bb' }, '## A heading')]],
];

type Edit = (folder: string) => Promise<unknown>;
const write = async (folder: string, file: string, text: Written[string]) => {
  await rm(join(folder, file), { force: true });
  if (text === undefined) return;
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const some = <Of>(of: readonly Of[]) => fc.constantFrom(...of);
const written = fc
  .tuple(some(texts), some(tops), fc.array(some(sayings), { maxLength: 3 }))
  .map(([file, lines, body]): Edit => {
    const text = file.startsWith('pages/')
      ? `---\ntitle: ${lines['title'] ?? 'More'}\ndescription: D.\n---\n${body.join('\n\n')}\n`
      : post({ title: file, ...lines }, body.join('\n\n'));
    return (folder) => write(folder, file, text);
  });
const besides = some(others).chain(([file, all]) =>
  some(all).map(
    (text): Edit =>
      (folder) =>
        write(folder, file, text),
  ),
);
const gone = some(texts).map(
  (file): Edit =>
    (folder) =>
      write(folder, file, undefined),
);
const renamed = fc.tuple(some(texts), some(texts)).map(([from, to]): Edit => (folder) => {
  return rename(join(folder, from), join(folder, to)).catch(() => undefined);
});
const edits = fc.array(
  fc.tuple(
    fc.oneof({ arbitrary: written, weight: 4 }, { arbitrary: besides, weight: 3 }, gone, renamed),
    some<CalendarDate>(['2026-11-22', '2026-11-22', '2026-11-24']),
  ),
  { minLength: 12, maxLength: 20 },
);

/** What is told of a folder with what was kept of it before. */
async function toldWith(pack: Pack, folder: string, today: CalendarDate) {
  const told = await checkContent(await readContent(folder, contentCache(pack)), today, undefined, { pack });
  await pack.save();
  return told;
}

test('after any edit of any file, and after a day, what is told with what was kept is what is told without', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const folder = await contentWith({});
      const file = join(await temporaryFolder(), 'told');
      for (const [edit, today] of list) {
        await edit(folder);
        const kept = await toldWith(await openPack(file, 'this'), folder, today);
        const fresh = await checkContent(await readContent(folder), today);
        // What is kept has gone through JSON, which knows no undefined.
        expect(kept).toEqual(fresh);
      }
    }),
    { numRuns: Number(process.env['EDITS_RUNS'] ?? 6) },
  );
});

const asking = (body: string, lines: Readonly<Record<string, string>> = {}): Written => ({
  'posts/a.mdx': post({ title: 'A', ...lines }, body),
});
const other = (lines: Readonly<Record<string, string>>, body = 'Text.'): Written => ({
  'posts/b.mdx': post({ title: 'B', ...lines }, body),
});
const quiet = 'quiet:\n  title: T\n  words:\n    calm: nothing hurries\n';

test.each<[asked: string, before: Written, after: Written, today?: CalendarDate]>([
  [
    'site',
    asking('[x](https://example.org/writing/zz/)'),
    { 'site.yaml': siteIn('en').replace('.org', '.net') },
  ],
  ['site', asking('The addict.'), { 'site.yaml': siteIn('de') }],
  ['file', { ...asking('![A lamp](./lamp.png)'), 'posts/lamp.png': lamp }, { 'posts/lamp.png': undefined }],
  ['files', asking('![A lamp](./lmp.png)'), { 'posts/lamp.png': lamp }],
  ['text', { ...asking('[x](./b.mdx)'), ...other({}) }, { 'posts/b.mdx': undefined }],
  ['lying', { ...asking('[x](/writing/b/)'), ...other({}) }, { 'posts/b.mdx': undefined }],
  ['alias', { ...asking('[x](/writing/was/)'), ...other({ aliases: '[/writing/was/]' }) }, other({})],
  ['texts', { ...asking('[[Title b]]'), ...other({ title: 'Title b' }) }, other({ title: 'Title c' })],
  ['addresses', asking('[x](/writing/bread/)'), { 'posts/breads.mdx': post({ title: 'B' }) }],
  ['topics', asking('[x](/topics/none/)'), { 'topics.yaml': 'a: "' }],
  ['series', asking('[x](/series/none/)'), { 'series.yaml': '- a\n' }],
  ['paths', asking('[x](/paths/none/)'), { 'paths.yaml': '- a\n' }],
  [
    'feelings',
    { ...asking('<Feelings group="quite" />'), 'feelings.yaml': quiet },
    { 'feelings.yaml': quiet + quiet.replace('quiet', 'quite') },
  ],
  [
    'visibility',
    { ...asking('[x](./b.mdx)', { pubDate: '2026-11-23' }), ...other({ draft: 'true' }) },
    {},
    '2026-11-24',
  ],
  ['hidden', { ...asking('[x](./b.mdx)'), ...other({}) }, other({ draft: 'true' })],
  ['anchors', { ...asking('[x](./b.mdx#one)'), ...other({}, '## One') }, other({}, '## Two')],
  ['picture', { ...asking('![A lamp](./lamp.png)'), 'posts/lamp.png': lamp }, { 'posts/lamp.png': 'none' }],
  [
    'attachment',
    { ...asking('[x](./lamp.pdf)'), 'posts/lamp.pdf': 'no sheet' },
    { 'posts/lamp.pdf.keep': '', 'posts/lamp.pdf': '%PDF-1.4\n' },
  ],
])('what is asked of "%s" is asked again', async (_, before, after, today = '2026-11-22') => {
  const folder = await contentWith(before);
  const pack = emptyPack();
  const told = await toldWith(pack, folder, '2026-11-22');
  for (const [file, text] of Object.entries(after)) await write(folder, file, text);
  const kept = await toldWith(pack, folder, today);
  expect(kept).toEqual(await checkContent(await readContent(folder), today));
  const ofText = (all: typeof told) => all.filter(({ file }) => file === 'posts/a.mdx');
  expect(ofText(kept)).not.toEqual(ofText(told));
});

test('of many texts only the one that was edited is looked at again, and those that lead to its headings', async () => {
  const lines = { 'posts/lamp.png': lamp };
  const folder = await contentWith({
    ...lines,
    'posts/a.mdx': post({ title: 'A' }, '[There](./b.mdx#one)\n\n![A lamp](./lamp.png)'),
    'posts/b.mdx': post({ title: 'B' }, '## One'),
    'posts/c.mdx': post({ title: 'C' }, '[There](./b.mdx)'),
  });
  const pack = emptyPack();
  let looked = 0;
  const counted: Pack = {
    ...pack,
    keep(name, value) {
      if (name.startsWith('told ')) looked += 1;
      pack.keep(name, value);
    },
  };
  const lookedAt = async (today: CalendarDate = '2026-11-22') => {
    looked = 0;
    await toldWith(counted, folder, today);
    return looked;
  };
  const all = await lookedAt();
  expect(all).toBe(11);
  expect(await lookedAt()).toBe(0);
  await write(folder, 'posts/b.mdx', post({ title: 'B' }, '## One\n\nMore.'));
  expect(await lookedAt()).toBe(1);
  await write(folder, 'posts/b.mdx', post({ title: 'B' }, '## Two'));
  expect(await lookedAt()).toBe(2);
  await write(folder, 'posts/lamp.png', tall);
  expect(await lookedAt()).toBe(1);
  expect(await lookedAt('2026-11-23')).toBe(0);
});

test('what another version of the program has kept is not there any more', async () => {
  const file = join(await temporaryFolder(), 'told');
  const first = await openPack(file, 'this');
  first.keep('a', { b: [1] });
  first.keep('c', 1);
  await first.save();
  const second = await openPack(file, 'this');
  expect(second.get('a')).toEqual({ b: [1] });
  await second.save();
  expect((await openPack(file, 'this')).get('c')).toBeUndefined();
  expect((await openPack(file, 'that')).get('a')).toBeUndefined();
});
