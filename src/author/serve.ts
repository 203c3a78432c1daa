import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CompressedResponse } from './compressed-response.ts';

/** A running server, and where it answers. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a finished site on this machine only, as a web host would, compressed.
 *
 * @param folder The site.
 * @param base The path under which it lives, with a slash at both ends.
 * @param port The first port to try; the next free one is taken. 0 lets the system choose.
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const notFound = await readFile(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer({ ServerResponse: CompressedResponse }, (request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/') response.writeHead(302, { Location: base }).end();
      else missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${taken}${base}`, server };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
