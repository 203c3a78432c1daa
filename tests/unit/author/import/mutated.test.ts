import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../../src/import/convert/to-markdown.ts';
import { markdownTree } from '../../../../src/import/convert/to-tree.ts';
import type { BundleFile } from '../../../../src/import/bundle/bundle.ts';
import { UnreadFile } from '../../../../src/import/bundle/bundle.ts';
import { UnreadItem, type Brought } from '../../../../src/import/item.ts';
import { readExports } from '../../../../src/import/recognize.ts';
import { exports } from './brought.ts';

const sources = {
  WordPress: 'wordpress/wordpress-7.1.4-all.xml',
  Squarespace: 'squarespace.SYNTHETIC.xml',
  Ghost: 'ghost/lamps-other-lights.ghost.2026-11-30-01-52-07.json',
  Blogger: 'blogger/Takeout/Blogger/Blogs/Fenwick Rooms/feed.atom',
  Wix: 'wix/posts.csv',
  Medium: 'medium/posts/2021-04-03_The-hedge-and-the-kettle-1a2b3c4d5e6f.html',
  Hugo: 'hugo/content/posts/two-kettles/index.md',
} as const;

/** Words of texts that readers of the old blogs could not see, and addresses of people. */
const secret =
  /swordfish-7|wren@example\.org|pending@example\.org|binned@example\.org|192\.0\.2\.4\d|2001:db8::7|\$2b\$|41\.8781136/;
const hidden = [
  'A private list: string, twine, a new lid.',
  'Behind a word: where the spare key hangs.',
  'Only for those who sign in.',
  'Only for those who pay.',
  'Sent to the inbox and to no page.',
  'A draft. It has dates too.',
];

/** Something that happens to a file on its way: a stretch is lost, doubled, or written over. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 400 }),
  put: fc.oneof(
    fc.constant(''),
    fc.constant('&'),
    fc.constant('<'),
    fc.constant(']]>'),
    fc.constant('\u000b'),
    fc.constant('"'),
    fc.constant('[caption'),
    fc.constant('<!-- wp:'),
    fc.string({ maxLength: 12 }),
  ),
});

function slipped(text: string, slips: readonly { at: number; length: number; put: string }[]): string {
  return slips.reduce((now, { at, length, put }) => {
    const start = Math.floor(at * now.length);
    // What keeps a text from readers is what it is about: a slip in that is another text.
    const lost = now.slice(start, start + length);
    return /status|password|visibility|draft|published|trashed|is_published/i.test(lost)
      ? now
      : now.slice(0, start) + put + now.slice(start + length);
  }, text);
}

function fileOf(path: string, text: string): BundleFile {
  const bytes = Buffer.from(text);
  return {
    path,
    size: bytes.length,
    from: 'test',
    bytes: (most) => Promise.resolve(most === undefined ? bytes : bytes.subarray(0, most)),
  };
}

/** Everything that would be written of an export that readers would see. */
async function seenIn(brought: readonly Brought[]): Promise<{ seen: string; all: string }> {
  const seen: string[] = [];
  const all: string[] = [];
  for (const item of brought.flatMap(({ items }) => items)) {
    const read = await item.read().catch((error: unknown) => {
      if (error instanceof UnreadItem) return undefined;
      throw error;
    });
    if (!read) continue;
    const tree = 'html' in read.body ? markdownTree(read.body.html) : read.body.markdown;
    const text = [
      item.title,
      item.description ?? '',
      item.slug,
      ...item.addresses,
      markdownOf(tree),
      ...read.lost,
    ].join('\n');
    all.push(text);
    if (item.held.length === 0) seen.push(text);
  }
  return { seen: seen.join('\n'), all: all.join('\n') };
}

describe.each(Object.entries(sources))('%s, damaged on its way', (_, path) => {
  test('is read as far as it can be, and shows nothing of what was not to be seen', async () => {
    const text = await readFile(join(exports, path), 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
        const damaged = slipped(text, slips);
        const read = await readExports({ files: [fileOf(path, damaged)], refused: [] }).catch(
          (error: unknown) => {
            if (error instanceof UnreadFile) return undefined;
            throw error;
          },
        );
        if (!read) return;
        const { seen, all } = await seenIn(read.brought);
        expect(all).not.toMatch(secret);
        for (const words of hidden) expect(seen).not.toContain(words);
      }),
      { numRuns: 40 },
    );
  });
});
