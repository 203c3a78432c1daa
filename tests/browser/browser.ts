import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/author/serve.ts';
import { isThere } from '../built-site.ts';
import { watch } from './failed.ts';
import { isFirefox, openFirefox } from './firefox.ts';
import { readerFonts } from './reader-fonts.ts';

/** A browser, and a site served on this machine. */
export interface Opened {
  readonly browser: Browser;
  /** Where the site's home page answers. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where Debian, Fedora, macOS and Windows put the browsers that the tests can use. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Opens a browser on a built site, the one of `findBrowser`. With
 * `$BLOG_BROWSER` set to "firefox" it is Firefox.
 *
 * @param folder The built site.
 * @param base The path under which it lives.
 */
export async function open(folder: string, base: string): Promise<Opened> {
  const { address, server } = await serve(folder, base, 0);
  const browser = await (isFirefox
    ? openFirefox()
    : chromium.launch({ executablePath: await findBrowser(), env: await readerFonts() }));
  watch(browser);
  return {
    browser,
    address,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * The path of a browser that the tests can use: the one that `$CHROME_PATH`
 * names. Without it, on Linux, the one that comes with the project, so that the
 * tests see the same on every machine; elsewhere one that is installed.
 *
 * @throws When there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  // What comes with the project is made for this kind of machine alone.
  if (!named && process.platform === 'linux' && process.arch === 'x64') return brought();
  const paths = named ? [named] : installed;
  for (const path of paths) if (await isThere(path)) return path;
  throw new Error(`There is no browser at ${paths.join(', ')}. CHROME_PATH may name another.`);
}

async function brought(): Promise<string> {
  // It unpacks its libraries and fonts only where it believes it runs on Lambda.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
