import type { IncomingMessage } from 'node:http';
import { bytesOf } from './write/body.ts';

/** More than a form of a few lines sends. */
const fewLines = 20_000;

/**
 * The fields of a form that was sent.
 *
 * @param most How many bytes it may have.
 * @returns Nothing when it is no form, or too large to be one of ours.
 */
export async function formOf(
  request: IncomingMessage,
  most = fewLines,
): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const bytes = await bytesOf(request, most);
  return bytes && new URLSearchParams(bytes.toString('utf8'));
}

/**
 * The fields of a form that was sent with files in it.
 *
 * @param most How many bytes it may have.
 * @returns Nothing when it is no such form, or larger.
 */
export async function formWithFilesOf(request: IncomingMessage, most: number): Promise<FormData | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) return undefined;
  const bytes = await bytesOf(request, most);
  if (!bytes) return undefined;
  const sent = new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
  return sent.formData().catch(() => undefined);
}
