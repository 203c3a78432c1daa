import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Urls } from '../../library/urls.ts';
import type { Content } from '../../library/read/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { tidied } from '../ask/until.ts';
import { startDraft } from '../new/write.ts';
import { formOf } from './form.ts';
import { isSameOrigin } from './same-origin.ts';

/** Where the author's editor is opened by Vite, which finds the one that runs. */
export const editorPath = '__open-in-editor';

/** What the desk's two buttons need. */
export interface Doing {
  readonly folder: string;
  readonly urls: Urls;
  readonly content: Content | undefined;
  readonly today: CalendarDate;
  /** Every file of the content folder. */
  files(): Promise<readonly string[]>;
  /** Waits until a file that was written is read. */
  written(file: string): Promise<void>;
}

/**
 * Does what a button on the desk asks for, for the preview's own pages only.
 *
 * @returns The file to open in the editor, where that was asked for and it is the author's.
 */
export async function act(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  doing: Doing,
): Promise<string | undefined> {
  const { urls } = doing;
  if (request.method !== 'POST') return refuse(response, 405, 'Only a button on the desk can do this.');
  if (!isSameOrigin(request)) return refuse(response, 403, 'Only a page of this preview can do this.');
  const form = await formOf(request);
  if (!form) return refuse(response, 400, 'This is not a form of the desk.');
  return path === urls.desk.open ? fileToOpen(form, response, doing) : start(form, response, doing);
}

async function fileToOpen(form: URLSearchParams, response: ServerResponse, doing: Doing) {
  const file = form.get('file') ?? '';
  // Only what lies in the content folder by its own listing: no way leads out of that.
  if (!(await doing.files()).includes(file)) return refuse(response, 404, 'There is no such file of yours.');
  const line = /^\d{1,6}$/.exec(form.get('line') ?? '')?.[0] ?? '1';
  return `${join(doing.folder, file)}:${line}:1`;
}

async function start(form: URLSearchParams, response: ServerResponse, doing: Doing): Promise<undefined> {
  const { urls, content, today } = doing;
  const field = (name: string, most: number) => tidied((form.get(name) ?? '').slice(0, most));
  const [title, description, topic] = [field('title', 200), field('description', 300), field('topic', 100)];
  if (title === '' || description === '' || !content?.topics.some(({ id }) => id === topic)) {
    return refuse(response, 400, 'A new post needs a title, one sentence about it, and one of your topics.');
  }
  const file = await startDraft(content, { title, description, topics: [topic], notes: [] }, today);
  await doing.written(file);
  response.writeHead(303, { Location: urls.desk.list() }).end();
  return undefined;
}

function refuse(response: ServerResponse, status: number, why: string): undefined {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
  return undefined;
}
