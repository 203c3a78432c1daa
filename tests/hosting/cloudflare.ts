import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Cloudflare's command, installed apart from the project. */
export const wrangler = join(import.meta.dirname, 'node_modules/wrangler/bin/wrangler.js');

/** The two ways in which Cloudflare serves a folder: Pages, and the assets of a Worker. */
export type Way = 'pages' | 'assets';

/** A site as Cloudflare serves it, on this machine. */
export interface Hosted {
  /** Where the host's root answers, without a slash at its end. */
  readonly address: string;
  /** What the host said of the site's files while it read them. */
  readonly said: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site in Cloudflare's own runtime.
 *
 * @param site The built site.
 * @param base The path under which it lives; `_headers` and `_redirects` go to the host's root.
 * @param way As Cloudflare Pages does, unless it is said otherwise.
 * @throws When the runtime does not start; the message is what it said.
 */
export async function hostedByCloudflare(site: string, base: string, way: Way = 'pages'): Promise<Hosted> {
  const work = await mkdtemp(join(tmpdir(), 'blog-hosted-'));
  const root = join(work, 'root');
  const folder = join(root, base);
  await mkdir(folder, { recursive: true });
  await cp(site, folder, { recursive: true });
  if (base !== '/') {
    for (const name of ['_headers', '_redirects']) await rename(join(folder, name), join(root, name));
  }
  const settings = join(work, 'wrangler.json');
  if (way === 'assets')
    await writeFile(settings, JSON.stringify({ ...worker, assets: { ...assets, directory: root } }));
  const child = spawn(process.execPath, [wrangler, ...wordsFor(way, root, settings)], {
    cwd: work,
    // It keeps its own files in the home folder, counts its users, and asks for the place it runs at.
    env: {
      PATH: process.env['PATH'],
      HOME: work,
      CI: '1',
      NO_COLOR: '1',
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
    // The runtime is a process of its own: they are stopped together.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
    await rm(work, { recursive: true, force: true });
  };
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /Ready on (http:\/\/[\d.]+:\d+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`Cloudflare's server did not start:\n${said}`)));
  });
  return { address, said, stop };
}

/** A Worker that is nothing but its assets; the page for what is not there has to be asked for, as the handbook says. */
const worker = { name: 'blog', compatibility_date: '2026-10-01' };
const assets = { not_found_handling: '404-page' };

function wordsFor(way: Way, root: string, settings: string): readonly string[] {
  const local = ['--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0'];
  return way === 'assets'
    ? ['dev', '--config', settings, ...local]
    : ['pages', 'dev', root, ...local, '--compatibility-date', worker.compatibility_date];
}
