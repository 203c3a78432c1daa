import type { IncomingMessage } from 'node:http';
import type { LinesView } from '../../../library/desk/lines-view.ts';
import { readContent } from '../../../library/content/content.ts';
import { todayFrom } from '../../../library/content/today.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { linesToLookUp, type LineGroup } from '../../lines/groups.ts';
import { detailsOf, lookedUp, reachOf } from '../../lines/line-details.ts';
import { linesFile, writeDays } from '../../lines/write-days.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import type { Serving } from '../serving.ts';

/** Answers for the page on which help lines are looked up, and for what comes from it. Each line is a form of its own. */
export const serveLines = formPage<string>({
  address: (desk) => desk.lines(),
  async answer({ request, url, serving }) {
    const wrong = await answered(request, serving);
    if (wrong !== undefined) return { shows: wrong };
    return { to: previewUrls(serving.preview.content).desk.lines(url.searchParams.has('all')) };
  },
  async shown({ url, serving }, wrong) {
    const all = url.searchParams.has('all');
    const lines = (await groupsOf(serving, all)).groups.map(shownOf);
    return { lines: { lines, all, wrong } satisfies LinesView };
  },
});

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
