import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';

/** `npm run build`. */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<number> {
  return buildSite(readSettings(environment, root), root, now, out);
}
