// Measures the built site with Lighthouse, on a slowed telephone: `npm run lighthouse`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serve } from '../src/author/serve.ts';
import { findBrowser } from './browser/browser.ts';
import { builtSite, isThere } from './built-site.ts';
import { measure } from './lighthouse/measure.ts';
import { kindsIn } from './shots/kinds-in.ts';

const tool = join(import.meta.dirname, 'lighthouse');
const { folder, base } = await builtSite();
if (!(await isThere(join(tool, 'node_modules/lighthouse')))) {
  console.log('Lighthouse is not here yet: fetching it into tests/lighthouse/node_modules, once.');
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: tool, stdio: 'inherit' });
}

const { address, server } = await serve(folder, base, 0);
const kinds = await kindsIn(folder);
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
