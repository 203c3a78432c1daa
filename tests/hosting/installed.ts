import { execFileSync } from 'node:child_process';
import { isThere } from '../built-site.ts';
import { wrangler } from './cloudflare.ts';

/** Fetches Cloudflare's server when it is not here yet; nothing of it runs while it is installed. */
export default async function setup(): Promise<void> {
  if (await isThere(wrangler)) return;
  console.log('Wrangler is not here yet: fetching it into tests/hosting/node_modules, once.');
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });
}
