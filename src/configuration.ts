import { basename, dirname } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { cachePlace } from './cache.ts';
import { blog, type BlogOptions } from './integration.ts';
import { authorsMarkdown } from './markdown/vite.ts';
import type { Settings } from './settings.ts';

/**
 * What Chrome before 112 and Safari before 16.5 cannot read is written out: rules within rules, and widths as
 * `width >= 40rem`. The numbers are lightningcss's `Features.Nesting` and `Features.MediaRangeSyntax`.
 */
const writtenOut = 1 | 128;

/** What Vite keeps to itself by default; a list of ours takes its place. */
const secrets = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**'];

/**
 * Files that Vite hands to nobody, though they lie where it finds the program: what she writes, which pages show; the
 * key of the desk and earlier versions, which lie in the cache; where she publishes to, and what the host has.
 */
function notServed({
  root,
  content,
  cache,
}: { readonly root: string } & Pick<Settings, 'content' | 'cache'>) {
  const exactly = (path: string) => path.replaceAll('\\', '/').replace(/[!()*+?[\]{}@]/g, '\\$&');
  const within = ['from-the-host', 'kept-aside', '.update', '.publish-to.json'].map(
    (name) => `${exactly(root)}/${name}`,
  );
  return [
    ...secrets,
    ...[exactly(content), ...within].flatMap((path) => [path, `${path}/**`]),
    `${exactly(cache)}/!(vite)`,
    `${exactly(cache)}/!(vite)/**`,
  ];
}

/**
 * Astro's configuration: what stays the same whatever the author writes. What depends on her files,
 * and all that happens besides rendering, is in `integration.ts`.
 *
 * @param root The project's folder.
 */
export function configuration(settings: Settings, root: string, options: BlogOptions): AstroUserConfig {
  const { content, publicFiles, out, cache, port } = settings;
  // Nobody watches: Astro's own counting of its users is off, here as everywhere.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root,
    trailingSlash: 'always',
    outDir: out,
    publicDir: publicFiles,
    cacheDir: cachePlace(cache, 'astro', content),
    integrations: [mdx(), blog(settings, root, options)],
    markdown: { syntaxHighlight: false },
    prerenderConflictBehavior: 'error',
    // "jsx" would take out the spaces between inline elements.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
    devToolbar: { enabled: false },
    server: { host: 'localhost', port },
    vite: {
      plugins: [authorsMarkdown(content)],
      // Posts may lie outside the project; what they import must be found all the same.
      resolve: { dedupe: ['astro'], alias: { '#content': content } },
      css: { lightningcss: { include: writtenOut } },
      build: { assetsInlineLimit: 0 },
      cacheDir: cachePlace(cache, 'vite', content),
      server: {
        // What the author has to mend stands on a page of its own, never in a box over another.
        hmr: { overlay: false },
        fs: { allow: [root, content], deny: notServed({ root, content, cache }) },
        // No page elsewhere reads what the preview answers, also none that another program serves on this machine.
        cors: false,
        watch: {
          ignored: [
            // A build beside the preview would have its pages loaded anew.
            `${dirname(out)}/.${basename(out)}.*/**`,
            // Hundreds of files that are not the author's need not be watched where they stay.
            ...(options.programStays ? ['src', 'tests', 'findings'].map((room) => `${root}/${room}/**`) : []),
          ],
        },
      },
    },
  };
}
