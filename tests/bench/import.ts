import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from './export.ts';
import { costOf } from './measure.ts';

/** What an import may take, in seconds and megabytes, of 2,000 posts with 20,000 files. */
const most = { posts: 2_000, wall: 60, memory: 500 };

/** Measures how long an import takes, and says whether that is more than it may. */
export async function measureImport(root: string, machine: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'blog-bench-'));
  try {
    console.log(`\nan export of ${most.posts} posts with ${most.posts * 10} files`);
    await writeExport(join(work, 'export'), most.posts);
    await cp(join(root, 'content'), join(work, 'content'), { recursive: true });
    await mkdir(join(work, 'public'));
    const env = {
      ...process.env,
      BLOG_CONTENT: join(work, 'content'),
      BLOG_PUBLIC: join(work, 'public'),
      BLOG_CACHE: join(work, 'cache'),
      BLOG_OUT: join(work, 'site'),
    };
    const command = [
      process.execPath,
      // As package.json starts it.
      '--max-semi-space-size=8',
      '--heap-growing-percent=25',
      join(root, 'src/author/command.mjs'),
      'import',
      join(work, 'export'),
      '--yes',
    ];
    const { code, wall, cpu, memory = 0, output } = await costOf(command, root, env);
    if (code !== 0) throw new Error(`The import failed:\n${output}`);
    const row = `| ${most.posts} | ${most.posts * 10} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${Math.round(memory)} MB |`;
    const text = `# What it costs to bring a blog along\n\nMeasured with \`npm run bench -- import\` on ${machine}. It may take ${most.wall} seconds and ${most.memory} megabytes.\n\n| posts | files | time | CPU | memory |\n| --- | --- | --- | --- | --- |\n${row}\n`;
    await writeFile(join(import.meta.dirname, 'results/import.md'), text);
    console.log(text);
    if (wall > most.wall || memory > most.memory) process.exitCode = 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
