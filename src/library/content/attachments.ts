import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import type { Given } from '../../media/attachments/examine.ts';
import { attachmentFacts, type OpenedAttachment } from '../../media/attachments/facts.ts';
import { attachmentHash, hashLength } from '../../media/attachments/names.ts';
import { refused, RefusedAttachment, type Refused } from '../../media/attachments/refusal.ts';
import { examinedFiles, type ExaminedFiles } from './examined-files.ts';

/** What was found of a file, as it is kept. */
const examined = z.union([z.strictObject({ facts: attachmentFacts }), z.strictObject({ refused })]);

/** A file that is not handed to readers. */
export interface ClosedAttachment {
  readonly refused: Refused;
}

/** The files of a content folder that texts hand to readers. */
export type Attachments = ExaminedFiles<OpenedAttachment | ClosedAttachment>;

/** Larger than what a host takes, and than can be looked at. GitHub takes 100 megabytes, Cloudflare Pages 25. */
const mostBytes = 300_000_000;

/**
 * @param folder The content folder, an absolute path.
 * @param caches Where what may be used again is kept, an absolute path; without one it is remembered only.
 */
export function attachmentsOf(folder: string, caches?: string): Attachments {
  return examinedFiles<z.infer<typeof examined>, OpenedAttachment | ClosedAttachment>(folder, caches, {
    kept: 'attachments',
    mostBytes,
    beside: keepReason,
    hashLength,
    hashOf: (bytes, file, keep) => attachmentHash(bytes, endingOf(file), keep),
    examine: (bytes, file, keep) => examinedNow({ bytes, ending: endingOf(file), keep }),
    parse: (kept) => examined.parse(kept),
    found: (hash, seen) => ('facts' in seen ? { hash, ...seen } : seen),
    tooLarge: { refused: { why: 'too-large' } },
    closed: { refused: { why: 'closed' } },
  });
}

/** A file with what decides how it is published; nothing for one that cannot be read. */
export async function givenFile(folder: string, file: string): Promise<Given | undefined> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes && { bytes, ending: endingOf(file), keep: await keepReason(folder, file) };
}

/** Why a file is published as it is, whatever it tells: `sheet.pdf.keep` beside it says so. Editors may add an ending. */
async function keepReason(folder: string, file: string): Promise<string | undefined> {
  for (const name of [`${file}.keep`, `${file}.keep.txt`]) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text.replace(/^\uFEFF/, '').trim();
  }
  return undefined;
}

/** What a file's name ends in, in small letters, without the dot. */
function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

async function examinedNow(given: Given): Promise<z.infer<typeof examined>> {
  const { examine } = await import('../../media/attachments/examine.ts');
  try {
    return { facts: await examine(given) };
  } catch (error) {
    if (error instanceof RefusedAttachment) return { refused: error.reason };
    throw error;
  }
}
