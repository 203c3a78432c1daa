import { openWithKey } from '../../schema/at-desk.ts';
import { gone } from '../write/ask.ts';
import type { Given } from './given.ts';

/** What keeps it from going on, in a sentence for her. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

const refusals: Readonly<Record<string, string>> = {
  key: `This browser does not know the key of your desk. ${openWithKey}`,
};

/**
 * Asks the preview for something.
 *
 * @throws {Trouble} When it does not answer, or says why not.
 */
export async function send<Body>(address: string, what: object | Blob): Promise<Body> {
  const response = await post(address, what);
  const body: Body = await response.json();
  return body;
}

async function post(address: string, what: object | Blob): Promise<Response> {
  const isFile = what instanceof Blob;
  const response = await fetch(address, {
    method: 'POST',
    ...(isFile ? {} : { headers: { 'Content-Type': 'application/json' } }),
    body: isFile ? what : JSON.stringify(what),
  }).catch(() => {
    throw new Trouble(gone);
  });
  if (response.ok) return response;
  const { why, refusal }: { why?: string; refusal?: string } = await response.json().catch(() => ({}));
  throw new Trouble(why ?? refusals[refusal ?? ''] ?? gone);
}

/** How many files are under way at once: as many as a browser opens to one host. */
const atOnce = 6;

/** Sends files. @param progress Is told how many there are by now. */
export async function sendFiles(
  address: string,
  id: string,
  files: readonly (readonly [at: number, given: Given])[],
  progress: (done: number) => void,
): Promise<void> {
  const waiting = [...files];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, { file }] = next;
      await send(`${address}?${new URLSearchParams({ id, at: String(at) }).toString()}`, file);
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Asks for something that takes a while. @param take Is given each line of the answer as it comes. */
export async function follow<Line extends object>(
  address: string,
  what: object,
  take: (line: Partial<Line>) => void,
): Promise<void> {
  const response = await post(address, what);
  let rest = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const read = await reader?.read().catch(() => {
      throw new Trouble(gone);
    });
    if (!read || read.done) break;
    const lines = `${rest}${read.value}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said: Partial<Line> & { readonly why?: string } = JSON.parse(line);
      if (said.why !== undefined) throw new Trouble(said.why);
      take(said);
    }
  }
}
