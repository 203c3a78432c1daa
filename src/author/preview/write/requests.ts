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
import { tell, tellTrouble } from './tell.ts';
import { kindOfText, onDisk } from './texts.ts';

/** What the page on which she writes can ask for. */
export const actions = ['told', 'save', 'paste', 'picture', 'file', 'versions', 'rename'] as const;
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
    return tell(response, 405, { why: 'Only a page of the desk asks for this.' });
  if (action === 'picture') return takePicture(request, response, query, desk);
  if (action === 'file') return takeFile(request, response, query, desk);
  const asked = await jsonOf(request);
  if (action === 'paste') {
    paste(response, asked);
    return;
  }
  const file = asked?.['file'];
  if (typeof file !== 'string')
    return tell(response, 400, { why: 'This is nothing that the desk asks for.' });
  if (!kindOfText(file) || !isPlain(file))
    return tell(response, 404, { why: 'There is no such text of yours.' });
  if (action === 'versions') return earlier(response, file, desk);
  if (action === 'rename') return giveName(response, file, asked?.['name'], desk);
  return action === 'told' ? told(response, file, desk) : keep(response, file, asked, desk);
}

/** Makes Markdown of what was copied elsewhere; it is kept nowhere. */
function paste(response: ServerResponse, asked: Readonly<Record<string, unknown>> | undefined): void {
  const { html, braces } = asked ?? {};
  if (typeof html === 'string') tell(response, 200, pasted(html, { braces: braces === true, plainLink }));
  else tell(response, 400, { why: 'This is nothing that the desk asks for.' });
}

/** A path that names what lies below its folder, whatever a listing says. */
function isPlain(file: string): boolean {
  return !file.includes('\\') && file.split('/').every((part) => part !== '' && !part.startsWith('.'));
}

/** How a text is on the disk now, and what is to be mended in it. */
async function told(response: ServerResponse, file: string, desk: WriteContext): Promise<void> {
  const now = await onDisk(desk.folder, file, await desk.files());
  const diagnostics = desk.diagnostics().filter((diagnostic) => diagnostic.file === file);
  tell(response, 200, {
    ...now,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, severity: severityOf(diagnostic) })),
  });
}

/** What a text was within the last week. */
async function earlier(response: ServerResponse, file: string, desk: WriteContext): Promise<void> {
  const now = await onDisk(desk.folder, file, await desk.files());
  const text = 'text' in now ? now.text : undefined;
  tell(response, 200, { versions: await desk.versions.list(file, text) });
}

async function keep(
  response: ServerResponse,
  file: string,
  asked: Readonly<Record<string, unknown>> | undefined,
  desk: WriteContext,
): Promise<void> {
  const { version, text } = asked ?? {};
  if (typeof version !== 'string' || typeof text !== 'string') {
    return tell(response, 400, { why: 'This is nothing that the desk asks for.' });
  }
  try {
    const before = await onDisk(desk.folder, file, await desk.files());
    if ('text' in before && before.text !== undefined) await desk.versions.before(file, before.text);
    const saved = await save(desk.folder, { file, version, text });
    if ('other' in saved) return tell(response, 409, saved.other);
    if ('closed' in saved) {
      return tell(response, 423, {
        why: `The system does not let ${file} be written. Change who may write it, or close what else uses it.`,
      });
    }
    desk.changed(file);
    tell(response, 200, saved);
  } catch (error) {
    tellTrouble(response, error, file);
  }
}
