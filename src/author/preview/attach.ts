import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { listFiles } from '../../library/content/files.ts';
import { todayFrom } from '../../library/content/today.ts';
import { previewUrls } from './affected.ts';
import { live } from './live.ts';
import { openFile } from './open-file.ts';
import { page } from './pages.ts';
import type { Serving } from './serving.ts';
import type { Publication } from './publish/publication.ts';
import { sendBeside } from './beside.ts';
import { act, editorPath } from './requests.ts';
import { clearLeftUploads } from './import/uploads.ts';
import { keyInAddress } from './write/key.ts';

/**
 * Ties the preview to Astro's server: it watches the author's files, shows
 * what is to be mended in place of a page, and has the author's desk.
 */
export function attach(
  server: ViteDevServer,
  serving: Serving & { readonly publication: Publication },
): void {
  const { preview, settings, now } = serving;
  void clearLeftUploads(settings.cache);
  server.watcher.add(settings.content);
  server.watcher.on('all', (_event, path) => {
    const file = relative(settings.content, path).split(sep).join('/');
    if (!file.startsWith('..')) preview.changed(file);
  });
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
    const urls = previewUrls(preview.content);
    const doing = {
      urls,
      content: preview.content,
      key: serving.key,
      today: todayFrom(settings, preview.content?.site?.timeZone, now()),
      files: () => listFiles(settings.content),
      written: async (file: string) => {
        preview.changed(file);
        await preview.read();
      },
    };
    const answer = async () => {
      if (url.pathname.startsWith(urls.desk.list()) || url.searchParams.has(keyInAddress)) {
        const { pagesOfDesk } = await import('./desk-pages.ts');
        const asked = { request, response, url, serving, next };
        for (const serve of pagesOfDesk) if (await serve(asked)) return;
      }
      if (url.pathname === urls.desk.open || url.pathname === urls.desk.start) {
        const wanted = await act(request, response, url.pathname, doing);
        if (wanted) await openFile(response, wanted, serving);
      } else if (url.pathname === urls.desk.live()) {
        live(response, url.searchParams.get('state'), preview);
      } else if (url.pathname.includes(`/${editorPath}`)) {
        response.writeHead(404).end();
      } else if (url.pathname.startsWith(urls.asset(''))) {
        if (!(await sendBeside(request, response, url.pathname, preview.content, serving))) next();
      } else if (isPage(request.method, url.pathname)) {
        await page(request, response, url, serving, next);
      } else next();
    };
    answer().catch(next);
  });
}

/** What a reader would call a page: its address ends in a slash, and is nobody else's. */
function isPage(method: string | undefined, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && /\/(?:404\.html)?$/.test(path) && !/\/[@_]/.test(path);
}
