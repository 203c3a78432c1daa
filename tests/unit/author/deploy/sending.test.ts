import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../../../src/author/deploy/destination.ts';
import type { Destination } from '../../../../src/author/deploy/delivery.ts';
import { whereOf, type Where } from '../../../../src/author/deploy/where.ts';
import { read, temporaryFolder, write } from '../folders.ts';
import { after, before, broken, put, siteAt } from './sites.ts';
import { sftpServer, type Fate } from './sftp-server.ts';

const copy = 'this-copy';

/** A host of each kind: where its files lie here, and how the blog comes to it. */
interface Host {
  readonly root: string;
  readonly where: Where;
  readonly home: string;
  readonly fate: Fate;
  requests(): number;
  settled(): Promise<void>;
}

async function overSftp(): Promise<Host> {
  const server = await sftpServer();
  const root = join(server.root, 'public_html');
  await mkdir(root);
  const where: Where = {
    copy,
    to: 'sftp',
    host: '127.0.0.1',
    port: server.port,
    user: 'ada',
    folder: '/public_html',
    hostKey: server.hostKey.toString('base64'),
  };
  return { ...server, root, where };
}

async function onDisk(): Promise<Host> {
  const root = await temporaryFolder();
  return {
    root,
    where: { copy, to: 'folder', folder: root },
    home: root,
    fate: {},
    requests: () => 0,
    settled: () => Promise.resolve(),
  };
}

function reached({ where, home }: Host, more: Readonly<Record<string, unknown>> = {}): Destination {
  const all = whereOf({ ...where, ...more });
  const destination = all && destinationOf(all, { out: '' }, { HOME: home });
  if (!destination) throw new Error('There is none.');
  return destination;
}

/** Sends a site, and gives what the author is told: lines, and how it ended. */
async function sent(
  host: Host,
  site: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const folder = await temporaryFolder();
  await put(folder, site);
  const destination = reached(host, more);
  const lines: string[] = [];
  try {
    await destination.open();
    const delivery = await destination.compare(folder, false);
    if (delivery.isThere) return delivery.all;
    lines.push(...delivery.lines);
    await delivery.send();
    lines.push(delivery.done);
  } catch (error) {
    lines.push(String(error));
  } finally {
    destination.close();
    await host.settled();
  }
  return lines.join('\n').replaceAll(host.root, '/host');
}

describe.each([
  ['a folder', onDisk],
  ['SFTP', overSftp],
])('over %s', (_, make) => {
  test('a site comes, changes, and is as it was built, with no folder left empty', async () => {
    const host = await make();
    expect(await sent(host, before)).toMatch(
      /: 10 files added, 0 changed, 0 taken away\.\nPublished: all of it/,
    );
    expect(await siteAt(host.root)).toEqual(before);
    expect(await sent(host, after)).toMatch(/: 6 files added, 4 changed, 4 taken away\./);
    expect(await siteAt(host.root)).toEqual(after);
    expect(await broken(host.root)).toEqual([]);
    expect(await sent(host, after)).toMatch(/^all of it is in the folder/);
  });

  test('what is not ours is named and left, also in a folder of ours that goes', async () => {
    const host = await make();
    await sent(host, before);
    const theirs = { 'cgi-bin/a': 'x', '.ftpquota': '1', 'writing/a/mine.txt': 'mine', 'assets/x/y': 'z' };
    await write(host.root, theirs);
    expect(await sent(host, after)).toContain(
      "There as well, not this blog's, and left as it is: .ftpquota, assets/x/, cgi-bin/, writing/a/mine.txt",
    );
    expect(await siteAt(host.root)).toEqual({ ...after, ...theirs });
  });

  test("in a folder that holds somebody else's site nothing is touched", async () => {
    const host = await make();
    const theirs = { 'index.html': 'Hello', 'writing/old.html': 'x' };
    await write(host.root, theirs);
    expect(await sent(host, before)).toContain('Nothing was published. In the folder');
    expect(await sent(host, before)).toContain(
      'and the site would take its place:\n  index.html\nNothing of it was touched.',
    );
    expect(await read(host.root)).toEqual(theirs);
  });

  test('nothing is sent through a link that leads out of the folder, and no list leads there', async () => {
    const host = await make();
    const elsewhere = await temporaryFolder();
    await write(elsewhere, { 'keep.txt': 'mine' });
    await symlink(elsewhere, join(host.root, 'assets'));
    expect(await sent(host, before)).toContain('\n  assets\n');
    expect(await read(elsewhere)).toEqual({ 'keep.txt': 'mine' });

    const other = await make();
    await write(join(other.root, '..'), {});
    const list = `from ${copy}\n- 4 ../keep.txt\n- 4 /keep.txt\n- 4 a/../../keep.txt\n- 4 ..%5Ckeep.txt\n`;
    await write(other.root, { '.ht-blog': list });
    expect(await sent(other, before)).toContain('10 files added, 0 changed, 0 taken away');
    expect(await siteAt(other.root)).toEqual(before);
  });

  test('what was changed at the host by hand is put right', async () => {
    const host = await make();
    await sent(host, before);
    await write(host.root, { 'index.html': 'Hacked' });
    expect(await sent(host, before)).toContain('0 files added, 1 changed, 0 taken away');
    expect(await siteAt(host.root)).toEqual(before);
  });

  test('a site that was sent from another computer is replaced only after a warning, and never unasked', async () => {
    const host = await make();
    await sent(host, before, { copy: 'another' });
    const site = await temporaryFolder();
    await put(site, after);
    const unasked = reached(host);
    await expect(unasked.compare(site, true)).rejects.toThrow(
      /was sent last from another computer, or from another copy of this folder\.\nTo be asked/,
    );
    unasked.close();
    expect(await sent(host, after)).toContain('What it has and this one has not is taken away there.');
    expect(await siteAt(host.root)).toEqual(after);
  });
});

