import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../../library/content/files.ts';
import type { Places } from './places.ts';

/** A content folder as it would be, made ready beside the real one. */
export interface Stage {
  /** Her content with what comes in. */
  readonly content: string;
}

/** Makes the folder anew: whatever an earlier run that was stopped left there is gone. */
export async function openStage({ stage, content }: Places): Promise<Stage> {
  await rm(stage, { recursive: true, force: true });
  const made: Stage = { content: join(stage, 'content') };
  for (const file of await listFiles(content)) await alike(join(content, file), join(made.content, file));
  await mkdir(join(made.content, 'posts'), { recursive: true });
  return made;
}

/** A copy of a text; of all else, which nothing here writes to, the same file under another name where a disk knows that. */
async function alike(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if (/\.(?:mdx?|ya?ml|txt)$/i.test(from)) await copyFile(from, to);
  else await link(from, to).catch(() => copyFile(from, to));
}

/** Writes a text that is being made ready. */
export async function writeStaged(stage: Stage, file: string, text: string): Promise<void> {
  const place = join(stage.content, file);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

export async function closeStage({ stage }: Places): Promise<void> {
  await rm(stage, { recursive: true, force: true });
}
