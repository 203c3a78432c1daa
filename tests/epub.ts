import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';

/** A book as its files, each by its path in the zip, in their order. */
export interface OpenedBook {
  readonly names: readonly string[];
  text(name: string): string;
}

export function openBook(bytes: Uint8Array): OpenedBook {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    text(name) {
      const file = files[name];
      if (!file) throw new Error(`The book has no ${name}.`);
      return strFromU8(file);
    },
  };
}

const attributes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

/**
 * What is wrong with a book, of what can be known without a validator: whether it begins as EPUB asks for, whether
 * every part is well-formed, named in the manifest and there, and whether every reference finds its place.
 * EPUB 3.3: 4.2.6.3.1 and 4.3 (container), 5.6 and 5.7 (manifest and spine), 6.1 (XHTML).
 */
export function faultsIn(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, 58)).toString('latin1');
  const faults: string[] = [];
  // A local file header of 30 bytes, without an extra field, stored as it is.
  if (
    head.slice(30) !== 'mimetypeapplication/epub+zip' ||
    head.charCodeAt(8) !== 0 ||
    head.charCodeAt(28) !== 0
  ) {
    faults.push('What it is does not come first, as it is.');
  }
  const book = openBook(bytes);
  const ids = new Map<string, ReadonlySet<string>>();
  for (const name of book.names.filter((one) => /\.(?:xhtml|opf|ncx|xml|svg)$/.test(one))) {
    try {
      using _document = XmlDocument.fromString(book.text(name));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
    const own = attributes(book.text(name), 'id');
    if (new Set(own).size !== own.length) faults.push(`${name} says an id twice.`);
    ids.set(name, new Set(own));
  }
  const opf = book.text('EPUB/package.opf');
  const listed = attributes(opf.split('<manifest')[1] ?? '', 'href').map((href) => `EPUB/${href}`);
  const there = book.names.filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
  for (const name of listed.filter((one) => !there.includes(one)))
    faults.push(`${name} is listed, and not there.`);
  for (const name of there.filter((one) => !listed.includes(one)))
    faults.push(`${name} is there, and not listed.`);
  const inSpine = attributes(opf, 'idref');
  for (const id of inSpine.filter((one) => !ids.get('EPUB/package.opf')?.has(one)))
    faults.push(`${id} is read, and not listed.`);
  for (const name of book.names.filter((one) => /\.(?:xhtml|ncx)$/.test(one))) {
    const text = book.text(name);
    if (name.endsWith('.xhtml') && !inSpine.some((id) => name === `EPUB/${id}.xhtml`))
      faults.push(`${name} is never read.`);
    if (/<script|\son[a-z]+=|style="/.test(text.replace(/="[^"]*"/g, '=""').replace(/>[^<]*</g, '><')))
      faults.push(`${name} runs or styles something itself.`);
    for (const src of attributes(text, 'src').filter((one) => /^[a-z][a-z0-9+.-]*:|^\//i.test(one))) {
      faults.push(`${name} brings in ${src}.`);
    }
    for (const href of [...attributes(text, 'href'), ...attributes(text, 'src')]) {
      if (/^(?:https?|mailto|tel):/.test(href)) continue;
      const [path = '', place] = href.split('#');
      const target = path === '' ? name : posix.join(posix.dirname(name), path);
      const found =
        there.includes(target) && (place === undefined || ids.get(target)?.has(decodeURIComponent(place)));
      if (!found) faults.push(`${name} leads to ${href}, which is not there.`);
    }
  }
  return faults;
}
