import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';

/** A test that runs, as far as this needs to know one. */
export interface Running {
  readonly fullName: string;
  readonly result?: { readonly state: string } | undefined;
}

/** Where pictures and traces of tests that failed are kept. */
export const failedFolder = join(import.meta.dirname, '../failed');

const root = join(import.meta.dirname, '../..');
const watched = new Map<BrowserContext, { readonly of: Running | undefined }>();
let running: Running | undefined;
let kept: string[] = [];
let count = 0;

/** Has everything that happens in a browser's pages traced, so that it is known when a test fails. */
export function watch(browser: Browser): void {
  // Pictures of the blog are taken with it too, and there is no test that could fail.
  if (!process.env['VITEST']) return;
  browser.on('context', (context) => {
    // A machine that does other work at the same time needs patience.
    context.setDefaultTimeout(120_000);
    // Without snapshots, which put a script of their own into each page.
    const traced = context.tracing.start({ title: running?.fullName ?? '' }).catch(() => undefined);
    watched.set(context, { of: running });
    context.on('close', () => watched.delete(context));
    // A test closes what it opened before anybody else hears that it failed.
    const close = context.close.bind(context);
    context.close = async (options) => {
      await traced;
      if (hasFailed()) await keep(context);
      await close(options);
    };
  });
}

/** A test begins: what is traced from now on is of this one. */
export async function begin(test: Running): Promise<void> {
  running = test;
  for (const { tracing } of watched.keys()) {
    await tracing.stopChunk().catch(() => undefined);
    await tracing.startChunk({ title: test.fullName }).catch(() => undefined);
  }
}

/**
 * The test is over: where it failed, what it left open is kept and closed, and what several share is kept.
 *
 * @returns What was kept, each without its ending.
 */
export async function end(): Promise<readonly string[]> {
  if (hasFailed()) {
    for (const [context, { of }] of watched) await (of === running ? context.close() : keep(context));
  }
  const all = kept;
  [running, kept] = [undefined, []];
  return all;
}

const hasFailed = () => running?.result?.state === 'fail';

/** Keeps a picture of each page that is open, and the trace of all. */
async function keep(context: BrowserContext): Promise<void> {
  if (!running) return;
  const name = running.fullName.replace(/^tests\/browser\//, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  // One test may fail with several windows open, and fail again.
  count += 1;
  const place = join(failedFolder, `${name.slice(0, 120)}-${count}`);
  await mkdir(failedFolder, { recursive: true });
  for (const [index, page] of context.pages().entries()) {
    const path = `${place}${index > 0 ? `-${index + 1}` : ''}.png`;
    await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
  }
  await context.tracing.stopChunk({ path: `${place}.zip` }).catch(() => undefined);
  await context.tracing.startChunk().catch(() => undefined);
  kept.push(relative(root, place));
}
