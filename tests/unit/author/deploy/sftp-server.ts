import { mkdir, open, readdir, rename, rm, rmdir, stat, lstat, type FileHandle } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import ssh2, { type Attributes, type Connection, type FileEntry, type SFTPWrapper } from 'ssh2';
import { temporaryFolder, write } from '../folders.ts';
import { keyPair } from './key-pair.ts';

const { STATUS_CODE } = ssh2.utils.sftp;

/** What befalls a host while it is used. */
export interface Fate {
  /** After how many requests, counted from when this is set, the connection breaks. */
  cutAfter?: number;
  /** How many bytes still fit on its disk. */
  room?: number;
  /** Names that it does not take. */
  refuses?: RegExp;
}

/** A host with SFTP on loopback, whose folder is one of this machine, and a person with a key that it knows. */
export async function sftpServer() {
  const root = await temporaryFolder();
  const home = await temporaryFolder();
  const mine = keyPair();
  await write(home, { '.ssh/id_ed25519': mine.private });
  const fate: Fate = {};
  const hostKey = keyPair();
  let requests = 0;
  const connections = new Set<Connection>();
  const disk: Disk = { root, fate, files: new Map(), queue: Promise.resolve() };

  const server = new ssh2.Server({ hostKeys: [hostKey.private] }, (client) => {
    connections.add(client);
    client.on('error', () => undefined);
    client.on('close', () => {
      connections.delete(client);
      disk.queue = disk.queue.then(() => closeAll(disk));
    });
    client.on('authentication', (context) => {
      const known = ssh2.utils.parseKey(mine.public);
      const isHers =
        context.method === 'publickey' &&
        !(known instanceof Error) &&
        context.username === 'ada' &&
        context.key.data.equals(known.getPublicSSH());
      if (isHers) context.accept();
      else context.reject(['publickey']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (begin) => {
        serve(begin(), disk, () => {
          requests += 1;
          if (fate.cutAfter === undefined) return true;
          fate.cutAfter -= 1;
          if (fate.cutAfter < 0) client.end();
          return fate.cutAfter >= 0;
        });
      });
    });
  });
  // Without it each answer would wait for the next question.
  const line = createServer({ noDelay: true }, (socket) => server.injectSocket(socket));
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const client of connections) client.end();
    line.close();
  });
  const address = line.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const key = ssh2.utils.parseKey(hostKey.public);
  if (key instanceof Error) throw key;
  return {
    root,
    home,
    port,
    fate,
    hostKey: key.getPublicSSH(),
    requests: () => requests,
    /** What it was asked for before a connection broke is done by then. */
    settled: () => disk.queue,
  };
}

interface Disk {
  readonly root: string;
  readonly fate: Fate;
  readonly files: Map<number, FileHandle>;
  /** One request after another. */
  queue: Promise<void>;
}

async function closeAll({ files }: Disk): Promise<void> {
  for (const [handle, file] of files) {
    files.delete(handle);
    await file.close();
  }
}

let handles = 0;

/**
 * Answers requests from a folder. It renames only what is not there yet, as old servers do; who asks for a removal and a
 * renaming at once has both or neither.
 */
function serve(sftp: SFTPWrapper, disk: Disk, mayAnswer: () => boolean): void {
  const { root, fate, files } = disk;
  const folders = new Map<number, FileEntry[]>();
  const at = (path: string) => join(root, path);
  const handleOf = (bytes: Buffer) => bytes.readUInt32BE(0);
  const newHandle = (request: number) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(++handles, 0);
    sftp.handle(request, handle);
    return handles;
  };
  /** Does one after another, and says OK or what went wrong. */
  const done = (request: number, work: () => Promise<unknown>, isAnswered = false, isCounted = true) => {
    if (isCounted && !mayAnswer()) return;
    disk.queue = disk.queue.then(work).then(
      () => {
        if (!isAnswered) sftp.status(request, STATUS_CODE.OK);
      },
      (error: NodeJS.ErrnoException) =>
        sftp.status(request, error.code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE),
    );
  };
  const answered = (request: number, work: () => Promise<unknown>) => done(request, work, true);
  const attributes = async (path: string): Promise<Attributes> => {
    const { mode, uid, gid, size, atimeMs, mtimeMs } = await lstat(at(path));
    return { mode, uid, gid, size, atime: Math.trunc(atimeMs / 1000), mtime: Math.trunc(mtimeMs / 1000) };
  };

  sftp.on('OPEN', (request, path, flags) =>
    answered(request, async () => {
      if (fate.refuses?.test(path) === true) throw new Error('refused');
      const file = await open(at(path), ssh2.utils.sftp.flagsToString(flags) ?? 'r');
      files.set(newHandle(request), file);
    }),
  );
  sftp.on('WRITE', (request, handle, offset, bytes) =>
    done(request, async () => {
      if (fate.room !== undefined) {
        fate.room -= bytes.length;
        if (fate.room < 0) throw new Error('full');
      }
      await files.get(handleOf(handle))?.write(bytes, 0, bytes.length, offset);
    }),
  );
  sftp.on('READ', (request, handle, offset, length) =>
    answered(request, async () => {
      const read = await files.get(handleOf(handle))?.read(Buffer.alloc(length), 0, length, offset);
      if (!read || read.bytesRead === 0) sftp.status(request, STATUS_CODE.EOF);
      else sftp.data(request, read.buffer.subarray(0, read.bytesRead));
    }),
  );
  sftp.on('FSTAT', (request, handle) =>
    answered(request, async () => {
      const there = await files.get(handleOf(handle))?.stat();
      const { mode = 0, uid = 0, gid = 0, size = 0 } = there ?? {};
      sftp.attrs(request, { mode, uid, gid, size, atime: 0, mtime: 0 });
    }),
  );
  sftp.on('CLOSE', (request, handle) =>
    done(request, async () => {
      const file = files.get(handleOf(handle));
      files.delete(handleOf(handle));
      await file?.close();
    }),
  );
  sftp.on('OPENDIR', (request, path) =>
    answered(request, async () => {
      const names = ['.', '..', ...(await readdir(at(path)))];
      const entries = await Promise.all(
        names.map(async (name) => ({
          filename: name,
          longname: name,
          attrs: await attributes(`${path}/${name}`),
        })),
      );
      folders.set(newHandle(request), entries);
    }),
  );
  sftp.on('READDIR', (request, handle) =>
    answered(request, () => {
      const entries = folders.get(handleOf(handle)) ?? [];
      folders.delete(handleOf(handle));
      if (entries.length === 0) sftp.status(request, STATUS_CODE.EOF);
      else sftp.name(request, entries);
      return Promise.resolve();
    }),
  );
  sftp.on('STAT', (request, path) =>
    answered(request, async () => sftp.attrs(request, await attributes(path))),
  );
  sftp.on('REALPATH', (request) =>
    answered(request, () => {
      sftp.name(request, [
        { filename: '/', longname: '/', attrs: { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 } },
      ]);
      return Promise.resolve();
    }),
  );
  sftp.on('REMOVE', (request, path) => done(request, () => rm(at(path))));
  sftp.on('RMDIR', (request, path) => done(request, () => rmdir(at(path))));
  sftp.on('MKDIR', (request, path) => done(request, () => mkdir(at(path))));
  sftp.on('RENAME', (request, from, to) =>
    done(
      request,
      async () => {
        if (await stat(at(to)).catch(() => undefined)) throw new Error('it is there');
        await rename(at(from), at(to));
      },
      false,
      false,
    ),
  );
}
