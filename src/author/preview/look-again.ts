/** A second save within 50 milliseconds is not told of (chokidar): so much later the same files are read once more. */
const soon = 120;

/** When nothing was saved for so long, and the page is there, the whole folder is looked through for what nobody told of. */
const idle = 1_000;

/**
 * What reads once more a moment after a save.
 *
 * @param look Reads some files again, or the whole folder.
 * @param failed Takes what that failed with.
 * @returns Takes each saved file; `''` is any.
 */
export function lookingAgain(
  look: (saved: ReadonlySet<string> | undefined) => Promise<void>,
  failed: (error: unknown) => void,
): (file: string) => void {
  const saved = new Set<string>();
  const timers: NodeJS.Timeout[] = [];
  const after = (time: number, files: () => ReadonlySet<string> | undefined) =>
    setTimeout(() => void look(files()).catch(failed), time).unref();
  return (file) => {
    saved.add(file);
    for (const timer of timers.splice(0)) clearTimeout(timer);
    timers.push(
      after(soon, () => savedAlone(saved)),
      after(idle, () => {
        saved.clear();
        return undefined;
      }),
    );
  };
}

/** The files that were saved, as a reading takes them; nothing where it is not known which. */
export function savedAlone(saved: ReadonlySet<string>): ReadonlySet<string> | undefined {
  return saved.has('') ? undefined : new Set(saved);
}
