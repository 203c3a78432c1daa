import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOf } from './bytes.ts';
import { writeCorpus, type Format } from './corpus.ts';
import { withEarlier } from './earlier.ts';
import { measureImport } from './import.ts';
import { costOf, type Cost } from './measure.ts';
import { plot } from './plot.ts';
import { timePreview } from './preview.ts';
import { keepRow, keptRows, type Row } from './rows.ts';
import { measureSearch } from './search.ts';
import { besideTable, table } from './table.ts';

// npm run bench            10, 100, 1,000 and 10,000 posts, in MDX and in Markdown; takes an hour or more
// npm run bench -- 10 100  only these sizes
// npm run bench -- mdx     only one format
// npm run bench -- --against ba171e6  the same corpus with an earlier commit in turn, and the ratios
// npm run bench -- import  bringing a blog along, and nothing else
// npm run bench -- search  how soon the search of the built site answers on a slowed telephone, and nothing else;
//                         with a number after it, by so many queries of the tests
const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
const { values, positionals: asked } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const { against } = values;
const sizes = asked.map(Number).filter((size) => size > 0);
const formats = (['mdx', 'md'] as const).filter(
  (format) => !asked.some((word) => /^mdx?$/.test(word)) || asked.includes(format),
);

if (asked.includes('import')) {
  await measureImport(root, machine);
  process.exit();
}
if (asked.includes('search')) {
  await measureSearch(machine, sizes[0]);
  process.exit();
}
const all = async (earlier?: string) => {
  for (const format of formats) {
    for (const posts of sizes.length > 0 ? sizes : [10, 100, 1_000, 10_000]) {
      console.log(`\n${posts} posts in ${format}`);
      await save(await keepRow(await measure(posts, format, earlier)), format);
    }
  }
};
await (against === undefined ? all() : withEarlier(root, against, all));
console.log(`\n${table(await keptRows(machine))}`);

async function measure(posts: number, format: Format, earlier?: string): Promise<Row> {
  const work = await mkdtemp(join(tmpdir(), 'blog-bench-'));
  try {
    const own = await program(root, posts, format, work);
    const other = earlier && (await program(earlier, posts, format, join(work, 'earlier')));
    const earlierCosts = new Map<string, Cost>();
    const cost = async (label: string, name: string): Promise<Cost> => {
      const found = await told(label, own.command(name), root, own.env);
      if (!other) return found;
      const before = await told(`${label}, ${against}`, other.command(name), other.folder, other.env);
      earlierCosts.set(label, before);
      console.log(
        `    × ${(found.cpu / before.cpu).toFixed(2)} of its CPU, × ${(found.wall / before.wall).toFixed(2)} of its time`,
      );
      return found;
    };
    const bare = await told('bare Astro', [node, join(import.meta.dirname, 'bare.ts')], root, own.env);
    const cold = await cost('cold build', 'build');
    const bytes = await bytesOf(own.env.BLOG_OUT);
    const again = await cost('nothing changed', 'build');
    const edit = async () => {
      for (const one of [own, ...(other ? [other] : [])]) {
        await appendFile(one.post, '\nOne more sentence stands here now.\n');
      }
    };
    await edit();
    const edited = await cost('one post edited', 'build');
    await edit();
    const check = await cost('check, one changed', 'check');
    const { ready, visible } = await preview(own);
    const earlierPreview = other && (await preview(other, `, ${against}`));
    const day = new Date().toISOString().slice(0, 10);
    const row = { machine, posts, format, bare, cold, again, edited, check, ready, visible, bytes, day };
    const built = earlierCosts.get('cold build');
    const checked = earlierCosts.get('check, one changed');
    if (against === undefined || !built || !checked || !earlierPreview) return row;
    const beside = {
      commit: against,
      cold: built.cpu,
      wall: built.wall,
      check: checked.cpu,
      ...earlierPreview,
    };
    return { ...row, beside };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The program that lies in a folder, and how it is run on a corpus that is written for it: the same posts for any. */
async function program(folder: string, posts: number, format: Format, work: string) {
  const content = join(work, 'content');
  await writeCorpus(content, posts, format, folder);
  return {
    folder,
    post: join(content, 'posts', `post-00001.${format}`),
    env: {
      ...process.env,
      BLOG_CONTENT: content,
      BLOG_OUT: join(work, 'site'),
      BLOG_CACHE: join(work, 'cache'),
      BENCH_OUT: join(work, 'bare'),
      BENCH_CACHE: join(work, 'bare-cache'),
      NODE_ENV: 'production',
    },
    command: (name: string) => [node, join(folder, 'src/author/command.mjs'), name],
  };
}

async function told(
  label: string,
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Cost> {
  const found = await costOf(command, cwd, env);
  if (found.code !== 0) throw new Error(`${label} failed:\n${found.output}`);
  console.log(
    `  ${label}: ${found.cpu.toFixed(1)} s of CPU, ${found.wall.toFixed(1)} s, ${Math.round(found.memory ?? 0)} MB`,
  );
  return found;
}

async function preview({ command, env, folder, post }: Awaited<ReturnType<typeof program>>, whose = '') {
  const times = await timePreview(command('dev'), folder, env, post, 'writing/post-00001/');
  console.log(
    `  preview${whose} ready ${times.ready.toFixed(1)} s, save to visible ${times.visible.toFixed(2)} s`,
  );
  return times;
}

/** Writes the table and the plot of one format, with what was measured of other sizes before. */
async function save(all: readonly Row[], format: Format): Promise<void> {
  const results = join(import.meta.dirname, 'results');
  const rows = all.filter((row) => row.format === format);
  const compared = besideTable(rows);
  const text = `# What a build of posts in ${format} costs\n\nMeasured with \`npm run bench\` on ${machine}.\n\n${table(rows)}\n${compared === '' ? '' : `\n## Beside an earlier commit, in the same run\n\n${compared}\n`}`;
  await writeFile(join(results, `${format}.md`), text);
  await writeFile(join(results, `${format}.svg`), plot(rows, format));
}
