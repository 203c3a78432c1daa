import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { bytesOf } from './bytes.ts';
import { writeCorpus, type Format } from './corpus.ts';
import { costOf, type Cost } from './measure.ts';
import { plot } from './plot.ts';
import { timePreview } from './preview.ts';
import { keepRow, keptRows, type Row } from './rows.ts';
import { table } from './table.ts';

// npm run bench            10, 100, 1,000 and 10,000 posts, in MDX and in Markdown; takes an hour or more
// npm run bench -- 10 100  only these sizes
// npm run bench -- mdx     only one format
const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const formats = (['mdx', 'md'] as const).filter(
  (format) => !asked.some((word) => /^mdx?$/.test(word)) || asked.includes(format),
);

for (const format of formats) {
  for (const posts of sizes.length > 0 ? sizes : [10, 100, 1_000, 10_000]) {
    console.log(`\n${posts} posts in ${format}`);
    await save(await keepRow(await measure(posts, format)), format);
  }
}
console.log(`\n${table(await keptRows(machine))}`);

async function measure(posts: number, format: Format): Promise<Row> {
  const work = await mkdtemp(join(tmpdir(), 'blog-bench-'));
  try {
    const content = join(work, 'content');
    await writeCorpus(content, posts, format);
    const env = {
      ...process.env,
      BLOG_CONTENT: content,
      BLOG_OUT: join(work, 'site'),
      BLOG_CACHE: join(work, 'cache'),
      BENCH_OUT: join(work, 'bare'),
      BENCH_CACHE: join(work, 'bare-cache'),
      NODE_ENV: 'production',
    };
    const blog = (name: string) => [node, join(root, 'src/author/command.mjs'), name];
    const cost = async (label: string, command: readonly string[]): Promise<Cost> => {
      const found = await costOf(command, root, env);
      if (found.code !== 0) throw new Error(`${label} failed:\n${found.output}`);
      console.log(
        `  ${label}: ${found.cpu.toFixed(1)} s of CPU, ${found.wall.toFixed(1)} s, ${Math.round(found.memory ?? 0)} MB`,
      );
      return found;
    };
    const post = join(content, 'posts', `post-00001.${format}`);
    const bare = await cost('bare Astro', [node, join(import.meta.dirname, 'bare.ts')]);
    const cold = await cost('cold build', blog('build'));
    const bytes = await bytesOf(env.BLOG_OUT);
    const again = await cost('nothing changed', blog('build'));
    await appendFile(post, '\nOne more sentence stands here now.\n');
    const edited = await cost('one post edited', blog('build'));
    const check = await cost('check', blog('check'));
    const { ready, visible } = await timePreview(blog('dev'), root, env, post, 'writing/post-00001/');
    console.log(`  preview ready ${ready.toFixed(1)} s, save to visible ${visible.toFixed(2)} s`);
    return { machine, posts, format, bare, cold, again, edited, check, ready, visible, bytes };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Writes the table and the plot of one format, with what was measured of other sizes before. */
async function save(all: readonly Row[], format: Format): Promise<void> {
  const results = join(import.meta.dirname, 'results');
  const rows = all.filter((row) => row.format === format);
  const text = `# What a build of posts in ${format} costs\n\nMeasured with \`npm run bench\` on ${machine}.\n\n${table(rows)}\n`;
  await writeFile(join(results, `${format}.md`), text);
  await writeFile(join(results, `${format}.svg`), plot(rows, format));
}
