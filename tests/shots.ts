// Draws one contact sheet of every kind of page, at three widths and in every light: `npm run shots`. With
// `npm run shots -- --before FOLDER` each kind of page beside what it was in an earlier site, which lies in that folder.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { open } from './browser/browser.ts';
import { builtSite } from './built-site.ts';
import { beforeAndAfter } from './shots/before-after.ts';
import { kindsIn } from './shots/kinds-in.ts';
import { sheetHtml, type Shot } from './shots/sheet-html.ts';
import { shoot } from './shots/shoot.ts';

const screens = { phone: [390, 844], tablet: [768, 1024], desk: [1280, 800] } as const;
const sheetOfPaper = [794, 1123] as const;
const lights = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const folder = join(import.meta.dirname, 'shots');
const { folder: site, base } = await builtSite();
const { before } = parseArgs({ options: { before: { type: 'string' } } }).values;
const rows = before ? await beforeAndAfter({ before, after: site, base }, folder) : await everyKind();

const sheet = join(folder, 'sheet.html');
await writeFile(sheet, sheetHtml(rows));
const { browser, close } = await open(site, base);
const wall = await browser.newPage({ viewport: { width: 3000, height: 1000 } });
await wall.goto(pathToFileURL(sheet).href, { waitUntil: 'networkidle' });
await wall.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
await close();
console.log(
  `Look at ${relative(process.cwd(), sheet)} in a browser (each picture opens in full), or at sheet.png beside it.`,
);

async function everyKind(): Promise<ReadonlyMap<string, readonly Shot[]>> {
  const { browser, address, close } = await open(site, base);
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await rm(join(folder, 'screens'), { recursive: true, force: true });
  await mkdir(join(folder, 'screens'), { recursive: true });
  const rows = new Map<string, Shot[]>();
  for (const [kind, path] of Object.entries(await kindsIn(site))) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const shots: Shot[] = [];
    for (const [light, media] of Object.entries(lights)) {
      await page.emulateMedia({ media: 'screen', ...media });
      for (const [screen, size] of Object.entries(screens)) {
        shots.push(await shoot(page, `${kind}, ${screen}, ${light}`, size, folder));
      }
    }
    await page.emulateMedia({ media: 'print', ...lights.light });
    shots.push(await shoot(page, `${kind}, paper`, sheetOfPaper, folder));
    rows.set(`${kind}: /${path}`, shots);
    console.log(`${kind} (${rows.size})`);
  }
  await close();
  return rows;
}
