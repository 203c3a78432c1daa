import type { RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** A file, by its path from the folder that it lies in. */
export interface CompiledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The site's pages as Vite has compiled them, ready to be filled with what the author wrote. */
export interface CompiledPages {
  /** The module that renders them, by its path among the others. */
  readonly entry: string;
  readonly modules: readonly CompiledFile[];
  /** What every rendered site has: the scripts. */
  readonly assets: readonly CompiledFile[];
  /** What Astro knows of each page besides, as its styles. */
  readonly known: readonly Known[];
}

/** What Astro knows of a page. */
export interface Known {
  /** Its route and its component, as Astro joins them. */
  readonly key: string;
  readonly styles: readonly unknown[];
}

/** What the entry module gives, as far as it is used here: Astro's own prerenderer uses no more. */
export interface PageApp extends StaticPathsApp {
  getOptions(): unknown;
  setOptions(options: object): void;
  setInternals(internals: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

const methods = ['getOptions', 'setOptions', 'setInternals', 'render'];

/** Whether something is what Astro's entry module gives; another version of Astro may give something else. */
export function isPageApp(value: unknown): value is PageApp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    methods.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}
