import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const packers = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes),
} as const;
type Encoding = keyof typeof packers;
type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** What gets smaller; fonts, pictures and the search index are compressed in themselves. */
const textual = /^(text\/|image\/svg|application\/(.+\+)?(json|xml|javascript|manifest|wasm)\b)/;

/**
 * An answer that is compressed where that helps and the browser can unpack it,
 * as web hosts do. Parts of a file go as they are, since they are counted in
 * its bytes; its `ETag` is a weak one, which stays right for every encoding.
 */
export class CompressedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  #head: { readonly status: number; readonly encoding: Encoding } | undefined;
  readonly #chunks: Buffer[] = [];

  override writeHead(status: number, reason?: string | Headers, more?: Headers): this {
    const headers = typeof reason === 'object' ? reason : more;
    if (headers && !Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) this.setHeader(name, value);
    }
    const isText = textual.test(String(this.getHeader('Content-Type') ?? ''));
    if (isText || status === 304) this.appendHeader('Vary', 'Accept-Encoding');
    const encoding = encodingFor(this.req);
    if (!isText || encoding === undefined || (status !== 200 && status !== 404))
      return super.writeHead(status);
    this.#head = { status, encoding };
    return this;
  }

  override write(chunk: unknown, ...rest: never[]): boolean {
    if (!this.#head) return super.write(chunk, ...rest);
    this.#chunks.push(toBuffer(chunk));
    return true;
  }

  override end(chunk?: unknown, ...rest: never[]): this {
    if (!this.headersSent && !this.#head) this.writeHead(this.statusCode);
    if (!this.#head) return super.end(chunk, ...rest);
    const { status, encoding } = this.#head;
    this.#head = undefined;
    if (chunk !== undefined) this.#chunks.push(toBuffer(chunk));
    const bytes = packers[encoding](Buffer.concat(this.#chunks));
    this.setHeader('Content-Encoding', encoding);
    this.setHeader('Content-Length', bytes.length);
    super.writeHead(status);
    return super.end(bytes);
  }
}

/** The best of the encodings that a browser says it can read; one with the weight 0 it cannot. */
function encodingFor({ headers }: IncomingMessage): Encoding | undefined {
  const asked = String(headers['accept-encoding'] ?? '').split(',');
  const can = asked
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.replace(/;.*/, '').trim());
  return can.includes('br') ? 'br' : can.includes('gzip') ? 'gzip' : undefined;
}

function toBuffer(chunk: unknown): Buffer {
  return typeof chunk === 'string'
    ? Buffer.from(chunk)
    : chunk instanceof Uint8Array
      ? Buffer.from(chunk)
      : Buffer.alloc(0);
}
