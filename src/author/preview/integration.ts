import type { AstroIntegration } from 'astro';
import { join, relative, sep } from 'node:path';
import { listFiles } from '../../library/read/files.ts';
import { todayFrom } from '../../library/today.ts';
import { previewUrls } from './affected.ts';
import { live } from './live.ts';
import { page, type Serving } from './pages.ts';
import { modulesForgetter, storeWritten } from './astro-store.ts';
import { act, editorPath } from './requests.ts';

/** What the preview can do with Astro's server while it runs. */
export interface Running {
  /** Has Astro take the edition that was handed over. */
  take(): Promise<void>;
}

/**
 * Ties the preview to Astro's server: it watches the author's files, shows
 * what is to be mended in place of a page, and has the author's desk.
 *
 * @param started Called with what can be done with the server.
 */
export function previewIntegration(serving: Serving, started: (running: Running) => void): AstroIntegration {
  const { preview, settings, root, now } = serving;
  return {
    name: 'blog-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const entrypoint = join(root, 'src/pages/_desk.astro');
        injectRoute({ pattern: previewUrls(undefined).desk.list(), entrypoint, prerender: true });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const forgetModules = modulesForgetter(server);
        const fromEditorButton = new WeakSet<object>();
        started({
          take: async () => {
            const written = storeWritten(server);
            await Promise.race([refreshContent?.({}), written]);
            await forgetModules();
          },
        });
        server.watcher.add(settings.content);
        server.watcher.on('all', (_event, path) => {
          const file = relative(settings.content, path).split(sep).join('/');
          if (!file.startsWith('..')) preview.changed(file);
        });
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
          const urls = previewUrls(preview.content);
          const doing = {
            folder: settings.content,
            urls,
            content: preview.content,
            today: todayFrom(settings, preview.content?.site?.timeZone, now()),
            files: () => listFiles(settings.content),
            written: async (file: string) => {
              preview.changed(file);
              await preview.checked();
            },
          };
          const answer = async () => {
            if (url.pathname === urls.desk.open || url.pathname === urls.desk.start) {
              const file = await act(request, response, url.pathname, doing);
              if (file === undefined) return;
              fromEditorButton.add(request);
              request.url = `/${editorPath}?file=${encodeURIComponent(file)}`;
              // The browser stays where it is.
              response.statusCode = 204;
              next();
            } else if (url.pathname === urls.desk.live()) {
              live(response, url.searchParams.get('state'), preview);
            } else if (url.pathname.includes(`/${editorPath}`) && !fromEditorButton.has(request)) {
              response.writeHead(404).end();
            } else if (isPage(request.method, url.pathname)) {
              await page(request, response, url, serving, next);
            } else next();
          };
          answer().catch(next);
        });
      },
    },
  };
}

/** What a reader would call a page: its address ends in a slash, and is nobody else's. */
function isPage(method: string | undefined, path: string): boolean {
  return (
    (method === 'GET' || method === 'HEAD') && /\/(?:404\.html)?$/.test(path) && !/\/(?:@|__)/.test(path)
  );
}
