import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Root } from 'hast';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { withFootnotes } from '../html/footnotes.ts';
import { find, hasClass, isElement, lineOf, parseHtml, replace, textOf, walk } from '../html/tree.ts';
import { UnreadItem, type Brought, type Item, type Read } from '../item.ts';
import { entriesIn } from '../../media/inspect/zip.ts';
import type { ZipEntry } from '../../media/inspect/zip-entry.ts';
import { TooLarge } from '../../media/unpack.ts';
import { stylesOf } from './styles.ts';
import { startMark, withoutTraces, type Taken } from './without-traces.ts';
import { countOf, parseXml, writeXml, type XmlNode } from './xml-tree.ts';

/** Parts of a document that hold words for readers. */
const texts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** Reads documents of Word's, each a text. What is written among their properties is never looked at. */
export async function readWord(files: readonly BundleFile[]): Promise<Brought> {
  const pictures: BundleFile[] = [];
  const items: Item[] = [];
  for (const file of files) {
    const opened = await open(file);
    if ('why' in opened) {
      items.push(
        itemOf(file, posix.basename(file.path).replace(/\.docx$/i, ''), () =>
          Promise.reject(new UnreadItem(opened.why)),
        ),
      );
      continue;
    }
    for (const { name, bytes } of opened.entries) {
      if (name.startsWith('word/media/'))
        pictures.push({
          path: pictureName(bytes, posix.extname(name)),
          size: bytes.length,
          from: file.path,
          bytes: () => Promise.resolve(bytes),
        });
    }
    const { title } = await convert(opened.entries);
    items.push(
      itemOf(file, title || posix.basename(file.path).replace(/\.docx$/i, ''), async () => {
        const again = await open(file);
        if ('why' in again) throw new UnreadItem(again.why);
        return (await convert(again.entries)).read;
      }),
    );
  }
  return { source: 'Word', home: undefined, zone: undefined, items, leftOut: [], notes: [], files: pictures };
}

async function open(file: BundleFile): Promise<{ readonly entries: ZipEntry[] } | { readonly why: string }> {
  try {
    const entries = entriesIn(await file.bytes());
    if (entries.some(({ name }) => name === 'word/document.xml')) return { entries };
    return { why: `"${file.path}" is no document of Word's.` };
  } catch (error) {
    if (error instanceof TooLarge) return { why: `"${file.path}" holds more than is looked at here.` };
    if (error instanceof RangeError)
      return { why: `"${file.path}" is cut off or damaged. Open it in Word, and save it once more.` };
    throw error;
  }
}

function itemOf(file: BundleFile, title: string, read: () => Promise<Read>): Item {
  const name = posix.basename(file.path).replace(/\.docx$/i, '');
  const day = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?:\D|$)/.exec(name)?.[1];
  return {
    key: file.path,
    kind: 'post',
    title,
    when: day === undefined ? undefined : { day },
    held: day === undefined ? ['a document does not say on which day it appeared'] : [],
    description: undefined,
    slug: '',
    addresses: [],
    meant: [`@source/${file.path}`],
    terms: [],
    cover: undefined,
    comments: 0,
    featured: false,
    read,
  };
}

async function convert(
  entries: readonly ZipEntry[],
): Promise<{ readonly title: string; readonly read: Read }> {
  const taken: Taken = { deleted: 0, inserted: 0, moved: 0, hidden: 0 };
  const trees = new Map(
    entries
      .filter(({ name }) =>
        /^word\/(?:document|footnotes|endnotes|styles|numbering|comments)\.xml$/.test(name),
      )
      .map(({ name, bytes }) => [name, treeOf(bytes, name)]),
  );
  const styles = stylesOf(trees.get('word/styles.xml'), trees.get('word/numbering.xml'));
  for (const name of texts) {
    const tree = trees.get(name);
    if (tree) withoutTraces(tree, styles, taken);
  }
  const remarks = trees.get('word/comments.xml');
  const comments = remarks ? countOf(remarks, 'w:comment') : 0;
  const parts = entries.flatMap(({ name, bytes }) => {
    // What nobody is to read is not even handed on.
    if (/^word\/comments\w*\.xml$|^docProps\//.test(name)) return [];
    const tree = texts.includes(name) ? trees.get(name) : undefined;
    return [
      [
        name,
        tree
          ? Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeXml(tree)}`)
          : bytes,
      ] as const,
    ];
  });
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const result = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [
        "p[style-name='Title'] => h1.word-title:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        "p[style-name='Quote'] => blockquote:fresh",
        "p[style-name='Quotations'] => blockquote:fresh",
        "p[style-name='Intense Quote'] => blockquote:fresh",
        'u => u',
        'highlight => mark',
        'comment-reference => ',
      ],
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: pictureName(await image.readAsBuffer(), `.${image.contentType.split('/').at(-1) ?? 'bin'}`),
      })),
    },
  );
  return asRead(parseHtml(result.value), taken, comments);
}

function treeOf(bytes: Buffer, name: string): XmlNode {
  try {
    return parseXml(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadItem(`"${name}" in the document is damaged. Open it in Word, and save it once more.`);
    throw error;
  }
}

function asRead(root: Root, taken: Taken, comments: number): { title: string; read: Read } {
  const heading =
    find(root, (node) => hasClass(node, 'word-title')) ?? find(root, ({ tagName }) => tagName === 'h1');
  const title = heading && hasClass(heading, 'word-title') ? lineOf(heading) : '';
  replace(root, (node) => (title !== '' && node === heading ? [] : undefined));
  walk(root, (node) => {
    if (!isElement(node, 'ol')) return;
    const start = startMark.exec(textOf(node))?.[1];
    if (start !== undefined) node.properties['start'] = Number(start);
  });
  walk(root, (node) => {
    if (node.type === 'text') node.value = node.value.replace(startMark, '');
  });
  const lost = tellTaken(taken, comments);
  return {
    title,
    read: { body: { html: clean(withFootnotes(root), (sentence) => void lost.push(sentence)) }, lost },
  };
}

function tellTaken({ deleted, inserted, moved, hidden }: Taken, comments: number): string[] {
  const counts = [
    [deleted, 'deleted'],
    [moved, 'moved elsewhere'],
    [hidden, 'hidden'],
  ].flatMap(([count, what]) => (Number(count) > 0 ? [`${String(count)} ${String(what)}`] : []));
  return [
    ...(counts.length > 0 ? [`Words that are not for readers stay out: ${counts.join(', ')}.`] : []),
    ...(inserted > 0 ? [`Words that were inserted and not yet accepted came along: ${inserted}.`] : []),
    ...(comments > 0 ? [`Remarks in it stay out: ${comments}.`] : []),
  ];
}

/** A name for a picture in a document, made from its bytes. */
function pictureName(bytes: Uint8Array, ending: string): string {
  return `word-media/${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}${ending.toLowerCase()}`;
}
