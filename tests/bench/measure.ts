import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a command cost, with everything that it started. */
export interface Cost {
  readonly code: number | null;
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** The most memory that it and its children held at one moment, in megabytes; absent where there is no /proc. */
  readonly memory: number | undefined;
  readonly output: string;
}

const often = 100;

/**
 * Runs a command to its end and says what it cost. The shell's own `times`
 * counts the CPU of all that it waited for; memory is looked up every 100 ms.
 */
export async function costOf(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const start = performance.now();
  const child = spawn('/bin/sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [output, times] = [listen(child, [1, 2]), listen(child, [3])];
  let memory = 0;
  const timer = setInterval(() => {
    void memoryOf(child.pid).then((now) => (memory = Math.max(memory, now)));
  }, often);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  return {
    code,
    wall: (performance.now() - start) / 1000,
    cpu: secondsIn(times()),
    memory: memory || undefined,
    output: output(),
  };
}

function listen(child: ChildProcess, channels: readonly number[]): () => string {
  let text = '';
  for (const channel of channels) {
    child.stdio[channel]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return () => text;
}

/** Adds up what `times` prints: "0m1.20s 0m0.10s". */
export function secondsIn(times: string): number {
  const found = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  return found.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The memory of a process and all its descendants, in megabytes; 0 where there is no /proc. */
async function memoryOf(root: number | undefined): Promise<number> {
  const all = await Promise.all((await readdir('/proc').catch(() => [])).filter(isNumber).map(processAt));
  const family = new Set([root]);
  let kilobytes = 0;
  // A child's number is nearly always larger than its parent's; wrapped ones are missed for one look.
  for (const one of all.filter((found) => found !== undefined).sort((a, b) => a.id - b.id)) {
    if (!family.has(one.parent) && one.id !== root) continue;
    family.add(one.id);
    kilobytes += one.kilobytes;
  }
  return kilobytes / 1024;
}

async function processAt(name: string) {
  const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return status ? { id: Number(name), parent: field('PPid'), kilobytes: field('VmRSS') } : undefined;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
