import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { z } from 'zod';
import { newsboat } from './newsboat.ts';
import { rss2email } from './rss2email.ts';

type Node = DefaultTreeAdapterMap['node'];
/** An entry of a feed, as a reader has read it: its HTML is what that reader lets through. */
const entries = z.array(z.object({ title: z.string(), html: z.string() }));
export type Entry = z.infer<typeof entries>[number];

/** A reader of feeds that is installed on some machines. */
export interface FeedReader {
  readonly name: string;
  isInstalled(): boolean;
  read(file: string): Promise<readonly Entry[]>;
}

const python = '/usr/bin/python3';
const program = `
import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
assert not feed.bozo, feed.bozo_exception
print(json.dumps([{"title": e.title, "html": e.content[0].value if "content" in e else e.summary} for e in feed.entries]))
`;

export const feedReaders: readonly FeedReader[] = [
  {
    // What feed2exec and many others read with. Debian: python3-feedparser.
    name: 'feedparser',
    isInstalled: () => existsSync('/usr/lib/python3/dist-packages/feedparser'),
    read: async (file) =>
      entries.parse(
        JSON.parse(execFileSync(python, ['-c', program], { input: await readFile(file), encoding: 'utf8' })),
      ),
  },
  {
    name: 'sfeed',
    isInstalled: () => existsSync('/usr/bin/sfeed'),
    read: async (file) => {
      const lines = execFileSync('/usr/bin/sfeed', { input: await readFile(file), encoding: 'utf8' });
      return lines
        .trim()
        .split('\n')
        .map((line) => {
          // sfeed(5): a tab between the fields; within them it is written with a backslash.
          const [, title = '', , html = ''] = line.split('\t');
          return { title, html: html.replace(/\\([nt\\])/g, (_, sign: string) => signs[sign] ?? sign) };
        });
    },
  },
  newsboat,
  rss2email,
];

const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };
const blocks =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul|summary|details|br)$/;

/** The plain text of an entry, a line for each block, as a reader without pictures shows it. */
export function linesOf(html: string): string {
  const text = textOf(parseFragment(html));
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(node: Node): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes.map(textOf).join('');
  if ('tagName' in node && node.tagName === 'img') return alternative(node);
  return 'tagName' in node && blocks.test(node.tagName) ? `\n${inner}\n` : inner;
}

function alternative({ attrs }: DefaultTreeAdapterMap['element']): string {
  const text = attrs.find(({ name }) => name === 'alt')?.value ?? '';
  return text === '' ? '' : `[${text}]`;
}
