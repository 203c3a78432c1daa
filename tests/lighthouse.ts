// Measures the built site with Lighthouse, on a slowed telephone: `npm run lighthouse`.
import { execFileSync } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../src/library/read/site.ts';
import { urlsOf } from '../src/library/urls.ts';
import { readSettings } from '../src/settings.ts';
import { serve } from '../src/author/serve.ts';
import { findBrowser } from './browser/browser.ts';
import { measure } from './lighthouse/measure.ts';
import { kindsIn } from './shots/kinds-in.ts';

const tool = join(import.meta.dirname, 'lighthouse');
const { out, content } = readSettings(process.env, join(import.meta.dirname, '..'));
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

if (!(await isThere(join(out, 'index.html')))) {
  console.error(`There is no site in ${out} yet: run "npm run build" first, then this again.`);
  process.exit(1);
}
if (!(await isThere(join(tool, 'node_modules/lighthouse')))) {
  console.log('Lighthouse is not here yet: fetching it into tests/lighthouse/node_modules, once.');
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: tool, stdio: 'inherit' });
}

const { site } = await readSite(content);
const { address, server } = await serve(out, site ? urlsOf(site).home : '/', 0);
const kinds = await kindsIn(out);
const browser = await findBrowser();
const results = [];
for (const kind of ['home', 'post', 'topic', 'search']) {
  const path = kinds[kind];
  if (path === undefined) continue;
  console.log(`Measuring ${kind}: /${path}`);
  results.push({ page: kind, ...(await measure(address + path, browser)) });
}
server.close();

const faults = results.flatMap(({ page, failed, ...numbers }) => [
  ...failed.map((audit) => `${page}: ${audit}`),
  ...Object.entries(numbers).flatMap(([name, number]) =>
    passes(name, number) ? [] : [`${page}: ${name} is ${number}`],
  ),
]);
console.table(results.map(({ failed: _, ...numbers }) => numbers));
for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 && results.length > 0 ? 0 : 1);

/** Every score is 100; the largest paint comes within a second, nothing shifts and nothing blocks. */
function passes(name: string, number: number): boolean {
  if (name === 'LCP') return number <= 1000;
  if (name === 'CLS' || name === 'TBT') return number === 0;
  return number === 100;
}
