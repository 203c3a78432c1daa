import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { previewIntegration, type Running } from './integration.ts';
import type { Serving } from './pages.ts';

/** Astro's server, and what can be done with it. */
export interface Server extends Running {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts Astro's server on this machine only.
 *
 * What it writes for itself goes into a folder that belongs to this content
 * folder alone: a build, or another preview, may run at the same time.
 *
 * @param port The first port to try; the next free one is taken. 0 lets the system choose.
 */
export async function startServer(serving: Serving, port: number): Promise<Server> {
  const { root, settings } = serving;
  const name = createHash('sha256').update(settings.content).digest('hex').slice(0, 12);
  const own = join(root, 'node_modules/.cache/preview', name);
  await mkdir(own, { recursive: true });
  let running: Running | undefined;
  const server = await dev({
    root: own,
    configFile: relative(own, join(root, 'astro.config.ts')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    cacheDir: join(own, 'cache'),
    logger: { entrypoint: fileURLToPath(new URL('./machine-log.ts', import.meta.url)) },
    logLevel: 'error',
    server: { host: 'localhost', port },
    integrations: [
      previewIntegration(serving, (started) => {
        running = started;
      }),
    ],
    vite: {
      cacheDir: join(own, 'vite'),
      // What the author has to mend stands on a page of its own, never in a box over another.
      server: { hmr: { overlay: false }, fs: { allow: [root, settings.content] } },
    },
  });
  return {
    port: server.address.port,
    stop: () => server.stop(),
    take: async () => running?.take(),
  };
}
