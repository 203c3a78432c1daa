import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The rooms of `src` that hold nothing but TypeScript which Node reads as it is. */
const rooms = ['art', 'check', 'library', 'markdown', 'media', 'outputs', 'schema', 'vocabulary', 'words'];

/**
 * Has the pages of a preview use the program's modules as Node has loaded them already, in place of copies that Vite
 * makes of each: the first page is there sooner. Such a module stays as it was when the preview began.
 *
 * Vite 8.3 hands to Node what its environment counts among the built-in modules
 * (https://vite.dev/config/shared-options.html, `resolve.builtins`).
 *
 * @param root The project's folder.
 */
export function nativeModules(root: string): Plugin {
  const src = pathToFileURL(join(root, 'src')).href.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  const native = new RegExp(`^${src}/(?:${rooms.join('|')})/[^?]*\\.ts$`);
  return {
    name: 'blog:native-modules',
    enforce: 'pre',
    configEnvironment(name) {
      if (name === 'client') return undefined;
      return { resolve: { builtins: [...builtinModules, /^node:/, native] } };
    },
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler(source, importer) {
        if (importer === undefined || this.environment.name === 'client') return undefined;
        const { href } = new URL(source, pathToFileURL(importer.replace(/\?.*$/, '')));
        return native.test(href) ? { id: href, external: true } : undefined;
      },
    },
  };
}
