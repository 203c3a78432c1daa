import { asBuffer } from './bytes.ts';
import { readerOf } from './inspect/readers.ts';
import { kindOf, type Kind } from './kind.ts';
import { trace, type Found, type Trace, type Unread } from './trace.ts';
import { TooLarge } from './unpack.ts';

export type { Tells, Trace, Unread } from './trace.ts';

/** What a file is, and what it tells besides what it shows. */
export interface Inspection {
  readonly kind: Kind;
  readonly traces: readonly Trace[];
  /** Why it could not be read to its end; absent when it could. Then it may tell more than the traces say. */
  readonly unread?: Unread;
}

/** How deep files are looked for in files: a picture in a document in a zip has its small picture on level three. */
const mostDepth = 5;
/** How many files are looked for in one, and how much in them all together. */
const mostInner = 5_000;
const mostInnerBytes = 400_000_000;
/** More things than anybody wants to be told of one file. */
const mostTraces = 100;

/**
 * Whether a file tells nothing besides what it shows, as far as anybody can know: it could be read to its end.
 */
export function isClean({ traces, unread }: Inspection): boolean {
  return traces.length === 0 && unread === undefined;
}

/**
 * Says what a file tells besides what it shows: of a place, a person, a device, of earlier versions, of files within
 * it. Colors, turn, size and how it is packed tell nothing. It never throws, and ends on any bytes.
 *
 * @param bytes The whole file.
 */
export async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const work: Work = { traces: new Map(), unread: undefined, files: 0, bytes: 0 };
  const kind = await look(asBuffer(bytes), undefined, '', 0, work);
  const traces = [...work.traces.values()];
  return work.unread === undefined ? { kind, traces } : { kind, traces, unread: work.unread };
}

interface Work {
  /** By what they say: the same in each of a hundred tiles is told once. */
  readonly traces: Map<string, Trace>;
  unread: Unread | undefined;
  files: number;
  bytes: number;
}

async function look(
  file: Buffer,
  known: Kind | undefined,
  within: string,
  depth: number,
  work: Work,
): Promise<Kind> {
  const kind = known ?? (await kindOf(file));
  work.files += 1;
  work.bytes += depth === 0 ? 0 : file.length;
  const reader = await readerOf(kind);
  if (depth > mostDepth || work.files > mostInner || work.bytes > mostInnerBytes) work.unread ??= 'too large';
  else if (reader) {
    try {
      for await (const found of reader(file)) {
        if (work.traces.size >= mostTraces) break;
        await take(found, within, depth, work);
      }
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof TooLarge)) throw error;
      work.unread ??= error instanceof TooLarge ? 'too large' : 'broken';
    }
  } else work.unread ??= 'unknown kind';
  return kind;
}

async function take(found: Found, within: string, depth: number, work: Work): Promise<void> {
  if ('unread' in found) work.unread ??= found.unread;
  else if ('inner' in found) {
    await look(found.inner, found.kind, joined(within, found.where), depth + 1, work);
  } else {
    const told = trace(found.tells, joined(within, found.where), found.value);
    work.traces.set(`${told.tells} ${told.where} ${told.value ?? ''}`, told);
  }
}

/** Where something stands that is in a file within a file. */
function joined(within: string, where: string): string {
  return within === '' ? where : `${where}, in ${within}`;
}
