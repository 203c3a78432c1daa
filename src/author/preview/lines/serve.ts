import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LinesView } from '../../../library/desk/lines-view.ts';
import { readContent } from '../../../library/content/content.ts';
import { todayFrom } from '../../../library/content/today.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { linesToLookUp, type LineGroup } from '../../lines/groups.ts';
import { detailsOf, lookedUp, reachOf } from '../../lines/line-details.ts';
import { linesFile, writeDays } from '../../lines/write-days.ts';
import { previewUrls } from '../affected.ts';
import { formOf } from '../form.ts';
import { makePage } from '../hand-over.ts';
import type { Serving } from '../serving.ts';
import { authorize } from '../write/authorize.ts';

/**
 * Answers whatever asks for the page on which help lines are looked up, or comes from it. Each line is a form of its own.
 *
 * @param url The address from the root of the host, with its query.
 * @param next Has Astro make the page.
 * @returns Whether it was such a request.
 */
export async function serveLines(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  serving: Serving,
  next: () => void,
): Promise<boolean> {
  const { preview } = serving;
  const { desk } = previewUrls(preview.content);
  if (url.pathname !== desk.lines()) return false;
  const isAnswer = request.method === 'POST';
  if (!(await authorize(request, response, isAnswer ? 'data' : 'page', serving))) return true;
  const all = url.searchParams.has('all');
  const wrong = isAnswer ? await answered(request, serving) : undefined;
  if (isAnswer && wrong === undefined) {
    response.writeHead(303, { Location: desk.lines(all), 'Cache-Control': 'no-store' }).end();
    return true;
  }
  return makePage(request, preview, next, async () => {
    const lines = (await groupsOf(serving, all)).groups.map(shownOf);
    return { lines: { lines, all, wrong } satisfies LinesView };
  });
}

/** Writes today's day beside the line that she found right. @returns What kept it from being written. */
async function answered(request: IncomingMessage, serving: Serving): Promise<string | undefined> {
  const { preview, settings } = serving;
  const key = (await formOf(request))?.get('key');
  const { groups, today } = await groupsOf(serving, true);
  const found = groups.find((group) => keyOf(group) === key);
  if (!found) return 'This help line is not there any more. Look at the list again.';
  try {
    await writeDays(settings.content, found, today);
    preview.changed(linesFile);
    await preview.read();
    return undefined;
  } catch (error) {
    return troubleInWords(error, settings.content);
  }
}

async function groupsOf({ settings, now }: Serving, all: boolean) {
  // As it lies on the disk: a number is compared with what readers will be given.
  const { lines, site } = await readContent(settings.content);
  const today = todayFrom(settings, site?.timeZone, now());
  return { today, groups: linesToLookUp(lines, site?.region, today, all) };
}

function keyOf({ name, country, source }: LineGroup): string {
  return JSON.stringify([name, country, source]);
}

function shownOf(group: LineGroup): LinesView['lines'][number] {
  const { name, country, source, records } = group;
  const ways = records.map((record) => ({
    channel: record.channel,
    reach: reachOf(record),
    about: detailsOf(record).join(' · '),
  }));
  return { key: keyOf(group), name, country, source, looked: lookedUp(group), ways };
}
