import type { ServerResponse } from 'node:http';

/** What a page turned out to be, before any of it was sent. */
export interface PageResponse {
  readonly status: number;
  readonly html: string;
}

/**
 * Holds a response back until all of it is there, so that another page can be
 * sent in place of one that failed half-way.
 *
 * @param decide Gives what is sent; it may wait.
 */
export function bufferResponse(
  response: ServerResponse,
  decide: (page: PageResponse) => Promise<PageResponse>,
): void {
  const chunks: Buffer[] = [];
  const { write, end, writeHead } = response;
  let status = 200;
  let headers: object = {};
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const restore = () => {
    Object.assign(response, { write, end, writeHead });
  };
  const send = async () => {
    const page = { status, html: Buffer.concat(chunks).toString() };
    const sent = await decide(page).catch(() => page);
    restore();
    const length = Buffer.byteLength(sent.html);
    response.writeHead(sent.status, {
      ...lowered(headers),
      'content-type': 'text/html; charset=utf-8',
      'content-length': length,
      'cache-control': 'no-store',
    });
    response.end(sent.html);
  };
  Object.assign(response, {
    writeHead(code: number, given: unknown) {
      status = code;
      if (typeof given === 'object' && given !== null) headers = given;
      return response;
    },
    write(chunk: unknown) {
      keep(chunk);
      return true;
    },
    end(chunk: unknown) {
      keep(chunk);
      void send();
      return response;
    },
  });
}

/** Names of headers in small letters, so that each is there once. */
function lowered(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
