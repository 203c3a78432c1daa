import sirv from 'sirv';
import type { Plugin } from 'vite';

/** What only a finished build makes. */
const made = /^(pagefind\/|epub\/|(topics\/[^/]+\/)?(rss|atom)\.xml$|(topics\/[^/]+\/)?feed\.json$)/;

/**
 * In the preview, answers for what only a build makes (the search index, the
 * feeds) with what the last one made.
 *
 * @param folder The finished site, an absolute path.
 * @param base The path under which the site lives, with a slash at both ends.
 */
export function lastBuild(folder: string, base: string): Plugin {
  return {
    name: 'blog:last-build',
    configureServer(server) {
      const files = sirv(folder, { dev: true });
      server.middlewares.use((request, response, next) => {
        // Vite may have taken the base path off already.
        const url = request.originalUrl ?? request.url ?? '';
        const path = url.split('?')[0]?.slice(base.length) ?? '';
        if (!made.test(path)) return next();
        request.url = `/${path}`;
        files(request, response, () => {
          response.writeHead(404).end();
        });
      });
    },
  };
}
