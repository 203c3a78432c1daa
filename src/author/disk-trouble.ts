import { displayPath } from './display-path.ts';
import { UserError } from './user-error.ts';

/** What may be wrong with a disk or a folder, by the system's own name for it. `where` is a path. */
const sentences: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: (where) =>
    `The disk is full: there was no room left for ${where}. Make room on it, then run this again.`,
  EDQUOT: (where) =>
    `Your share of the disk is used up: there was no room left for ${where}. Make room on it, then run this again.`,
  EROFS: (where) =>
    `The disk that ${where} is on can only be read, not written to. Move the blog to another disk, then run this again.`,
  EACCES: (where) =>
    `The system does not let you use ${where}. Change who may read and write it, or move the blog to a folder of your own, then run this again.`,
  EPERM: (where) =>
    `The system does not let you change ${where}. Close what else may be using it, or change who may write it, then run this again.`,
  EBUSY: (where) => `Another program is using ${where}. Close it there, then run this again.`,
  EXDEV: () =>
    'The site would go to another disk than the one the blog is on. Let BLOG_OUT name a folder on the same disk, and copy the site from there.',
  EMFILE: (where) =>
    `Too many files are open at once, so ${where} could not be opened. Close other programs, then run this again.`,
  ENFILE: (where) =>
    `Too many files are open on this machine, so ${where} could not be opened. Close other programs, then run this again.`,
};

/**
 * What to tell the author when a disk or a folder refuses, whatever the error
 * is wrapped in: what happened, where, and what to do.
 *
 * @param where The path to name when the error names none, as that of a write to a full disk.
 * @returns One plain sentence and what to do, or nothing when the failure is of another kind.
 */
export function diskTrouble(error: unknown, where: string): string | undefined {
  for (const one of chain(error)) {
    const code = one.code ?? /\b(E[A-Z]{4,6}): /.exec(one.message)?.[1] ?? spelledOut(one.message);
    const sentence = code === undefined ? undefined : sentences[code];
    if (sentence) return sentence(called(one.path ?? where));
  }
  return undefined;
}

/**
 * What to tell the author when something that she can do something about fails:
 * its own words, or what is wrong with the disk.
 *
 * @param where As for `diskTrouble`.
 * @throws The error itself, when it is of another kind.
 */
export function troubleInWords(error: unknown, where: string): string {
  const why = error instanceof UserError ? error.message : diskTrouble(error, where);
  if (why === undefined) throw error;
  return why;
}

/** The folder that one is in has no shorter name. */
function called(path: string): string {
  return displayPath(path) || path;
}

/** Programs that are not Node's say it in the system's words. */
function spelledOut(message: string): string | undefined {
  return /no space left on device/i.test(message) ? 'ENOSPC' : undefined;
}

interface Failure {
  readonly message: string;
  readonly code: string | undefined;
  readonly path: string | undefined;
}

/** An error and those that led to it, the outermost first. */
function* chain(error: unknown, depth = 0): Generator<Failure> {
  if (!(error instanceof Error) || depth > 8) return;
  const { message } = error;
  yield { message, code: textIn(error, 'code'), path: textIn(error, 'path') };
  yield* chain(error.cause, depth + 1);
  if (error instanceof AggregateError) for (const one of error.errors) yield* chain(one, depth + 1);
}

function textIn(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
