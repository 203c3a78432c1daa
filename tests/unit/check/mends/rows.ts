import type { Written } from '../folder.ts';
import { inFields } from './rows/fields.ts';
import { inFiles } from './rows/files.ts';
import { inMedia } from './rows/media.ts';
import { inProse } from './rows/prose.ts';

/** What authors bring, by the file with the rule that tells of it. */
export const rows: Readonly<Record<string, readonly Written[]>> = {
  ...inProse,
  ...inFields,
  ...inFiles,
  ...inMedia,
};
