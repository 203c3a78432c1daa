import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { keyPair } from '../unit/author/deploy/key-pair.ts';

const program = '/usr/sbin/sshd';

export function isSshdInstalled(): boolean {
  return existsSync(program);
}

/** OpenSSH's server on loopback, as a host has it, behind a line that can break. */
export async function sshd() {
  const work = await mkdtemp(join(tmpdir(), 'hosting-sshd-'));
  const host = keyPair();
  const mine = keyPair();
  const port = 18_482;
  await mkdir(join(work, '.ssh'));
  await writeFile(join(work, '.ssh/id_ed25519'), mine.private);
  await writeFile(join(work, 'host'), host.private);
  await chmod(join(work, 'host'), 0o600);
  await writeFile(join(work, 'known'), mine.public);
  await writeFile(
    join(work, 'settings'),
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${work}/host
AuthorizedKeysFile ${work}/known
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
PidFile none
LogLevel QUIET
Subsystem sftp internal-sftp
`,
  );
  // Where it is installed and never ran, the folder that it keeps empty is not there.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const running = spawn(program, ['-D', '-f', join(work, 'settings')], { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const key = ssh2.utils.parseKey(host.public);
  if (key instanceof Error) throw key;
  const line = await breakableLine(port);
  return {
    home: work,
    user: userInfo().username,
    port: line.port,
    hostKey: key.getPublicSSH().toString('base64'),
    line,
    /** Whether it answers. */
    answers: () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, '127.0.0.1');
        socket.once('data', () => resolve(true));
        socket.once('error', () => resolve(false));
      }),
    async stop() {
      line.close();
      running.kill();
      await ended;
      await rm(work, { recursive: true, force: true });
    },
  };
}

/** A line to a port that carries so many bytes towards it, and then breaks. */
async function breakableLine(to: number) {
  let left = Infinity;
  let carried = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    far.pipe(near);
    near.on('data', (bytes) => {
      carried += bytes.length;
      left -= bytes.length;
      if (left < 0) end();
      else far.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    carried: () => carried,
    breakAfter: (bytes: number) => void (left = bytes),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
