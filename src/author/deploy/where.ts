import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Lies beside the content folder, and is left out of Git: it is true of this computer. */
const whereFile = '.publish-to.json';

/** Which copy of the blog this is. */
const copy = { copy: z.string().regex(/^[\w-]+$/) };

const schema = z.discriminatedUnion('to', [
  z.strictObject({ ...copy, to: z.literal('git') }),
  z.strictObject({ ...copy, to: z.literal('zip') }),
  z.strictObject({ ...copy, to: z.literal('folder'), folder: z.string().min(1) }),
  z.strictObject({
    ...copy,
    to: z.literal('sftp'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535),
    user: z.string().min(1),
    /** The whole path at the host. */
    folder: z.string().min(1),
    /** The server's own key, in base64. */
    hostKey: z.base64().min(1),
  }),
]);

/** Where the blog goes. */
export type Where = z.infer<typeof schema>;

/**
 * What the author said; nothing where she was not asked yet, or nobody can read it any more.
 *
 * @param content The content folder, an absolute path.
 */
export async function readWhere(content: string): Promise<Where | undefined> {
  const text = await readFile(join(dirname(content), whereFile), 'utf8').catch(() => '');
  try {
    return whereOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What was kept, when it is whole. */
export function whereOf(kept: unknown): Where | undefined {
  return schema.safeParse(kept).data;
}

/** Git's name for what was sent there last; nothing where Git itself brings it to a host. */
export function refOf(where: Where): string | undefined {
  const place = placeOf(where);
  return place && `refs/published/${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
}

function placeOf(where: Where): string | undefined {
  switch (where.to) {
    case 'git':
      return undefined;
    case 'zip':
      return 'zip';
    case 'folder':
      return where.folder;
    case 'sftp':
      return `${where.user}@${where.host}:${where.port}${where.folder}`;
  }
}

export async function keepWhere(content: string, where: Where): Promise<void> {
  await writeFile(join(dirname(content), whereFile), `${JSON.stringify(where, undefined, 2)}\n`);
}
