import { execFileSync } from 'node:child_process';
import { isThere } from '../built-site.ts';
import { wrangler } from './cloudflare.ts';
import { observatory } from './observatory.ts';

/** Fetches Cloudflare's server and MDN's Observatory when they are not here yet; nothing of them runs while they are installed. */
export default async function setup(): Promise<void> {
  if ((await isThere(wrangler)) && (await isThere(observatory))) return;
  console.log(
    'Wrangler and MDN’s Observatory are not here yet: fetching them into tests/hosting/node_modules, once.',
  );
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });
}
