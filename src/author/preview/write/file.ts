import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { atDesk } from '../../../schema/at-desk.ts';
import { refusedAttachment } from '../../../check/files/refused-attachments.ts';
import { examine, published } from '../../../media/attachments/examine.ts';
import type { AttachmentFacts } from '../../../media/attachments/facts.ts';
import { RefusedAttachment } from '../../../media/attachments/refusal.ts';
import { diskTrouble } from '../../disk-trouble.ts';
import { nameFrom } from '../../new/name.ts';
import { folderOf } from '../../photo/text.ts';
import { textIn, wordsIn } from './asked.ts';
import { bytesOf } from './body.ts';
import { handedOut } from './handed-out.ts';
import type { WriteContext } from './context.ts';
import { sendJson } from './respond.ts';

/** As much as the preview holds in memory at once; few hosts take a tenth of it. */
const mostBytes = 300_000_000;

/**
 * Takes a recording, a film or a document, and puts beside the text what
 * readers are to be handed: without what it tells of its maker, where that can
 * be taken out. Nothing is written of one that is not handed out.
 *
 * @param asked What it is for: the text's file, the file's own name, what readers are to call it.
 */
export async function takeFile(
  request: IncomingMessage,
  response: ServerResponse,
  asked: URLSearchParams,
  desk: WriteContext,
): Promise<void> {
  const [name, title] = [wordsIn(asked, 'name', 200), wordsIn(asked, 'title', 200)];
  const files = await desk.files();
  const text = textIn(asked, files);
  if (!text) {
    sendJson(response, 404, { why: 'There is no such text of yours.' });
    return;
  }
  if (title === '') {
    sendJson(response, 400, { why: 'Say what readers are to call it.' });
    return;
  }
  const bytes = await bytesOf(request, mostBytes);
  const given = bytes && { bytes, ending: extname(name).slice(1).toLowerCase() };
  try {
    if (!given) throw new RefusedAttachment({ why: 'too-large' });
    const facts = await examine(given);
    const { folder, called } = folderOf(text);
    const placed = freeName(title, facts, folder, files);
    await mkdir(dirname(join(desk.folder, placed.file)), { recursive: true });
    await writeFile(join(desk.folder, placed.file), await published(given), { flag: 'wx' });
    desk.changed(placed.file);
    sendJson(response, 200, { ...handedOut(facts, `${called}${placed.name}`, title), cleaned: facts.tells });
  } catch (error) {
    if (error instanceof RefusedAttachment) {
      const { message, help } = refusedAttachment(name || 'The file', error.reason);
      sendJson(response, 415, { why: `${message} ${atDesk(help)}` });
      return;
    }
    const why = diskTrouble(error, text.file);
    if (why === undefined) throw error;
    sendJson(response, 507, { why });
  }
}

/** A name that nothing beside the text has, made of what readers call it: its own may name a person. */
function freeName(title: string, { ending }: AttachmentFacts, folder: string, files: readonly string[]) {
  const isTaken = (name: string) => files.some((one) => one.startsWith(`${folder}/${name}.`));
  const name = `${nameFrom(title, isTaken) ?? nameFrom('file', isTaken) ?? 'file'}.${ending}`;
  return { name, file: `${folder}/${name}` };
}
