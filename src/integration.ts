import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BlogOptions } from './author/blog-options.ts';
import type { Building } from './author/building.ts';
import type { RunningPreview } from './author/preview/running.ts';
import { readSite } from './library/content/site.ts';
import { urlsOf } from './library/urls.ts';
import { markdownProcessor } from './markdown/processor.ts';
import { lastBuild } from './outputs/last-build.ts';
import type { Settings } from './settings.ts';

export type { BlogOptions } from './author/blog-options.ts';

/**
 * The blog, as an integration of Astro's: the page on which the whole is seen. Whoever starts Astro
 * has all of it or nothing: a command of the author's, `npx astro`, a host's preset.
 *
 * - Set-up: what Astro is told of the author's files before it begins.
 * - A build: the files are read and checked, and what is wrong stops it; Astro renders the pages into
 *   a new folder; what is made from the whole of them is added, and the folder takes the old one's place.
 * - The preview: each save is read and handed to the pages, and a mistake shows what to mend.
 *
 * @param root The project's folder.
 */
export function blog(settings: Settings, root: string, options: BlogOptions): AstroIntegration {
  let atStart: string | undefined;
  let target = settings.out;
  let building: Building | undefined;
  let modules: string | undefined;
  let preview: RunningPreview | undefined;
  let home = '/';

  return {
    name: 'blog',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        const { site, words } = options.checked?.content ?? (await readSite(settings.content));
        const urls = urlsOf(site ?? { address: 'http://localhost:4321/' });
        home = urls.home;
        const language = site?.language ?? 'en';
        updateConfig({
          site: new URL(urls.absolute(urls.home)).origin,
          base: urls.home,
          markdown: { processor: markdownProcessor({ folder: settings.content, urls, words, language }) },
        });
        if (command === 'build') {
          const { draftOf } = await import('./author/replace-directory.ts');
          target = resolve(fileURLToPath(config.outDir));
          updateConfig({
            outDir: pathToFileURL(`${draftOf(target)}/`),
            // Each file that is published as it is is looked at, and copied with the rest; only the preview shows it as it lies there.
            publicDir: pathToFileURL(`${join(settings.cache, 'nothing')}/`),
          });
        }
        if (command === 'dev') {
          const { nativeModules } = await import('./author/preview/native-modules.ts');
          const { bundled } = await import('./author/preview/write/bundled.ts');
          const { readAtStart } = await import('./author/preview/at-start.ts');
          atStart = readAtStart({ site, words });
          // Astro adds the base path itself.
          const { desk } = urlsOf({ address: 'http://localhost/' });
          for (const [pattern, page] of [
            [desk.list(), '_desk'],
            [desk.write(), '_write'],
            [desk.import(), '_import'],
            [desk.publish(), '_publish'],
            [desk.look, '_look'],
            [desk.handbook(), '_handbook'],
            [desk.setup(), '_setup'],
            [desk.lines(), '_lines'],
            [desk.replace, '_replace'],
            [desk.deleted(), '_deleted'],
            [desk.menu, '_menu'],
            [desk.series(), '_series'],
          ] as const) {
            injectRoute({ pattern, entrypoint: join(root, `src/pages/${page}.astro`), prerender: true });
          }
          const plugins = [
            lastBuild(settings.out, urls.home),
            ...(options.programStays ? [nativeModules(root)] : []),
          ];
          updateConfig({
            vite: { plugins, optimizeDeps: { include: [...bundled] } },
          });
        }
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { beginBuilding } = await import('./author/building.ts');
        const { draftOf } = await import('./author/replace-directory.ts');
        setPrerenderer((own) => ({
          ...own,
          setup: async () => {
            await own.setup?.();
            const { takeCompiled } = await import('./author/compiled/take.ts');
            if (!modules || !options.compiled) return;
            const pages = await takeCompiled(own, { modules, site: draftOf(target) });
            if (pages) await options.compiled(pages);
          },
        }));
        building = beginBuilding({ settings, root, target, ...options, now: options.now() }, options.failed);
        await building.begun;
      },
      'astro:build:setup': async ({ vite }) => {
        const place = vite.environments?.['prerender']?.build?.outDir;
        if (place === undefined || place === modules) return;
        const { forgetCompiled } = await import('./author/compiled/take.ts');
        await forgetCompiled(place);
        modules = place;
      },
      'astro:build:done': async () => {
        await building?.end();
      },
      'astro:server:setup': async ({ server }) => {
        const { runningPreview } = await import('./author/preview/running.ts');
        const { deskKey } = await import('./author/preview/write/key.ts');
        preview = runningPreview(settings, root, options, await deskKey(settings.cache));
        preview.attachTo(server, atStart);
        options.attached?.(server);
      },
      'astro:server:start': async ({ address: { port } }) => {
        // A command of the author's says it in its own words.
        if (options.programStays) return;
        const { deskKey, withKey } = await import('./author/preview/write/key.ts');
        const address = withKey(
          new URL(home, `http://localhost:${port}`).href,
          await deskKey(settings.cache),
        );
        options.out(`The preview, drafts included: ${address}`);
      },
      'astro:server:done': async () => {
        await preview?.close();
      },
    },
  };
}
