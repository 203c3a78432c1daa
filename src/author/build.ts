import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './command.ts';

/** `npm run build`. */
export const run: Command = async (environment, root, now, out) => {
  return buildSite(readSettings(environment, root), root, now, out);
};
