import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { readContent } from '../../../src/library/content/content.ts';
import { attachmentsOf } from '../../../src/library/content/attachments.ts';
import { picturesOf } from '../../../src/library/content/pictures.ts';
import { handOver, snapshotOf } from '../../../src/library/blog/snapshot.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { authorsMarkdown } from '../../../src/markdown/vite.ts';
import { attachmentsOfTexts } from '../../../src/outputs/assets/text-attachments.ts';
import { picturesOfTexts } from '../../../src/outputs/assets/text-pictures.ts';

// node build.ts CONTENT OUT: every post of a content folder, in `module/` as @astrojs/mdx
// compiles it, and in `place/` as the blog does.
const [, , folder = '', outDir = ''] = process.argv;
const content = await readContent(folder);
const shown = await picturesOfTexts(content.posts, picturesOf(folder), new Set(content.files));
const pictures = new Map(
  [...shown].map(([{ id }, all]) => [id, new Map(all.map(({ name, picture }) => [name, picture]))]),
);
const handed = await attachmentsOfTexts(content.posts, attachmentsOf(folder), new Set(content.files));
const attachments = new Map(
  [...handed].map(([{ id }, all]) => [id, new Map(all.map(({ name, attachment }) => [name, attachment]))]),
);
const snapshot = snapshotOf({
  content,
  today: '2026-11-22',
  preview: true,
  pictures: (_, id) => pictures.get(id) ?? new Map(),
  attachments: (_, id) => attachments.get(id) ?? new Map(),
  own: () => ({}),
});
const { blog } = snapshot;
if (!blog) throw new Error('The content folder cannot be read.');
handOver(snapshot);
const { site, urls, words } = blog;
await build({
  configFile: false,
  root: join(import.meta.dirname, '../../..'),
  srcDir: import.meta.dirname,
  outDir,
  publicDir: join(outDir, 'nothing'),
  cacheDir: `${outDir}-cache`,
  logLevel: 'error',
  integrations: [mdx()],
  markdown: {
    processor: markdownProcessor({ folder, urls, words, language: site.language }),
    syntaxHighlight: false,
  },
  compressHTML: true,
  vite: {
    plugins: [authorsMarkdown(folder)],
    resolve: { dedupe: ['astro'], alias: { '#content': folder } },
  },
});
