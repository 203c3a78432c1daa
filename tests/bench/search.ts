import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { pause } from '../../src/browser/search/session.ts';
import { open } from '../browser/browser.ts';
import { heldOut, queries } from '../browser/queries.ts';
import { builtSite } from '../built-site.ts';

/** What an answer may take on a telephone, in milliseconds from the last key to the first result. */
const most = 150;
/** How many times slower than this machine the telephone is taken to be. */
const slowed = 4;

interface Answered {
  readonly typed: string;
  /** From the last key to the first result, with the pause, and with all that this machine does besides. */
  readonly wall: number;
  /** What the page's own thread worked for it, slowed. */
  readonly work: number;
  /** Files that the last key asked for. */
  readonly requests: number;
}

/**
 * Measures how long an answer of the search takes on a slowed telephone: every query of the tests, typed letter by
 * letter. Fails where the pause and the work together are more than may be; what a busy machine adds is told, not judged.
 *
 * @param machine What it is measured on, for the report.
 * @param count So many of the queries, from all of their list.
 */
export async function measureSearch(machine: string, count = Infinity): Promise<void> {
  const { folder, base } = await builtSite();
  const site = await open(folder, base);
  try {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const all: Answered[] = [];
    const every = [...queries, ...heldOut];
    const step = Math.max(1, Math.floor(every.length / count));
    for (const { typed } of every.filter((_, at) => at % step === 0)) {
      all.push(await answer(typed, context, `${site.address}search/`));
    }
    const text = report(all, machine);
    await writeFile(join(import.meta.dirname, 'results/search.md'), text);
    console.log(text);
    if (all.some((one) => total(one) > most)) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

const total = ({ work }: Answered): number => pause.search + work;

async function answer(typed: string, context: BrowserContext, address: string): Promise<Answered> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const field = page.locator('#search-field');
  // What is read out is the last that a search does.
  const answered = () =>
    page.waitForFunction(() => document.querySelector('blog-search [data-part=live]')?.textContent !== '');
  await field.pressSequentially(typed.slice(0, -1), { delay: 100 });
  await answered();
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  let requests = 0;
  page.on('request', () => (requests += 1));
  const first = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = NaN;
        const typed = document.querySelector('#search-field');
        typed?.addEventListener('input', () => (last = performance.now()));
        const results = document.querySelector('blog-search');
        new MutationObserver(() => Number.isNaN(last) || resolve(performance.now() - last)).observe(
          results ?? document.body,
          { childList: true, subtree: true },
        );
      }),
  );
  const before = await worked();
  await field.press(typed.slice(-1));
  const wall = await first;
  const work = (await worked()) - before;
  await page.close();
  return { typed, wall: Math.round(wall), work: Math.round(work), requests };
}

/** The slowest ten, and all together. */
function report(all: readonly Answered[], machine: string): string {
  const slowest = all.toSorted((a, b) => total(b) - total(a));
  const middle = (of: (one: Answered) => number) => all.map(of).toSorted((a, b) => a - b)[all.length >> 1];
  const row = ({ typed, work, wall, requests }: Answered) =>
    `| ${typed} | ${work} ms | ${pause.search + work} ms | ${requests} | ${wall} ms |`;
  return `# What an answer of the search takes

Measured with \`npm run bench -- search\` on ${machine}: ${all.length} queries, typed letter by letter on a page that is
slowed ${slowed} times. From the last key it waits ${pause.search} ms for another, then works; both together may be ${most} ms. The last
column is by the clock, and has in it what the machine did besides.

| the slowest | work | with the pause | files asked for | by the clock |
| --- | --: | --: | --: | --: |
${slowest.slice(0, 10).map(row).join('\n')}
| half of all, at most | ${middle((one) => one.work)} ms | ${middle(total)} ms | ${middle((one) => one.requests)} | ${middle((one) => one.wall)} ms |
`;
}
