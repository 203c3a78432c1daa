/**
 * The list of the blog's own files that lies at the host beside them. Apache hands out nothing that begins with
 * ".ht"; elsewhere whoever asks for it reads the names of what is public.
 */
export const hostRecordFile = '.ht-blog';

/** A file of the blog's at the host. */
export interface HostFile {
  readonly size: number;
  /** Of its bytes; nothing while it is being sent. */
  readonly hash: string | undefined;
}

export interface HostRecord {
  /** Which copy of the blog sent it. */
  readonly from: string;
  readonly files: ReadonlyMap<string, HostFile>;
}

const head =
  '# Kept by "npm run publish": the files of the blog in this folder. What stands elsewhere in it is left alone.';

export function writeHostRecord({ from, files }: HostRecord): string {
  const lines = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { size, hash }]) => `${hash ?? '-'} ${size} ${encodeURI(path)}`);
  return [head, `from ${from}`, ...lines, ''].join('\n');
}

/** Reads a list; a line that is none, or that leads out of the folder, counts for nothing. */
export function readHostRecord(text: string): HostRecord {
  const files = new Map<string, HostFile>();
  for (const line of text.split('\n')) {
    const [, hash, size, name = ''] = /^(-|[0-9a-f]{64}) (\d{1,15}) (\S+)$/.exec(line) ?? [];
    const path = decoded(name);
    if (!isWithin(path)) continue;
    files.set(path, { size: Number(size), hash: hash === '-' ? undefined : hash });
  }
  return { from: /^from (\S+)$/m.exec(text)?.[1] ?? '', files };
}

function decoded(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return '';
  }
}

/** Whether a path is one of a file in the folder, and nothing else. */
function isWithin(path: string): boolean {
  return (
    !path.includes('\\') && !path.includes('\0') && path.split('/').every((part) => !/^\.{0,2}$/.test(part))
  );
}