describe('a host that fails', () => {
  const tenths = Array.from({ length: 10 }, (_, at) => at + 1);

  test('ten times in the middle has a site that works each time, and all of it the next time', async () => {
    const host = await overSftp();
    await sent(host, before);
    const old = await read(host.root);
    const start = host.requests();
    await sent(host, after);
    const all = host.requests() - start;
    for (const tenth of tenths) {
      await put(host.root, old);
      host.fate.cutAfter = Math.floor((all * tenth) / 11);
      const said = await sent(host, after);
      expect(said).toMatch(/broke off|did not answer/);
      expect([tenth, await broken(host.root)]).toEqual([tenth, []]);
      delete host.fate.cutAfter;
      expect(await sent(host, after)).not.toContain('Error');
      expect([tenth, await siteAt(host.root)]).toEqual([tenth, after]);
    }
  }, 240_000);

  test('whose disk is full says so, and keeps the old site whole', async () => {
    const host = await overSftp();
    await sent(host, before);
    host.fate.room = 5000;
    const large = { ...after, 'assets/large.bin': 'x'.repeat(90_000) };
    const said = await sent(host, large);
    expect(said).toContain(
      'did not take all of it, and says: Failure. Most often its disk, or your share of it, is full.',
    );
    expect(said).toContain('Then type again: npm run publish');
    expect(await broken(host.root)).toEqual([]);
    delete host.fate.room;
    await sent(host, large);
    expect(await siteAt(host.root)).toEqual(large);
  });

  test('or does not take a name', async () => {
    const host = await overSftp();
    host.fate.refuses = /part-3$/;
    expect(await sent(host, before)).toContain('Not all of it arrived.');
    expect(await broken(host.root)).toEqual([]);
  });

  test('or shows another key, is asked for nothing', async () => {
    const host = await overSftp();
    const other = await sftpServer();
    const requests = host.requests();
    const said = await sent(host, before, { hostKey: other.hostKey.toString('base64') });
    expect(said).toContain(
      '"127.0.0.1" does not show the key that it showed before, but this one:\n  SHA256:',
    );
    expect(said).toContain('Ask your host whether this is its key.');
    expect(host.requests()).toBe(requests);
  });

  test('or knows no key of hers, or is not there, says what to do', async () => {
    const host = await overSftp();
    const stranger = { ...host, home: await temporaryFolder() };
    expect(await sent(stranger, before)).toContain('did not let "ada" in: it knows none of your keys.');
    await write(stranger.home, {
      '.ssh/id_ed25519': (await sftpServer()).home,
    });
    expect(await sent(stranger, before)).toContain('ssh-keygen -t ed25519');
    expect(await sent(host, before, { port: 1 })).toContain('lets nobody in over SFTP at this port');
  });

  test('a drive that is not connected is named, and no folder is made in its place', async () => {
    const host = await onDisk();
    const folder = join(host.root, 'Drive');
    expect(await sent(host, before, { folder })).toContain('is not there. If it is on an external drive');
    expect(await read(host.root)).toEqual({});
  });
});
