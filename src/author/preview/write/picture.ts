import type { IncomingMessage, ServerResponse } from 'node:http';
import { mostBytes } from '../../../library/content/pictures.ts';
import { pictureLine } from '../../photo/line.ts';
import { placePicture } from '../../photo/place.ts';
import { readyBytes } from '../../photo/ready.ts';
import { UserError } from '../../user-error.ts';
import { textIn, wordsIn } from './asked.ts';
import { bytesOf } from './body.ts';
import type { WriteContext } from './context.ts';
import { sendJson } from './respond.ts';

/**
 * Takes a picture as it came from her telephone or her disk, makes it ready as
 * `npm run photo` does, and puts it beside the text. Nothing is written before
 * it is known to be a picture.
 *
 * @param asked What it is for: the text's file, what the picture shows, a line under it.
 */
export async function takePicture(
  request: IncomingMessage,
  response: ServerResponse,
  asked: URLSearchParams,
  desk: WriteContext,
): Promise<void> {
  const words = (name: string) => wordsIn(asked, name, 300);
  const [alt, caption] = [words('alt'), words('caption')];
  const files = await desk.files();
  const text = textIn(asked, files);
  if (!text) {
    sendJson(response, 404, { why: 'There is no such text of yours.' });
    return;
  }
  if (alt === '') {
    sendJson(response, 400, { why: 'Say what the picture shows, or that it only decorates.' });
    return;
  }
  const bytes = await bytesOf(request, mostBytes);
  if (!bytes) {
    sendJson(response, 413, { why: 'This picture is too large to be brought in.' });
    return;
  }
  try {
    const picture = await readyBytes(bytes, words('name') || 'The picture');
    const placed = await placePicture(desk.folder, new Set(files), text, picture, alt);
    desk.changed(placed.file);
    sendJson(response, 200, {
      line: pictureLine(alt, placed.path, caption),
      path: placed.path,
      notes: picture.notes,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    sendJson(response, 415, { why: error.message });
  }
}
