import type { WriteContext } from './context.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pasted } from '../../../import/clipboard/pasted.ts';
import { severityOf } from '../../../schema/diagnostic.ts';
import { plainLink } from '../../import/plain-link.ts';
import { jsonOf } from './body.ts';
import { takeFile } from './file.ts';
import { takePicture } from './picture.ts';
import { giveName } from './rename.ts';
import { save } from './save.ts';
import { sendJson, sendDiskTrouble } from './respond.ts';
import { kindOfText, onDisk } from './texts.ts';

/** What the page on which she writes can ask for. */
export const actions = ['read', 'save', 'paste', 'picture', 'file', 'versions', 'rename'] as const;
export type Action = (typeof actions)[number];

/**
 * Answers a request of the page on which she writes, one that the guard let in.
 *
 * @param query What stands behind its address: of a picture or a file, what it is for.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  action: Action,
  query: URLSearchParams,
  desk: WriteContext,
): Promise<void> {
  if (request.method !== 'POST')
    return sendJson(response, 405, { why: 'Only a page of the desk asks for this.' });
  if (action === 'picture') return takePicture(request, response, query, desk);
  if (action === 'file') return takeFile(request, response, query, desk);
  const asked = await jsonOf(request);
  if (action === 'paste') {
    paste(response, asked);
    return;
  }
  const file = asked?.['file'];
  if (typeof file !== 'string')
    return sendJson(response, 400, { why: 'This is nothing that the desk asks for.' });
  if (!kindOfText(file) || !isPlain(file))
    return sendJson(response, 404, { why: 'There is no such text of yours.' });
  if (action === 'versions') return earlier(response, file, desk);
  if (action === 'rename') return giveName(response, file, asked?.['name'], desk);
  return action === 'read' ? read(response, file, desk) : write(response, file, asked, desk);
}

/** Makes Markdown of what was copied elsewhere; it is kept nowhere. */
function paste(response: ServerResponse, asked: Readonly<Record<string, unknown>> | undefined): void {
  const { html, braces } = asked ?? {};
  if (typeof html === 'string') sendJson(response, 200, pasted(html, { braces: braces === true, plainLink }));
  else sendJson(response, 400, { why: 'This is nothing that the desk asks for.' });
}

/** A path that names what lies below its folder, whatever a listing says. */
function isPlain(file: string): boolean {
  return !file.includes('\\') && file.split('/').every((part) => part !== '' && !part.startsWith('.'));
}

/** How a text is on the disk now, and what is to be mended in it. */
async function read(response: ServerResponse, file: string, desk: WriteContext): Promise<void> {
  const now = await onDisk(desk.folder, file, await desk.files());
  const diagnostics = desk.diagnostics().filter((diagnostic) => diagnostic.file === file);
  sendJson(response, 200, {
    ...now,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, severity: severityOf(diagnostic) })),
  });
}

/** What a text was within the last week. */
async function earlier(response: ServerResponse, file: string, desk: WriteContext): Promise<void> {
  const now = await onDisk(desk.folder, file, await desk.files());
  const text = 'text' in now ? now.text : undefined;
  sendJson(response, 200, { versions: await desk.versions.list(file, text) });
}

async function write(
  response: ServerResponse,
  file: string,
  asked: Readonly<Record<string, unknown>> | undefined,
  desk: WriteContext,
): Promise<void> {
  const { version, text } = asked ?? {};
  if (typeof version !== 'string' || typeof text !== 'string') {
    return sendJson(response, 400, { why: 'This is nothing that the desk asks for.' });
  }
  try {
    const before = await onDisk(desk.folder, file, await desk.files());
    if ('text' in before && before.text !== undefined) await desk.versions.before(file, before.text);
    const saved = await save(desk.folder, { file, version, text });
    if ('other' in saved) return sendJson(response, 409, saved.other);
    if ('closed' in saved) {
      return sendJson(response, 423, {
        why: `The system does not let ${file} be written. Change who may write it, or close what else uses it.`,
      });
    }
    desk.changed(file);
    sendJson(response, 200, saved);
  } catch (error) {
    sendDiskTrouble(response, error, file);
  }
}
