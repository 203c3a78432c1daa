import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UnreadFile, type BundleFile } from '../../import/bundle/bundle.ts';
import { refusedAttachment } from '../../check/files/refused-attachments.ts';
import { examine } from '../../media/attachments/examine.ts';
import type { Use } from '../../media/attachments/forms.ts';
import { RefusedAttachment } from '../../media/attachments/refusal.ts';
import { nameFrom } from '../new/name.ts';
import type { Planned } from './planned.ts';

/** A file beside a text: its address from there, and what readers do with it. Or why it stays out, a sentence. */
export type BroughtFile = { readonly address: string; readonly use: Use } | { readonly why: string };

/** Brings along documents, recordings and films that texts lead to. */
export interface FileDoor {
  bring(file: BundleFile, to: Planned): Promise<BroughtFile>;
  /** What came along, from the content folder. */
  readonly brought: ReadonlySet<string>;
  /** Whether a text leads to a file. */
  has(file: BundleFile): boolean;
}

/**
 * @param stage Where the content folder is made ready.
 */
export function fileDoor(stage: string): FileDoor {
  const brought = new Set<string>();
  const known = new Set<string>();
  return {
    brought,
    has: (file) => known.has(keyOf(file)),
    async bring(file, to) {
      const name = basename(file.path);
      const ending = extname(name).toLowerCase();
      try {
        const bytes = await file.bytes();
        const { use } = await examine({ bytes, ending: ending.slice(1) });
        known.add(keyOf(file));
        const hash = createHash('sha256').update(bytes).digest('hex');
        const before = [...to.files].find(([, other]) => other === hash)?.[0];
        if (before !== undefined) return { address: `./${before}`, use };
        const own = nameBeside(name, ending, to);
        to.files.set(own, hash);
        const path = `${to.kind}s/${to.name}/${own}`;
        brought.add(path);
        await mkdir(dirname(join(stage, path)), { recursive: true });
        await writeFile(join(stage, path), bytes, { flag: 'wx' });
        return { address: `./${own}`, use };
      } catch (error) {
        if (error instanceof UnreadFile) return { why: error.message };
        if (!(error instanceof RefusedAttachment)) throw error;
        const { message, help } = refusedAttachment(name, error.reason);
        return { why: `${message} ${help}` };
      }
    },
  };
}

function nameBeside(name: string, ending: string, { files }: Planned): string {
  const isTaken = (stem: string) => files.has(`${stem}${ending}`);
  const stem = nameFrom(name.slice(0, name.length - ending.length), isTaken) ?? nameFrom('file', isTaken);
  return `${stem ?? 'file'}${ending}`;
}

function keyOf({ from, path }: BundleFile): string {
  return `${from} ${path}`;
}
