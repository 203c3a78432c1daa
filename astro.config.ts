import { createHash } from 'node:crypto';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSite } from './src/library/read/site.ts';
import { urlsOf } from './src/library/urls.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { authorsMarkdown } from './src/markdown/vite.ts';
import { lastBuild } from './src/outputs/last-build.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, import.meta.dirname);
const { site, words } = await readSite(settings.content);
const address = new URL(site?.address ?? 'http://localhost:4321/');
const urls = urlsOf({ address: address.href });

// Two content folders, as tests have them, may not share what Astro remembers.
const memory = createHash('sha256').update(settings.content).digest('hex').slice(0, 12);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: settings.out,
  cacheDir: join(settings.cache, 'astro', memory),
  integrations: [mdx()],
  // AVIF at its least effort costs a sixth of the usual work, and its files are still smaller than WebP's.
  image: {
    service: {
      entrypoint: 'astro/assets/services/sharp',
      config: { avif: { effort: 0, chromaSubsampling: '4:2:0' } },
    },
  },
  markdown: { processor: markdownProcessor(settings.content, urls, words), syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  // "jsx" would take out the spaces between inline elements.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [authorsMarkdown(settings.content), lastBuild(settings.out, address.pathname)],
    // Posts may lie outside the project; what they import must be found all the same.
    resolve: { dedupe: ['astro'] },
    build: { assetsInlineLimit: 0 },
  },
});
