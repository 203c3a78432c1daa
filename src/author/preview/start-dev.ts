import { setTimeout as wait } from 'node:timers/promises';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { configuration } from '../../configuration.ts';
import { readSite } from '../../library/content/site.ts';
import { isSample } from '../../schema/blank.ts';
import type { Settings } from '../../settings.ts';
import { quietly } from '../machine-log.ts';
import { previewUrls } from './affected.ts';
import { sayItRuns } from './lock.ts';
import { cookieOf, deskKey, withKey } from './write/key.ts';

/** How long Astro's server may take to end, in milliseconds: it waits for what it is putting together. */
const longestStop = 5_000;

/** A preview that was started. */
export interface StartedPreview {
  /** Where the home page answers, with the key. */
  readonly home: string;
  /** Where the desk opens, with its key. */
  readonly desk: string;
  /** Whether the blog is the sample still. */
  readonly isSample: boolean;
  /** How many connections there are to it: each open page holds one. */
  connections(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts the live preview.
 *
 * @param now When the command began.
 * @param out Prints a line.
 */
export async function startDev(
  settings: Settings,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<StartedPreview> {
  // Some machines say "production" to all programs, and Astro would render no page for a preview.
  process.env['NODE_ENV'] = 'development';
  sayItRuns(root);
  const start = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - start);
  let vite: ViteDevServer | undefined;
  const firstPage = Promise.withResolvers<unknown>();
  const attached = (server: ViteDevServer) => {
    vite = server;
  };
  const server = await dev({
    ...configuration(settings, root, {
      now: clock,
      out,
      programStays: true,
      attached,
      firstPage: firstPage.promise,
    }),
    configFile: false,
    ...quietly,
  });
  const { port } = server.address;
  const files = await readSite(settings.content);
  const urls = previewUrls(files);
  const at = (path: string) => new URL(path, `http://localhost:${port}`).href;
  const isStillSample = files.site !== undefined && isSample(files.site);
  const key = await deskKey(settings.cache);
  // Astro puts the first page together while the author's browser opens.
  firstPage.resolve(fetch(at(urls.home), { headers: { cookie: cookieOf(key) } }).catch(() => undefined));
  return {
    home: withKey(at(urls.home), key),
    desk: withKey(at(isStillSample ? urls.desk.setup() : urls.desk.list()), key),
    isSample: isStillSample,
    connections: () =>
      new Promise((resolve) => {
        const { httpServer } = vite ?? {};
        if (!httpServer) resolve(0);
        else
          httpServer.getConnections((_, count) => {
            resolve(count);
          });
      }),
    async stop() {
      // Each save was written at once; a page that is still being put together holds nobody up.
      await Promise.race([server.stop(), wait(longestStop)]);
    },
  };
}
