import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { readerFonts } from '../browser/reader-fonts.ts';

/** What Lighthouse found on one page: scores of 100, times in milliseconds, and the audits that are not passed. */
export interface Measured {
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly seo: number;
  readonly LCP: number;
  readonly CLS: number;
  readonly TBT: number;
  readonly failed: readonly string[];
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}
/** The part of Lighthouse's answer that is read. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}
interface Lighthouse {
  default(
    url: string,
    flags: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly lhr: Report } | undefined>;
}

/**
 * Measures a page as Lighthouse's slowed telephone shows it, with the network and the processor really slowed.
 * Lighthouse's own way, to load it fast and to calculate, takes fonts for something that the first paint waited
 * for when they come before it, as they do from a server on the same machine.
 *
 * @param url Its address.
 * @param browser The path of a browser, which is opened anew for each page.
 */
export async function measure(url: string, browser: string): Promise<Measured> {
  const port = await freePort();
  const opened = await chromium.launch({
    executablePath: browser,
    env: await readerFonts(),
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    // It has a folder of its own, which is not always there: so it is named at the last moment.
    const where = pathToFileURL(createRequire(import.meta.url).resolve('lighthouse')).href;
    const lighthouse: Lighthouse = await import(where);
    const result = await lighthouse.default(url, { port, logLevel: 'error', throttlingMethod: 'devtools' });
    if (!result) throw new Error(`Lighthouse has nothing to say about ${url}.`);
    return read(result.lhr);
  } finally {
    await opened.close();
  }
}

function read({ categories, audits }: Report): Measured {
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const number = (id: string) => Math.round((audits[id]?.numericValue ?? NaN) * 1000) / 1000;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    LCP: Math.round(number('largest-contentful-paint')),
    CLS: number('cumulative-layout-shift'),
    TBT: Math.round(number('total-blocking-time')),
    // What weighs nothing is advice.
    failed: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .flatMap(({ id, weight }) => (weight > 0 && audits[id]?.score === 0 ? [audits[id].title] : [])),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
