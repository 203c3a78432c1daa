import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { FeedReader } from './feed-readers.ts';

const program = '/usr/bin/newsboat';
const rows = z.array(z.object({ title: z.string(), html: z.string() }));

/** Newsboat, a reader for terminals, which keeps what it has read in a database. Debian: newsboat. */
export const newsboat: FeedReader = {
  name: 'newsboat',
  isInstalled: () => existsSync(program),
  async read(file) {
    const home = await mkdtemp(join(tmpdir(), 'blog-newsboat-'));
    const [urls, settings, kept] = ['urls', 'config', 'cache.db'].map((name) => join(home, name));
    if (!urls || !settings || !kept) return [];
    await writeFile(urls, `${pathToFileURL(file).href}\n`);
    await writeFile(settings, '');
    execFileSync(program, ['-u', urls, '-C', settings, '-c', kept, '-x', 'reload'], {
      env: { ...process.env, HOME: home },
    });
    const database = new DatabaseSync(kept, { readOnly: true });
    const found = database
      .prepare('SELECT title, content AS html FROM rss_item ORDER BY pubDate DESC, title')
      .all();
    database.close();
    await rm(home, { recursive: true, force: true });
    return rows.parse(found);
  },
};
