import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isPassedOver, UnreadFile, type Bundle, type BundleFile } from './bundle.ts';
import { openZip } from './zip.ts';

/** More files than the largest blog has pictures in all sizes. */
const mostFiles = 500_000;

/** Folders that blogs keep pictures in, as they lie beside an export. */
const ofPictures = /^(?:wp-content|uploads|content|images|media|assets|files)$/i;

/**
 * Opens what the author gave: a file, a zip or a folder. Beside an export that is one file, a folder or zip with its
 * pictures is taken along.
 *
 * @param places Absolute paths.
 * @throws {UnreadFile} When one of them is not there or cannot be read.
 */
export async function openBundle(places: readonly string[]): Promise<Bundle> {
  const bundles: Bundle[] = [];
  for (const place of places) bundles.push(await openOne(place));
  return joined(bundles);
}

function joined(bundles: readonly Bundle[]): Bundle {
  return {
    files: bundles.flatMap(({ files }) => files),
    refused: bundles.flatMap(({ refused }) => refused),
  };
}

async function openOne(place: string): Promise<Bundle> {
  const found = await stat(place).catch(() => undefined);
  if (!found) throw new UnreadFile(`There is no file or folder "${place}".`);
  if (found.isDirectory()) return openFolder(place, basename(place));
  const zip = await asZip(place);
  if (zip) return zip;
  return joined([
    { files: [fileAt(place, basename(place), found.size, '')], refused: [] },
    await beside(place),
  ]);
}

async function asZip(place: string): Promise<Bundle | undefined> {
  // A document of Word's is a zip too, and stays one file.
  if (/\.(?:docx|odt|epub)$/i.test(place) || (await beginning(place)) !== 'PK') return undefined;
  const zip = await openZip(place, basename(place));
  return zip.files.some(({ path }) => path === 'word/document.xml') ? undefined : zip;
}

async function beginning(place: string): Promise<string> {
  const file = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Folders and zips with pictures that lie beside an export. */
async function beside(place: string): Promise<Bundle> {
  const folder = dirname(place);
  const entries = await readdir(folder, { withFileTypes: true });
  const bundles: Bundle[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() && ofPictures.test(entry.name)) {
      bundles.push(await openFolder(join(folder, entry.name), entry.name));
    } else if (entry.isFile() && /(?:uploads|media|images|content)[^/]*\.zip$/i.test(entry.name)) {
      bundles.push(await openZip(join(folder, entry.name), entry.name));
    }
  }
  return onlyPictures(joined(bundles));
}

/** What was not asked for is looked through for pictures and the like, and never read as texts. */
function onlyPictures({ files, refused }: Bundle): Bundle {
  const text = /\.(?:xml|atom|json|csv|html?|mdx?|markdown|docx?|txt|odt|rtf)$/i;
  return { files: files.filter(({ path }) => !text.test(path)), refused };
}

async function openFolder(folder: string, name: string): Promise<Bundle> {
  const files: BundleFile[] = [];
  const refused: string[] = [];
  const home = await realpath(folder);
  const zips: string[] = [];
  for (const path of await filesBelow(home, refused, name)) {
    const place = join(home, path);
    if (isPassedOver(path)) continue;
    if (/\.zip$/i.test(path)) zips.push(place);
    else files.push(fileAt(place, path, (await stat(place)).size, name));
  }
  const inner: Bundle[] = [];
  for (const place of zips) {
    try {
      inner.push(await openZip(place, basename(place)));
    } catch (error) {
      if (!(error instanceof UnreadFile)) throw error;
      refused.push(error.message);
    }
  }
  return joined([{ files, refused }, ...inner]);
}

async function filesBelow(folder: string, refused: string[], name: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isSymbolicLink())
      refused.push(`"${path}" in ${name} is a link to elsewhere, and was not followed.`);
    else if (entry.isFile()) paths.push(path);
  }
  if (paths.length > mostFiles) throw new UnreadFile(`${name} holds more than ${mostFiles} files.`);
  return paths.sort();
}

function fileAt(place: string, path: string, size: number, from: string): BundleFile {
  return {
    path,
    size,
    from,
    bytes: async (most = size) => {
      const file = await open(place, 'r').catch(() => {
        throw new UnreadFile(`"${path}" cannot be opened.`);
      });
      try {
        const buffer = Buffer.alloc(Math.min(most, size));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}
