import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/**
 * Pagefind 1.5 writes the values of a filter, and the filters in its metadata, in
 * another order at every run. Here they are sorted, so that the same pages make the same bytes. A file is
 * named after its content, so that the new name goes on to where it stands:
 * a filter's in the metadata, the metadata's in the entry.
 */
export function inFixedOrder(files: readonly IndexFile[]): readonly IndexFile[] {
  const [filters, withoutFilters] = parted(files, /\.pf_filter$/);
  const [metadata, withoutMetadata] = parted(withoutFilters, /\.pf_meta$/);
  const [entries, others] = parted(withoutMetadata, /^pagefind-entry\.json$/);

  const sorted = filters.map(({ path, content }) => named(path, sortedFilter(unpacked(content))));
  const described = metadata.map(({ path, content }) =>
    named(path, sortedMetadata(mentioning(sorted, unpacked(content)), sorted)),
  );
  const entered = entries.map(({ path, content }) => ({ path, content: mentioning(described, content) }));
  return [...sorted, ...described, ...entered, ...others];
}

interface Named extends IndexFile {
  readonly oldName: string;
  readonly newName: string;
}

/** A file under the name that its content asks for, as long as the old one. */
function named(path: string, content: Uint8Array): Named {
  const oldName = /_([0-9a-f]+)\.pf_\w+$/.exec(path)?.[1] ?? '';
  const newName = createHash('sha256').update(content).digest('hex').slice(0, oldName.length);
  return { path: path.replace(`_${oldName}.`, `_${newName}.`), content, oldName, newName };
}

function mentioning(files: readonly Named[], content: Uint8Array): Buffer {
  const text = Buffer.from(content).toString('latin1');
  const changed = files.reduce(
    (all, { oldName, newName }) => all.replace(`_${oldName}`, `_${newName}`),
    text,
  );
  return Buffer.from(changed, 'latin1');
}

/** Pagefind reads its files packed or not. Unpacked, they do not depend on a version of zlib. */
function unpacked(content: Uint8Array): Buffer {
  return content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content);
}

/** A filter is a signature, then in CBOR: `[name, [[value, [page, ...]], ...]]`. */
function sortedFilter(bytes: Buffer): Buffer {
  const outer = headOf(bytes, signature);
  const at = endOf(bytes, outer.next);
  const list = itemsAt(bytes, at);
  if (outer.kind !== array || list.end !== bytes.length) throw unknownForm();
  return Buffer.concat([bytes.subarray(0, list.start), ...list.items.sort(Buffer.compare)]);
}

/** The metadata is a signature, then in CBOR a list; one item of it is the list of filters: `[[name, hash], ...]`. */
function sortedMetadata(bytes: Buffer, filters: readonly Named[]): Buffer {
  if (filters.length < 2) return bytes;
  const outer = itemsAt(bytes, signature);
  let at = outer.start;
  for (const item of outer.items) {
    if (filters.every(({ newName }) => item.includes(newName))) {
      const list = itemsAt(bytes, at);
      const sorted = list.items.sort(Buffer.compare);
      return Buffer.concat([bytes.subarray(0, list.start), ...sorted, bytes.subarray(list.end)]);
    }
    at += item.length;
  }
  throw unknownForm();
}

function unknownForm(): Error {
  return new Error('Pagefind writes its files in a form that is not known here.');
}

/** The length of what stands at the head of Pagefind's files. */
const signature = 'pagefind_dcd'.length;

/** The items of a CBOR list, where the first begins and where the last ends. */
function itemsAt(bytes: Buffer, at: number): { start: number; items: Buffer[]; end: number } {
  const { kind, size, next } = headOf(bytes, at);
  if (kind !== array) throw unknownForm();
  const items: Buffer[] = [];
  let end = next;
  for (let count = 0; count < size; count += 1) {
    const start = end;
    end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
  }
  return { start: next, items, end };
}

/** Kinds of CBOR items whose size is that of what follows. */
const byteString = 2;
const text = 3;
const array = 4;

/** The kind and the size that stand at the head of a CBOR item, and where its content starts. */
function headOf(bytes: Buffer, at: number): { kind: number; size: number; next: number } {
  const first = bytes.readUInt8(at);
  const short = first & 0b11111;
  const width = short < 24 ? 0 : 2 ** (short - 24);
  return {
    kind: first >> 5,
    size: width === 0 ? short : bytes.readUIntBE(at + 1, width),
    next: at + 1 + width,
  };
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, size, next } = headOf(bytes, at);
  if (kind !== array) {
    return kind === byteString || kind === text ? next + size : next;
  }
  let end = next;
  for (let count = 0; count < size; count += 1) {
    end = endOf(bytes, end);
  }
  return end;
}

function parted(files: readonly IndexFile[], path: RegExp): [readonly IndexFile[], readonly IndexFile[]] {
  return [files.filter((file) => path.test(file.path)), files.filter((file) => !path.test(file.path))];
}
