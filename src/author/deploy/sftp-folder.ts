import ssh2, { type Callback, type Client, type SFTPWrapper } from 'ssh2';
import { foldersAbove, partName, type Entry, type HostFolder } from './host-folder.ts';

const missing = ssh2.utils.sftp.STATUS_CODE.NO_SUCH_FILE;

/** What a server answered when it did not do what it was asked, or that it is gone. */
class HostError extends Error {
  override readonly name = 'HostError';
  readonly isGone: boolean;

  constructor(said: string, isGone: boolean, cause?: Error) {
    super(said, { cause });
    this.isGone = isGone;
  }
}

/** A folder of a server, over SFTP. Closing it ends the connection. */
export async function sftpFolder(client: Client, root: string): Promise<HostFolder> {
  const gone = Promise.withResolvers<never>();
  // Nobody may be waiting when it breaks.
  gone.promise.catch(() => undefined);
  const lost = (error?: Error) =>
    gone.reject(new HostError(error?.message ?? 'the connection ended', true, error));
  client.on('error', lost);
  client.on('close', () => lost());

  const asked = <Result>(ask: (answer: (error: Error | null | undefined, result: Result) => void) => void) =>
    Promise.race([
      gone.promise,
      new Promise<Result>((resolve, reject) =>
        ask((error, result) => (error ? reject(error) : resolve(result))),
      ),
    ]);
  const done = (ask: (answer: Callback) => void) =>
    asked<undefined>((answer) => ask((error) => answer(error, undefined)));
  const sftp = await asked<SFTPWrapper>((answer) => client.sftp(answer));
  const at = (path: string) => (path === '' ? root : `${root}/${path}`);
  const ready = new Map<string, Promise<void>>();
  let parts = 0;

  const makeFolder = (folder: string): Promise<void> => {
    const made =
      ready.get(folder) ??
      done((answer) => sftp.mkdir(at(folder), { mode: 0o755 }, answer)).catch(async (error: unknown) => {
        // A server says no more than "Failure" of a folder that is there.
        const there = await asked<{ isDirectory(): boolean }>((answer) =>
          sftp.stat(at(folder), answer),
        ).catch(() => {
          throw error;
        });
        if (!there.isDirectory()) throw error;
      });
    ready.set(folder, made);
    return made;
  };

  /**
   * In one step where the server can. Elsewhere both steps are asked for at once, so that a connection that breaks
   * hardly ever leaves the moment between them; one that takes them in another order is asked for the second again.
   */
  const replace = async (part: string, file: string): Promise<void> => {
    const rename = () => done((answer) => sftp.rename(part, file, answer));
    try {
      await done((answer) => sftp.ext_openssh_rename(part, file, answer));
    } catch (error) {
      if (!(error instanceof Error && /does not support/.test(error.message))) throw error;
      const cleared = done((answer) => sftp.unlink(file, answer)).catch(() => undefined);
      const renamed = rename().catch(async () => {
        await cleared;
        await rename();
      });
      await Promise.all([cleared, renamed]);
    }
  };

  return {
    async list(folder) {
      const entries = await unlessMissing(asked<EntryThere[]>((answer) => sftp.readdir(at(folder), answer)));
      return entries?.filter(({ filename }) => !/^\.{1,2}$/.test(filename)).map(entryOf);
    },
    read: (file) => unlessMissing(asked<Buffer>((answer) => sftp.readFile(at(file), answer))),
    async write(file, bytes) {
      const part = at(`${partName}${++parts}`);
      for (const folder of foldersAbove(file).reverse()) await makeFolder(folder);
      await done((answer) => sftp.writeFile(part, bytes, { mode: 0o644 }, answer));
      await replace(part, at(file));
    },
    async remove(file) {
      await unlessMissing(done((answer) => sftp.unlink(at(file), answer)));
    },
    // Where something of somebody else's lies in it, it stays.
    removeEmpty: (folder) =>
      done((answer) => sftp.rmdir(at(folder), answer)).catch((error: unknown) => {
        if (error instanceof HostError) throw error;
      }),
    close: () => client.end(),
  };
}

/** The folder that one comes into, its whole path. */
export async function homeAt(client: Client): Promise<string> {
  const sftp = await new Promise<SFTPWrapper>((resolve, reject) =>
    client.sftp((error, opened) => (error ? reject(error) : resolve(opened))),
  );
  return new Promise((resolve, reject) =>
    sftp.realpath('.', (error, path) => (error ? reject(error) : resolve(path))),
  );
}

interface EntryThere {
  readonly filename: string;
  readonly attrs: { readonly size: number; isFile(): boolean; isDirectory(): boolean };
}

function entryOf({ filename, attrs }: EntryThere): Entry {
  const kind = attrs.isFile() ? 'file' : attrs.isDirectory() ? 'folder' : 'other';
  return { name: filename, kind, size: attrs.size };
}

function unlessMissing<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === missing) return undefined;
    throw error;
  });
}
