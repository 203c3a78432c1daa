import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const memory = z.number().optional();
const bytes = z.object({
  total: z.number(),
  pages: z.number().optional(),
  largestPage: z.number(),
  largestFeed: z.number(),
  search: z.number(),
  firstSearch: z.number(),
  cards: z.number().optional(),
});

/** What an earlier commit needed in the same run, where one was asked for: seconds of CPU, `wall` and the preview by the clock. */
const beside = z.object({
  commit: z.string(),
  cold: z.number(),
  wall: z.number(),
  check: z.number(),
  ready: z.number(),
  visible: z.number(),
});

/** What was measured of one corpus. Times in seconds, memory in megabytes, outputs in bytes. */
const row = z.object({
  machine: z.string(),
  posts: z.number(),
  format: z.enum(['md', 'mdx']),
  bare: z.object({ cpu: z.number(), memory }),
  cold: z.object({ wall: z.number(), cpu: z.number(), memory }),
  again: z.object({ cpu: z.number() }),
  edited: z.object({ cpu: z.number() }),
  check: z.object({ wall: z.number(), cpu: z.number() }),
  ready: z.number(),
  visible: z.number(),
  bytes,
  /** The day on which it was measured. */
  day: z.string().optional(),
  beside: beside.optional(),
});

export type Row = z.infer<typeof row>;
export type Beside = z.infer<typeof beside>;
export type Bytes = z.infer<typeof bytes>;

const file = join(import.meta.dirname, 'results/rows.json');

/** What was measured on a machine before, the newest of each size and format: two machines cannot be compared. */
export async function keptRows(machine: string): Promise<readonly Row[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return z
    .array(row)
    .parse(JSON.parse(text))
    .filter((one) => one.machine === machine);
}

/** Keeps a row in the place of an older one, and gives them all, the smallest first. */
export async function keepRow(newest: Row): Promise<readonly Row[]> {
  const others = (await keptRows(newest.machine)).filter(
    ({ posts, format }) => posts !== newest.posts || format !== newest.format,
  );
  const rows = [...others, row.parse(newest)].sort((a, b) => a.posts - b.posts);
  await writeFile(file, `${JSON.stringify(rows, undefined, 2)}\n`);
  return rows;
}
