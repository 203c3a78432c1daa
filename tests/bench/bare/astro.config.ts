import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Astro as it comes, with MDX: what the blog is measured against. */
export default defineConfig({
  site: 'https://bare.example',
  outDir: process.env['BENCH_OUT'] ?? './dist',
  cacheDir: process.env['BENCH_CACHE'] ?? './node_modules/.cache',
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
