import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { inspect } from '../../../../src/media/inspect.ts';
import { isError } from '../../../../src/schema/diagnostic.ts';
import {
  aliasesOf,
  bodyOf,
  broughtIn,
  exports,
  isDraft,
  lineOf,
  textOf,
  today,
  type BroughtIn,
} from './brought.ts';
import { folderWith, item, wxr } from './made.ts';

const file = 'wordpress/wordpress-7.1.4-all.xml';
const expected = z.array(
  z.object({
    title: z.string(),
    slug: z.string(),
    type: z.string(),
    status: z.string(),
    password: z.boolean(),
    localDay: z.string().nullable(),
    address: z.string(),
  }),
);

let wordpress: BroughtIn;
let known: z.infer<typeof expected>;
beforeAll(async () => {
  wordpress = await broughtIn([file]);
  known = expected.parse(JSON.parse(await readFile(join(exports, 'wordpress/expected-7.1.4.json'), 'utf8')));
});

describe('nobody is exposed', () => {
  test('what was private, waiting, a draft or behind a password is a draft, and says why', () => {
    const held = [
      'a-list-for-the-shed',
      'awaiting-a-second-pair-of-eyes',
      'the-back-step',
      'the-spare-key',
      'privacy-policy',
    ];
    expect(held.map((name) => [name, isDraft(wordpress, name)])).toEqual(held.map((name) => [name, true]));
    expect(textOf(wordpress, 'the-spare-key')).toContain('# A draft here, as it stood behind a password.');
    expect(textOf(wordpress, 'a-list-for-the-shed')).toContain('# A draft here, as it was private.');
  });

  test('every text that WordPress did not show is no text that is seen', () => {
    const shown = known
      .filter(({ status, password }) => ['publish', 'future'].includes(status) && !password)
      .map(({ title }) => title);
    const seen = [...wordpress.texts].filter(([, text]) => !/^draft: true$/m.test(text));
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.length).toBe(shown.length);
  });

  test('what lay in the bin is left out, and named', () => {
    expect([...wordpress.texts.values()].join()).not.toContain('A thing I threw away');
    expect(wordpress.report).toMatch(/\*\*A thing I threw away\*\*\n {2}- It lay in the bin\./);
  });

  test.each([
    'swordfish-7',
    'wren@example.org',
    'Wren Hollis',
    '192.0.2.44',
    '2001:db8::7',
    'pending@example.org',
    'ada@example.org',
  ])('%s is in nothing that is written or said', (secret) => {
    expect(wordpress.written).not.toContain(secret);
  });

  test('comments stay out, and are counted', () => {
    expect(wordpress.report).toContain('6 comments stayed out');
  });

  test('no picture tells where, who and with what', async () => {
    const pictures = wordpress.files.filter((one) => /\.(?:jpg|png|webp)$/.test(one));
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) {
      const { traces } = await inspect(await readFile(join(wordpress.place, picture)));
      expect(traces, picture).toEqual([]);
    }
  });

  test('no program, style, form or note of WordPress is left in a text', () => {
    expect([...wordpress.texts.values()].join('\n')).not.toMatch(
      /<script|<style|<iframe|<form|<!--|console\.log/,
    );
  });
});

describe('nothing is lost without a word', () => {
  test('every entry is in the report once', () => {
    for (const { title } of known.filter((one) => one.title !== '')) {
      const plain = title.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
      expect(wordpress.report.split(`- **${plain}**`).length - 1, title).toBe(1);
    }
  });

  test('the check finds no error that was not there before', async () => {
    const diagnostics = await checkContent(await readContent(wordpress.content), today);
    expect(diagnostics.filter(isError).map(({ file: where, message }) => `${where}: ${message}`)).toEqual([]);
  });

  test('a second run brings nothing, and leaves alone what was edited', async () => {
    const again = await broughtIn([file], { place: wordpress.place });
    expect([...again.texts.keys()]).toEqual([]);
    expect(again.report).toContain('here already: 22');
  });
});

describe('days and addresses', () => {
  test('each has the day that it had in the zone of its blog', () => {
    const days = known.filter(
      ({ localDay, slug, status }) => localDay !== null && /^[a-z-]+$/.test(slug) && status !== 'trash',
    );
    expect(days.length).toBeGreaterThan(10);
    const posts = days.filter(({ type }) => type === 'post');
    expect(posts.map(({ slug }) => [slug, lineOf(wordpress, slug, 'pubDate')])).toEqual(
      posts.map(({ slug, localDay }) => [slug, localDay]),
    );
  });

  test('hours that are not those of the blog are told', () => {
    expect(wordpress.report).toContain('are not those of America/New_York');
  });

  test('a published post keeps its address, and all that it had before', () => {
    expect(aliasesOf(wordpress, 'tea-toast-fine')).toEqual([
      '/2011/11/tea-toast-fine/',
      '/2011/11/tea-toast/',
      '/2011/11/tea-and-toast/',
    ]);
    expect(aliasesOf(wordpress, 'first-morning')).toEqual(['/2024/04/first-morning/']);
    expect(aliasesOf(wordpress, 'progulka-u-reki')).toEqual(['/2024/06/прогулка-у-реки/']);
    expect(aliasesOf(wordpress, 'an-old-post-kept-as-it-was')).toEqual([
      '/2013/06/an-old-post-kept-as-it-was/',
      '/2026/11/an-old-post-kept-as-it-was/',
    ]);
  });

  test('a post that waits for its day keeps no address that nobody has seen', async () => {
    const later = item(1, 'One', 'Words.')
      .replace('>publish<', '>future<')
      .replaceAll('2020-', '2027-')
      .replace('<link>https://old.example/post-1/', '<link>https://old.example/?p=1');
    const brought = await broughtIn([await folderWith({ 'blog.xml': wxr(later) })]);
    expect(lineOf(brought, 'post-1', 'pubDate')).toBe('2027-01-01');
    expect(textOf(brought, 'post-1')).not.toContain('draft: true');
    expect(aliasesOf(brought, 'post-1')).toEqual([]);
  });

  test('links between posts lead to their files, whole, from the root and by number', () => {
    expect(bodyOf(wordpress, 'tea-toast-fine')).toContain('[short link](./the-gate/index.md)');
    expect(bodyOf(wordpress, 'first-morning')).toContain('[gate](../the-gate/index.md)');
    expect(bodyOf(wordpress, 'the-gate')).toContain('[a root-relative one](../evening.md)');
    expect(bodyOf(wordpress, 'first-morning')).toContain('[See the garden](/the-garden/)');
  });

  test('a link that leads nowhere keeps its words, and is named', () => {
    expect(bodyOf(wordpress, 'the-gate')).toContain('See an old short link,');
    expect(wordpress.report).toContain(
      'A link leads nowhere any more, and its words stay: "an old short link"',
    );
  });

  test('a post without a title is called by its first words', () => {
    expect(lineOf(wordpress, 'a-post-that-never-got-a-title', 'title')).toBe('A post that never got a title');
    expect(aliasesOf(wordpress, 'steam-on-the-window')).toEqual(['/2012/01/39/']);
  });

  test('a document that a text leads to comes along, and lies beside it', () => {
    expect(wordpress.files).toContain('content/posts/the-gate/walking-log.pdf');
    expect(bodyOf(wordpress, 'the-gate')).toContain('[a PDF](./walking-log.pdf)');
  });
});
