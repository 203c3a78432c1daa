import type { IncomingMessage, ServerResponse } from 'node:http';
import { openWithKey } from '../../schema/at-desk.ts';
import type { Urls } from '../../library/urls.ts';
import type { Content } from '../../library/content/content.ts';
import { idOf } from '../../library/content/document.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { tidied } from '../ask/until.ts';
import { startPage } from '../new/page.ts';
import { startDraft } from '../new/write.ts';
import { formOf } from './form.ts';
import { isSameOrigin } from './same-origin.ts';
import { bringsKey } from './write/key.ts';

/** Where Vite would open an editor of its own choice, in the preview's terminal too. */
export const editorPath = '__open-in-editor';

/** A file of the author's, from the content folder, and the line that she is to see first. */
export interface FileToOpen {
  readonly file: string;
  readonly line: number;
}

/** What the desk's two buttons need. */
export interface RequestContext {
  readonly urls: Urls;
  readonly content: Content | undefined;
  readonly today: CalendarDate;
  /** The key of the desk. */
  readonly key: string;
  /** Every file of the content folder. */
  files(): Promise<readonly string[]>;
  /** Says that a file was written, and waits until it is read. */
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
  doing: RequestContext,
): Promise<FileToOpen | undefined> {
  const { urls } = doing;
  if (request.method !== 'POST') return refuse(response, 405, 'Only a button on the desk can do this.');
  if (!isSameOrigin(request)) return refuse(response, 403, 'Only a page of this preview can do this.');
  const form = await formOf(request);
  if (!form) return refuse(response, 400, 'This is not a form of the desk.');
  if (!bringsKey(request.headers.cookie, doing.key)) return refuse(response, 403, openWithKey);
  return path === urls.desk.open ? fileToOpen(form, response, doing) : start(form, response, doing);
}

async function fileToOpen(
  form: URLSearchParams,
  response: ServerResponse,
  doing: RequestContext,
): Promise<FileToOpen | undefined> {
  const file = form.get('file') ?? '';
  // Only what lies in the content folder by its own listing: no way leads out of that.
  if (!(await doing.files()).includes(file)) return refuse(response, 404, 'There is no such file of yours.');
  const line = /^\d{1,6}$/.exec(form.get('line') ?? '')?.[0] ?? '1';
  return { file, line: Number(line) };
}

async function start(
  form: URLSearchParams,
  response: ServerResponse,
  doing: RequestContext,
): Promise<undefined> {
  const { urls, content, today } = doing;
  const field = (name: string, most: number) => tidied((form.get(name) ?? '').slice(0, most));
  const [title, description, topic] = [field('title', 200), field('description', 300), field('topic', 100)];
  const kind = form.get('kind') === 'page' ? 'pages' : 'posts';
  if (title === '' || description === '' || !content)
    return refuse(response, 400, 'It needs a title, and one sentence about it.');
  if (kind === 'posts' && !content.topics.some(({ id }) => id === topic))
    return refuse(response, 400, 'A new post needs one of your topics.');
  const file =
    kind === 'pages'
      ? await startPage(content, { title, description }, today)
      : await startDraft(content, { title, description, topics: [topic], notes: [] }, today);
  await doing.written(file);
  response.writeHead(303, { Location: urls.desk.write(kind, idOf(file)) }).end();
  return undefined;
}

function refuse(response: ServerResponse, status: number, why: string): undefined {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
  return undefined;
}
