import { inOrder, type Diagnostic } from '../../schema/diagnostic.ts';

/** What is known to be wrong with the author's files, while some of them were saved after the last check. */
export interface KnownDiagnostics {
  /** A file was saved: what was said of it holds no longer. */
  saved(file: string): void;
  /** How many saves there were; what a check found is as of one of them. */
  readonly saves: number;
  /** The files that were saved after they were last looked at. */
  readonly unseen: ReadonlySet<string>;
  isUnseen(file: string): boolean;
  /** Some files were looked at on their own. */
  looked(files: ReadonlySet<string>, found: readonly Diagnostic[], asOf: number): void;
  /** All files were checked. */
  checked(found: readonly Diagnostic[], asOf: number): void;
  /** @param read What the newest reading showed; all that is known of a file just saved. */
  diagnostics(read: readonly Diagnostic[]): readonly Diagnostic[];
}

/** Nothing is known yet. The file `''` stands for any: it was not told which one was saved. */
export function knownDiagnostics(): KnownDiagnostics {
  const unseen = new Map<string, number>();
  const seen = new Map<string, { readonly found: readonly Diagnostic[]; readonly asOf: number }>();
  let ofAll: readonly Diagnostic[] | undefined;
  let saves = 0;
  let last: { readonly read: readonly Diagnostic[]; readonly all: readonly Diagnostic[] } | undefined;
  const savedAt = (file: string) => Math.max(unseen.get(file) ?? 0, unseen.get('') ?? 0);
  const settled = (file: string, asOf: number) => {
    if ((unseen.get(file) ?? 0) <= asOf) unseen.delete(file);
  };
  return {
    saved(file) {
      last = undefined;
      saves += 1;
      unseen.set(file, saves);
    },
    get saves() {
      return saves;
    },
    get unseen() {
      return new Set(unseen.keys());
    },
    isUnseen: (file) => savedAt(file) > (seen.get(file)?.asOf ?? 0),
    looked(files, found, asOf) {
      last = undefined;
      for (const file of files) {
        settled(file, asOf);
        seen.set(file, { found: found.filter((diagnostic) => diagnostic.file === file), asOf });
      }
    },
    checked(found, asOf) {
      last = undefined;
      ofAll = found;
      for (const file of [...unseen.keys()]) settled(file, asOf);
      for (const [file, look] of seen) if (look.asOf <= asOf) seen.delete(file);
    },
    diagnostics(read) {
      // Every page asks, and there may be thousands of them.
      if (last?.read === read) return last.all;
      const all = inOrder([
        ...(ofAll ?? read).filter(({ file }) => !unseen.has(file) && !seen.has(file)),
        ...[...seen].flatMap(([file, { found }]) => (unseen.has(file) ? [] : found)),
        ...read.filter(({ file }) => unseen.has(file)),
      ]);
      last = { read, all };
      return all;
    },
  };
}
