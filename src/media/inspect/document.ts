import { holdsAnything, textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { openDocumentTraces } from './open-document.ts';
import { officeTraces } from './office.ts';
import { xmlText } from './xml.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Parts that are programs. */
const programs =
  /(?:vbaProject|vbaData|activeX\d*)\.(?:bin|xml)$|^Scripts\/.|(?:^|\/)Basic\/[^/]+\/(?!script-l|dialog-l)[^/]+\.xml$/i;

/** Parts that say how letters and lines are drawn, and hold no text. */
const plain = /\.(?:odttf|ttf|otf|woff2?|fntdata|emf|wmf)$|(?:^|\/)mimetype$|layout-cache$/i;

/**
 * What a document of Word, Excel, PowerPoint, LibreOffice and their like tells, an e-book too: its fields, what was
 * struck out or is not shown, and each picture in it.
 */
export function* documentTraces(entries: readonly ZipEntry[]): Generator<Found> {
  if (entries.some(isLock)) return yield { unread: 'locked' };
  for (const { name, bytes } of entries) {
    if (!holdsAnything(bytes) || plain.test(name)) continue;
    if (programs.test(name)) yield trace('program', 'a macro');
    else if (/\.(?:xml|rels|vml|rdf|opf|ncx)$/i.test(name)) {
      const text = xmlText(bytes);
      yield* isOpenDocument(name) ? openDocumentTraces(name, text) : officeTraces(name, text);
    } else if (/printerSettings/i.test(name))
      yield trace('device', 'the settings of a printer', printer(bytes));
    else if (/^Versions\//.test(name)) yield trace('history', 'an earlier version that is kept in it');
    else if (/(?:^|\/)embeddings\//.test(name)) {
      yield trace('hidden data', 'a file that is embedded in it', name);
      if (!/\.bin$/i.test(name)) yield { inner: bytes, where: 'a file that is embedded in it' };
    } else if (/^ObjectReplacements\//.test(name)) continue;
    else yield { inner: bytes, where: `a picture or a file in it (${name.split('/').at(-1) ?? name})` };
  }
}

/** Where OpenDocument says that its parts are locked with a password. OpenDocument 1.3, part 2, 4. */
function isLock({ name, bytes }: ZipEntry): boolean {
  return name === 'META-INF/manifest.xml' && bytes.includes('encryption-data');
}

/** OpenDocument has few parts, and all of them by these names; one that is embedded has them in a folder. */
function isOpenDocument(name: string): boolean {
  return (
    /^(?:[^/]*\/)?(?:content|meta|styles|settings)\.xml$|^META-INF\/|manifest\.rdf$/.test(name) &&
    !/^(?:word|xl|ppt|docProps)\//.test(name)
  );
}

/** Windows keeps its name at the beginning, in letters of two bytes. */
function printer(bytes: Buffer): string {
  return textIn(Buffer.from(new TextDecoder('utf-16le').decode(bytes.subarray(0, 64)).split('\0')[0] ?? ''));
}
