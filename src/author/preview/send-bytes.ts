import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers with a file, or with the part of it that is asked for: Safari plays nothing from a server that does not
 * send parts. RFC 9110, 14.
 */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  type: string,
): void {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', 'Accept-Ranges': 'bytes' };
  const part = partOf(request.headers.range, bytes.length);
  if (part === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${bytes.length}` }).end();
    return;
  }
  const [from, to] = part ?? [0, bytes.length - 1];
  const sent = bytes.subarray(from, to + 1);
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'Content-Length': sent.length,
    ...(part && { 'Content-Range': `bytes ${from}-${to}/${bytes.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** The first and the last byte that are asked for; nothing for the whole file, and for several parts at once. */
function partOf(range: string | undefined, size: number): readonly [number, number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from > to ? 'none' : [from, to];
}
