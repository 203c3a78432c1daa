import type { ServerResponse } from 'node:http';
import { renameText } from '../../rename/rename.ts';
import type { WriteContext } from './context.ts';
import { sendJson, sendDiskTrouble } from './respond.ts';

/** Gives a text of hers another name, and tells where it lies now. @param name What she typed. */
export async function giveName(
  response: ServerResponse,
  file: string,
  name: unknown,
  desk: WriteContext,
): Promise<void> {
  const { content, today } = desk.now();
  const files = await desk.files();
  if (typeof name !== 'string' || !content) {
    sendJson(response, 400, { why: 'This is nothing that the desk asks for.' });
    return;
  }
  if (!files.includes(file)) {
    sendJson(response, 404, { why: 'There is no such text of yours.' });
    return;
  }
  try {
    const keep = (one: string, text: string) => desk.versions.before(one, text);
    const renamed = await renameText(file, name.trim(), { content, files, today, keep });
    if ('why' in renamed) {
      sendJson(response, 409, renamed);
      return;
    }
    for (const one of [file, renamed.file, ...renamed.changed]) desk.changed(one);
    sendJson(response, 200, renamed);
  } catch (error) {
    sendDiskTrouble(response, error, file);
  }
}
