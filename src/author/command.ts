/** One of the author's commands: what a file that `command.mjs` can run exports as `run`. */
export type Command = (
  /** The process's environment, settings included. */
  environment: Readonly<Record<string, string | undefined>>,
  /** The project's folder, an absolute path. */
  root: string,
  /** The clock. */
  now: Date,
  /** Prints a line. */
  out: (line: string) => void,
  /** What was typed after the command's name: `npm run check -- --json`. */
  args: readonly string[],
  /** The exit code: 1 when there is something to mend. */
) => Promise<number>;
