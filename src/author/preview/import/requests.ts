import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { UnreadFile } from '../../../import/bundle/bundle.ts';
import { readContent } from '../../../library/content/content.ts';
import { todayFrom } from '../../../library/content/today.ts';
import type { Urls } from '../../../library/urls.ts';
import type { Settings } from '../../../settings.ts';
import { diskTrouble } from '../../disk-trouble.ts';
import { answersFile } from '../../import/answers.ts';
import { runImport } from '../../import/run-import.ts';
import { openExport, type OpenedExport } from '../../import/export.ts';
import { questionsFor, withoutCategory } from '../../import/topics.ts';
import { UserError } from '../../user-error.ts';
import { jsonOf } from '../write/body.ts';
import { sendJson } from '../write/respond.ts';
import { shownReport } from './shown.ts';
import type { Uploads } from './uploads.ts';

/** What the page on which a blog is brought along can ask for, in this order. */
export const importActions = ['begin', 'file', 'look', 'bring', 'leave'] as const;
export type ImportAction = (typeof importActions)[number];

/** What answering needs. */
export interface ImportDesk {
  readonly settings: Settings;
  readonly uploads: Uploads;
  readonly urls: Urls;
  /** The export that was read last, and under which name it came. */
  opened?: { readonly id: string; readonly export: OpenedExport } | undefined;
  now(): Date;
  /** Keeps what failed for somebody who can read it; gives the name of the file. */
  keep(details: string): Promise<string>;
}

const begun = z.object({ paths: z.array(z.string().max(1000)) });
const named = z.object({ id: z.string() });
const wanted = named.extend({ answers: answersFile, fetches: z.boolean().default(false) });

const notAsked = { why: 'This is nothing that the desk asks for.' };
const anew = {
  why: 'Another window began anew, or the preview was started again. Choose the files once more.',
};

/** Answers a request of the page on which a blog is brought along, one that the guard let in. */
export async function answerImport(
  request: IncomingMessage,
  response: ServerResponse,
  action: ImportAction,
  query: URLSearchParams,
  desk: ImportDesk,
): Promise<void> {
  if (request.method !== 'POST')
    return sendJson(response, 405, { why: 'Only a page of the desk asks for this.' });
  try {
    if (action === 'file') return await take(request, response, query, desk);
    const asked = await jsonOf(request);
    switch (action) {
      case 'begin':
        return await begin(response, asked, desk);
      case 'look':
        return await look(response, asked, desk);
      case 'bring':
        return await bring(response, asked, desk);
      case 'leave':
        return await leave(response, asked, desk);
    }
  } catch (error) {
    const why = await wordsFor(error, desk);
    // Half-way through an answer its status has been sent: then the last line says it.
    if (response.headersSent) response.end(`${JSON.stringify({ why })}\n`);
    else sendJson(response, 422, { why });
  }
}

async function wordsFor(error: unknown, { settings, keep }: ImportDesk): Promise<string> {
  if (error instanceof UserError || error instanceof UnreadFile) return error.message;
  const trouble = diskTrouble(error, settings.content)?.replace(/,? then run this again\.$/, '.');
  if (trouble !== undefined) return trouble;
  const file = await keep(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return `Something failed that is not about your export. What there was of your blog is as it was. The details are in ${file}.`;
}

async function begin(response: ServerResponse, asked: unknown, desk: ImportDesk): Promise<void> {
  const parsed = begun.safeParse(asked);
  if (!parsed.success) {
    sendJson(response, 400, { why: 'These are more files than can be sent at once. Make a zip of them.' });
    return;
  }
  desk.opened = undefined;
  const started = await desk.uploads.begin(parsed.data.paths);
  if (started) sendJson(response, 200, started);
  else sendJson(response, 413, { why: 'These are more files than can be read at once.' });
}

async function leave(response: ServerResponse, asked: unknown, desk: ImportDesk): Promise<void> {
  const { data } = named.safeParse(asked);
  if (data && desk.opened?.id === data.id) desk.opened = undefined;
  if (data) await desk.uploads.clear(data.id);
  sendJson(response, 200, {});
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { uploads }: ImportDesk,
): Promise<void> {
  const at = Number(query.get('at') ?? 'none');
  const isTaken = await uploads.take(query.get('id') ?? '', at, request);
  if (!isTaken) request.resume();
  sendJson(response, isTaken ? 200 : 409, isTaken ? {} : anew);
}

async function look(response: ServerResponse, asked: unknown, desk: ImportDesk): Promise<void> {
  const parsed = named.safeParse(asked);
  if (!parsed.success) {
    sendJson(response, 400, notAsked);
    return;
  }
  const { id } = parsed.data;
  const folder = desk.uploads.folderOf(id);
  if (folder === undefined) {
    sendJson(response, 409, anew);
    return;
  }
  const content = await readContent(desk.settings.content);
  const opened = await openExport([folder], content.site?.timeZone ?? 'UTC', () => undefined);
  desk.opened = { id, export: opened };
  sendJson(response, 200, {
    told: opened.told,
    refused: opened.refused,
    questions: questionsFor(opened.brought, content.topics),
    topics: content.topics.map(({ title }) => title),
    withoutCategory,
  });
}

/** Brings it along. Each line of the answer is a piece of JSON: how far it is, and at the end what was done. */
async function bring(response: ServerResponse, asked: unknown, desk: ImportDesk): Promise<void> {
  const parsed = wanted.safeParse(asked);
  const { opened, settings, uploads, urls, now } = desk;
  if (!parsed.success) {
    sendJson(response, 400, notAsked);
    return;
  }
  if (opened?.id !== parsed.data.id) {
    sendJson(response, 409, anew);
    return;
  }
  const { answers, fetches } = parsed.data;
  // It is brought along once.
  desk.opened = undefined;
  const content = await readContent(settings.content);
  response.writeHead(200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  const line = (what: object) => response.write(`${JSON.stringify(what)}\n`);
  const carried = await runImport(opened.export, answers, settings.content, {
    content,
    today: todayFrom(settings, content.site?.timeZone, now()),
    zone: content.site?.timeZone ?? 'UTC',
    isDry: false,
    fetches,
    say: (said) => void line({ said }),
    progress: (done, all) => void line({ done, all }),
  });
  await uploads.clear(parsed.data.id);
  response.end(`${JSON.stringify({ report: shownReport(carried, urls) })}\n`);
}
