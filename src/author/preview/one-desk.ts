import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** Which preview runs: its process, and where it answers once it does. */
const schema = z.strictObject({
  pid: z.int().min(1),
  content: z.string(),
  desk: z.url().optional(),
});

const fileIn = (cache: string) => join(cache, 'running-desk.json');
/** How often it is looked whether one that begins has begun, in milliseconds. */
const often = 200;

/** How long, in milliseconds, one that runs is waited for before it counts as gone. */
interface Patience {
  /** Until one that begins says where it answers. */
  readonly beginning: number;
  /** Until one answers there. Astro's server is silent for a moment while it ends, or starts anew. */
  readonly silent: number;
}
const longest: Patience = { beginning: 120_000, silent: 20_000 };

/** The preview of this process, as others see it. */
export interface Claim {
  /** Says where it answers. */
  answersAt(desk: string): Promise<void>;
  /** It ends. */
  end(): Promise<void>;
}

/**
 * Takes the place of the one preview, unless another runs or begins: then
 * waits until that answers, and gives where. One that never answers is gone: it
 * was cut off, and the system gave the number of its process to another program.
 *
 * @param content The content folder: another blog has another preview.
 */
export async function claimDesk(
  cache: string,
  content: string,
  patience = longest,
): Promise<Claim | { readonly desk: string }> {
  const file = fileIn(cache);
  await mkdir(dirname(file), { recursive: true });
  let waiting: { readonly for: string | undefined; readonly since: number } = { for: undefined, since: 0 };
  for (;;) {
    const own = { pid: process.pid, content };
    const isOurs = await writeFile(file, JSON.stringify(own), { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isOurs) {
      return {
        async answersAt(desk) {
          // Another that reads it meanwhile finds it whole: with nothing in it, it would count as gone.
          const draft = `${file}.${randomUUID()}`;
          await writeFile(draft, JSON.stringify({ ...own, desk }));
          await rename(draft, file);
        },
        end: () => rm(file, { force: true }),
      };
    }
    const other = await readRunning(file);
    const state = JSON.stringify(other) ?? '';
    if (waiting.for !== state) waiting = { for: state, since: performance.now() };
    const isGone = performance.now() - waiting.since > patienceWith(other, patience);
    const isOther = other && (other.content !== content || !isAlive(other.pid));
    if (isOther || isGone) await rm(file, { force: true });
    else if (other?.desk !== undefined && (await answers(other.desk))) return { desk: other.desk };
    else await wait(often);
  }
}

/** How long it is waited for. What cannot be read may be in the middle of being written. */
function patienceWith(other: z.infer<typeof schema> | undefined, patience: Patience): number {
  if (!other) return 2 * often;
  return other.desk === undefined ? patience.beginning : patience.silent;
}

async function readRunning(file: string): Promise<z.infer<typeof schema> | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Whether something answers there. */
async function answers(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(10_000);
  return fetch(address, { signal, redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}
