import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { destinationOf } from '../../src/author/deploy/destination.ts';
import { siteFiles } from '../../src/author/deploy/site-files.ts';
import { temporaryFolder } from '../unit/author/folders.ts';
import { after, before, broken, put, siteAt } from '../unit/author/deploy/sites.ts';
import { isSshdInstalled, sshd } from './sshd.ts';

describe.runIf(isSshdInstalled())('OpenSSH', () => {
  let host: Awaited<ReturnType<typeof sshd>>;
  beforeAll(async () => {
    host = await sshd();
    await vi.waitUntil(host.answers, { timeout: 30_000 });
  });
  afterAll(() => host.stop());

  /** Sends a site into a folder there; gives what was said at its end. */
  async function sent(site: string, folder: string): Promise<string> {
    const { home, user, port, hostKey } = host;
    const where = { copy: 'a', to: 'sftp', host: '127.0.0.1', port, user, folder, hostKey } as const;
    const destination = destinationOf(where, { out: '' }, { HOME: home });
    try {
      const delivery = await destination?.compare(site, false);
      await delivery?.send();
      return delivery?.done ?? '';
    } catch (error) {
      return String(error);
    } finally {
      destination?.close();
    }
  }

  test('takes the whole site, and has it byte for byte', async () => {
    const folder = await temporaryFolder();
    expect(await sent(inject('site'), folder)).toContain('Published');
    const there = new Map(await siteFiles(folder));
    expect(there.delete('.ht-blog')).toBe(true);
    expect(there).toEqual(await siteFiles(inject('site')));
  });

  test('has a site that works when the line breaks at any of ten moments, and all of it the next time', async () => {
    const [old, next] = [await temporaryFolder(), await temporaryFolder()];
    await put(old, before);
    await put(next, after);
    const all = await temporaryFolder();
    await sent(old, all);
    const start = host.line.carried();
    await sent(next, all);
    const bytes = host.line.carried() - start;
    for (let tenth = 1; tenth <= 10; tenth += 1) {
      const folder = join(all, `site-${tenth}`);
      await mkdir(folder);
      await sent(old, folder);
      host.line.breakAfter(Math.floor((bytes * tenth) / 11));
      expect(await sent(next, folder)).toMatch(/broke off|did not answer/);
      expect([tenth, await broken(folder)]).toEqual([tenth, []]);
      host.line.breakAfter(Infinity);
      expect(await sent(next, folder)).toContain('Published');
      expect([tenth, await siteAt(folder)]).toEqual([tenth, after]);
    }
  });
});
