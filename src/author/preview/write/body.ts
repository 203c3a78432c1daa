import type { IncomingMessage } from 'node:http';

/**
 * The bytes that a request brings.
 *
 * @returns Nothing when they are more than `most`.
 */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** A text of 1 MB, each sign of which JSON may write as six. */
const mostJson = 6_500_000;

/**
 * What a request brings as JSON.
 *
 * @returns Nothing when it is none, or larger than any text of hers.
 */
export async function jsonOf(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const bytes = await bytesOf(request, mostJson);
  try {
    const value: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
