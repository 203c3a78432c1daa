import type { Bundle, BundleFile } from './bundle/bundle.ts';
import type { Brought } from './item.ts';
import { readMarkdown } from './markdown/read.ts';
import { readBlogger } from './readers/blogger.ts';
import { readGhost } from './readers/ghost.ts';
import { readMedium } from './readers/medium.ts';
import { readSubstack } from './readers/substack.ts';
import { readWix } from './readers/wix.ts';
import { isTableOfPosts } from './readers/wix-columns.ts';
import { readWord } from './word/read.ts';
import { readWordPress } from './wordpress/read.ts';

interface Recognizer {
  /** Names of files that it may be at all: no others are looked into. */
  readonly name: RegExp;
  /** Whether it is one, from its beginning. */
  is(head: string, path: string): boolean;
  /** Only read where nothing before it in the list was found. */
  readonly onlyAlone?: boolean;
}

/** A kind of export: how it is known, and how it is read, or why it is not. */
export type Kind = Recognizer &
  (
    | { read(files: readonly BundleFile[], bundle: Bundle): Promise<Brought | readonly Brought[]> }
    | { refuse(path: string): string }
  );

const any = /(?:)/;
const isPage = (head: string) => /<(?:!doctype html|html|head|body)[\s>]/i.test(head);
/** What word processors and Google Docs write into pages that they save. */
const ofWordProcessor =
  /<meta[^>]+(?:generator|progid)[^>]+(?:LibreOffice|OpenOffice|Microsoft|Word)|content="?(?:Word\.Document|Microsoft Word)|MsoNormal|<body[^>]*\bdoc-content\b|themes\.googleusercontent\.com/i;

/** Every kind, those that tell themselves most surely first. */
export const kinds: readonly Kind[] = [
  {
    name: any,
    is: (head) => /xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(head),
    read: readWordPress,
  },
  {
    name: any,
    is: (head) =>
      /^\s*<(?:\?xml|feed)/.test(head) && /schemas\.google\.com\/blogger\/|tag:blogger\.com/.test(head),
    read: readBlogger,
  },
  {
    name: any,
    is: (head) =>
      /^\s*\{\s*"(?:db|meta|data)"\s*:/.test(head) && /"(?:posts|exported_on|version|data)"/.test(head),
    read: readGhost,
  },
  { name: any, is: (head) => /^"?post_id"?,.*\bis_published\b/.test(head), read: readSubstack },
  {
    name: any,
    is: isTableOfPosts,
    read: readWix,
  },
  {
    name: /\.html?$/i,
    is: (head) => isPage(head) && /data-field="body"|data-field=body/.test(head),
    read: readMedium,
  },
  {
    name: /\.docx$|^[^.]*$/i,
    is: (head) => head.startsWith('PK') && /word\/|\[Content_Types\]\.xml|_rels\//.test(head),
    read: readWord,
  },
  {
    name: /\.html?$/i,
    is: (head) => isPage(head) && ofWordProcessor.test(head),
    refuse: (path) =>
      `"${path}" is a page that a word processor saved. In such a page words that were deleted and remarks cannot be told from the others, so it is not read. Save the document itself as .docx, and give that.`,
  },
  {
    name: /\.(?:doc|odt|rtf|pages|wpd)$/i,
    is: () => true,
    refuse: (path) =>
      `"${path}" is a document that is not read here. Open it, save it as .docx, and give that.`,
  },
  { name: /\.(?:mdx?|markdown)$/i, is: () => true, onlyAlone: true, read: readMarkdown },
];
