import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { BlogOptions } from '../blog-options.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { picturesOf } from '../../library/content/pictures.ts';
import { handOver } from '../../library/blog/snapshot.ts';
import type { Settings } from '../../settings.ts';
import { readAtStart } from './at-start.ts';
import { attach } from './attach.ts';
import { openChecker } from './checker.ts';
import { helpEditor } from './editor-help.ts';
import { newsOf } from './news.ts';
import { openPreview } from './preview.ts';
import { openPublication } from './publish/publication.ts';

/** The preview of this process. */
export interface RunningPreview {
  /**
   * Ties it to Astro's server; when Astro starts another in its place, to that.
   *
   * @param atStart What `readAtStart` gave when the server was configured.
   */
  attachTo(server: ViteDevServer, atStart: string | undefined): void;
  close(): Promise<void>;
}

/** Astro starts its server anew when its configuration changes; what was read and checked stays. */
let running: RunningPreview | undefined;

/** The preview of this process, begun when it is first asked for. @param key From `deskKey`. */
export function runningPreview(
  settings: Settings,
  root: string,
  options: BlogOptions,
  key: string,
): RunningPreview {
  return (running ??= begin(settings, root, options, key));
}

function begin(
  settings: Settings,
  root: string,
  { now, out, firstPage }: BlogOptions,
  key: string,
): RunningPreview {
  const checker = openChecker(settings);
  const pictures = picturesOf(settings.content, settings.cache);
  const attachments = attachmentsOf(settings.content, settings.cache);
  const publication = openPublication(root);
  const news = newsOf(settings.content, out);
  const details = join(root, 'node_modules/.cache/last-error.txt');
  const keep = async (text: string) => {
    await mkdir(dirname(details), { recursive: true });
    await writeFile(details, `${process.version}\n${text}\n`);
    return relative(process.cwd(), details);
  };
  const failed = (error: unknown) => {
    void keep(String(error instanceof Error ? error.stack : error)).then((file) => {
      out(`Something failed that is not about your writing. The details are in ${file}.`);
    });
  };
  let server: ViteDevServer | undefined;
  let begun: string | undefined;
  const preview = openPreview({
    settings,
    checker,
    pictures,
    attachments,
    now,
    firstPage,
    hand(snapshot) {
      handOver(snapshot);
      if (!server) return;
      // There may be other pages than before.
      for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
      const wanted = readAtStart(snapshot.content);
      if (wanted === undefined || wanted === begun) return;
      begun = wanted;
      // What site.yaml and words.yaml say is part of Astro's configuration.
      server.watcher.emit('change', join(root, 'astro.config.ts'));
    },
    told({ diagnostics, content }) {
      news(diagnostics);
      // No page waits for it.
      if (content && settings.content === join(root, 'content')) void helpEditor(root, content).catch(failed);
    },
    failed,
  });
  return {
    attachTo(next, atStart) {
      server = next;
      begun = atStart;
      attach(next, { preview, pictures, attachments, publication, settings, root, key, now, keep });
    },
    close: () => {
      publication.close();
      return checker.close();
    },
  };
}
