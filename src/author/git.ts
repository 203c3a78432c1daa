import { execFile } from 'node:child_process';
import { UserError } from './user-error.ts';

/** What a run of Git left. */
export interface Ran {
  readonly ok: boolean;
  readonly bytes: Buffer;
  /** What it printed, without the line end after it. */
  readonly text: string;
  /** What it complained of. */
  readonly error: string;
}

export interface GitOptions {
  readonly input?: string | Buffer;
  /** Another index than the repository's own. */
  readonly index?: string;
  /** In milliseconds; what only looks at this machine takes seconds. */
  readonly timeout?: number;
}

/** Runs Git with these arguments, which no shell reads. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<Ran>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What would turn Git to another repository, as when it is Git that started this program. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
];

/**
 * Git in a folder. It speaks English, so that what it says can be told apart;
 * it asks for no password, which nobody would see; it takes paths for what
 * they are; and it writes nothing when it is only asked.
 */
export function gitIn(folder: string, environment: Environment): Git {
  const kept = Object.fromEntries(Object.entries(environment).filter(([name]) => !misleading.includes(name)));
  const env = {
    ...kept,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
  return (args, { input, index, timeout = 60_000 } = {}) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...args],
        {
          cwd: folder,
          env: index === undefined ? env : { ...env, GIT_INDEX_FILE: index },
          timeout,
          maxBuffer: 1_000_000_000,
          encoding: 'buffer',
        },
        (error, bytes, complaint) => {
          if (error?.code === 'ENOENT') {
            reject(new UserError(notInstalled));
            return;
          }
          const late = error?.killed === true ? 'timed out' : '';
          const said = `${complaint.toString('utf8').trim()}\n${late}`.trim();
          resolve({ ok: error === null, bytes, text: bytes.toString('utf8').trimEnd(), error: said });
        },
      );
      // Git may end before it has read everything, which is its own business.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}

const notInstalled =
  'Git, the program that takes your writing to the host, is not installed.\nGet it from https://git-scm.com, then type again: npm run publish';
