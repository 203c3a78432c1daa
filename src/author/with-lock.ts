import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Does a piece of work while no other process on this machine does it for the
 * same folder, and waits until then.
 *
 * The mark of being at work is an open socket. The system closes it with its
 * process, however that ends, so no mark is ever left behind that holds up the next.
 *
 * @param folder What only one may work on, an absolute path.
 * @param waits Called once, when another is at work.
 * @returns What `work` returned.
 */
export async function withLock<Result>(
  folder: string,
  waits: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const place = placeFor(folder);
  let told = false;
  let release = await take(place);
  while (!release) {
    if (!told) waits();
    told = true;
    await untilFree(place);
    release = await take(place);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Does a piece of a build while no other build of the project is under way, and says so when it has to wait.
 *
 * @param root The project's folder.
 * @param out Prints a line.
 */
export function withBuildLock<Result>(
  root: string,
  out: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const waits = () => {
    out('Another build is under way. This one begins when that is done; Ctrl and C stops it.');
  };
  return withLock(root, waits, work);
}

/** Whether a process of this machine is at work on the folder now. */
export function isAtWork(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(placeFor(folder));
    socket
      .on('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .on('error', () => {
        resolve(false);
      });
  });
}

/** On Linux and Windows the name is no file; elsewhere it is one, in the folder for what is temporary. */
function placeFor(folder: string): string {
  const name = `blog-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Takes the place and gives what frees it, or nothing when somebody has it. */
function take(place: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<{ destroy(): void }>();
    const server: Server = createServer((socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => undefined).on('close', () => waiting.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(place, () => {
      server.unref();
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** When whoever has the place gives it up or has ended. */
async function untilFree(place: string): Promise<void> {
  const isFile = !place.startsWith('\0') && process.platform !== 'win32';
  if ((await answered(place)) || !isFile) return setTimeout(50);
  // Nobody listens behind the file. One that is just being opened would in a moment.
  await setTimeout(200);
  if (!(await answered(place))) await rm(place, { force: true });
}

/** Whether somebody answered there; then it returns only when that one is gone. */
function answered(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    let there = false;
    connect(place)
      .on('connect', () => (there = true))
      .on('error', () => undefined)
      .on('data', () => undefined)
      .on('close', () => {
        resolve(there);
      });
  });
}
