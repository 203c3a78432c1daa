/**
 * What the last look over a finished site costs: `node tests/bench/look.ts 5000`. The folder has the files of a site
 * of 1,000 posts: a share card for each, and pictures in the sizes and forms that pages name, among a few documents.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { inspectSite } from '../../src/outputs/assets/inspect-site.ts';
import { allSamples } from '../media/all.ts';

const count = Number(process.argv[2] ?? 5000);
const folder = await mkdtemp(join(tmpdir(), 'blog-look-'));
await mkdir(join(folder, 'assets'));
const noise = (width: number) =>
  sharp({
    create: {
      width,
      height: Math.round((width * 2) / 3),
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  });
const clean = (await allSamples()).filter(({ tells, unread }) => tells.length === 0 && !unread);
const files = [
  ...(await Promise.all(
    [360, 720, 1080, 1440].map((width) => noise(width).avif({ quality: 50, effort: 0 }).toBuffer()),
  )),
  ...(await Promise.all([720, 1440].map((width) => noise(width).jpeg().toBuffer()))),
  await noise(400).png().toBuffer(),
  await noise(400).png().toBuffer(),
];
for (let index = 0; index < count; index += 1) {
  const bytes = index % 10 === 9 ? clean[index % clean.length]?.bytes : files[index % files.length];
  await writeFile(join(folder, 'assets', `${index}.bin`), bytes ?? '');
}
const before = process.cpuUsage();
const start = performance.now();
const found = await inspectSite(folder, { paths: new Set(), kept: new Set() });
const { user, system } = process.cpuUsage(before);
console.log(
  `${count} files, ${found.length} of them telling: ${((user + system) / 1e6).toFixed(2)} s of CPU, ${((performance.now() - start) / 1000).toFixed(2)} s`,
);
await rm(folder, { recursive: true });
