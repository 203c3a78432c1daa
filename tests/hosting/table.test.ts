import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { urlsOf } from '../../src/library/urls.ts';
import { hostFiles } from '../../src/outputs/hosts/host-files.ts';
import { isAsItComes } from '../own-blog.ts';
import { hostedByCloudflare } from './cloudflare.ts';
import { isInstalled, served, servers } from './servers.ts';
import { rowOf, tableOf, type Row } from './table.ts';

const site = inject('site');
const redirects = [{ from: '/old/address/', to: '/about/' }];

test.runIf(isAsItComes)(
  'one table says what each host makes of the site; MDN’s Observatory gives each of them A+',
  async () => {
    const work = await mkdtemp(join(tmpdir(), 'blog-table-'));
    const rows = new Map<string, Row>();
    for (const server of servers.filter(isInstalled)) {
      const host = await served(server, site, redirects);
      const answers = () =>
        fetch(host.address).then(
          () => true,
          () => false,
        );
      await vi.waitUntil(answers, { timeout: 30_000 });
      rows.set(server.kind, await rowOf(host.address, site, join(work, server.kind)));
      await host.stop();
    }
    const folder = join(work, 'site');
    await cp(site, folder, { recursive: true });
    for (const { path, text } of hostFiles(
      'cloudflare',
      urlsOf({ address: 'https://example.org/' }),
      redirects,
      true,
    ).inside) {
      await writeFile(join(folder, path), text);
    }
    for (const [name, way] of [
      ['cloudflare', 'pages'],
      ['cloudflare (Workers)', 'assets'],
    ] as const) {
      const host = await hostedByCloudflare(folder, '/', way);
      rows.set(name, await rowOf(host.address, site, join(work, way)));
      await host.stop();
    }
    await rm(work, { recursive: true, force: true });
    console.log(`\n${tableOf(rows)}\n`);
    for (const [host, row] of rows) {
      expect([host, row]).toEqual([
        host,
        expect.objectContaining({
          'what is not there': '404',
          // A Worker's assets have the headers of their address when they are missing too: it has no way to say otherwise.
          'what carries a hash is kept':
            host === 'cloudflare (Workers)' ? 'a year, also as missing' : 'a year',
          'a page that has not changed': '304',
          Observatory: expect.stringMatching(/^A\+ /),
        }),
      ]);
      expect([host, row['a page on the wire']]).not.toEqual([host, 'as it lies']);
    }
    // What the texts show is what was seen.
    for (const name of ['README.md', 'content/README.md']) {
      const text = await readFile(join(import.meta.dirname, '../..', name), 'utf8');
      for (const line of tableOf(rows).split('\n')) expect(text).toContain(line);
    }
  },
);
