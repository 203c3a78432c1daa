import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { handOver } from '../library/edition.ts';
import type { Content } from '../library/read/content.ts';
import { readSettings } from '../settings.ts';
import { environmentFrom } from './astro-environment.ts';
import type { Command } from './command.ts';
import { previewUrls } from './preview/affected.ts';
import { openChecker } from './preview/checker.ts';
import { helpEditor } from './preview/editor-help.ts';
import { openPreview } from './preview/preview.ts';
import { startServer, type Server } from './preview/server.ts';
import { newsOf } from './preview/news.ts';
import { onceStopped } from './preview/stopped.ts';

/**
 * `npm run dev`: a live preview with drafts, which follows each save, and in
 * which a mistake shows what to mend in place of its page.
 */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  Object.assign(process.env, environmentFrom(settings));
  const start = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - start);
  const checker = openChecker(settings);
  const news = newsOf(settings.content, out);
  const first = Promise.withResolvers<Server>();
  let server: Promise<Server> | undefined;
  const details = join(root, 'node_modules/.cache/last-error.txt');
  const keep = async (text: string) => {
    await writeFile(details, `${process.version}\n${text}\n`);
    return relative(process.cwd(), details);
  };
  let begun: string | undefined;
  const restarted = async ({ stop, port }: Server) => {
    await stop();
    return startServer(serving, port);
  };
  const preview = openPreview({
    settings,
    checker,
    now: clock,
    hand: async (edition) => {
      handOver(edition);
      if (settings.content === join(root, 'content')) await helpEditor(root, edition.content);
      const wanted = readAtStart(edition.content);
      const running = await server?.catch(() => undefined);
      if (!running) {
        server = startServer(serving, settings.port);
        first.resolve(server);
      } else if (wanted !== undefined && wanted !== begun) server = restarted(running);
      else await running.take();
      begun = wanted ?? begun;
      await server;
    },
    told: ({ problems }) => {
      news(problems);
    },
    failed: (error) => {
      void keep(String(error instanceof Error ? error.stack : error)).then((file) => {
        out(`Something failed that is not about your writing. The details are in ${file}.`);
      });
    },
  });
  const serving = { preview, settings, root, now: clock, keep };
  const { port } = await first.promise;
  await preview.read();
  const urls = previewUrls(preview.content);
  const at = (path: string) => new URL(path, `http://localhost:${port}`).href;
  // Astro puts the first page together while the author's browser opens.
  void fetch(at(urls.home)).catch(() => undefined);
  out(`\nThe preview, drafts included: ${at(urls.home)}`);
  out(`Your desk: ${at(urls.desk.list())}`);
  out('It follows each save. To stop it, press Ctrl and C here.');
  await onceStopped();
  await (await server)?.stop();
  await checker.close();
  return 0;
};

/**
 * What Astro reads only when it starts: the address, and the words that stand
 * in the prose. Nothing when it cannot be read; then the server goes on as it is.
 */
function readAtStart({ site, words }: Content): string | undefined {
  return site && JSON.stringify([site.address, words]);
}
