import { stat } from 'node:fs/promises';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/** The files in which Astro notes where each text's module is, and each text's cover. */
const notes = /\/\.astro\/content-(modules|assets)\.mjs$/;

/**
 * Waits until Astro has written its store and shows what is in it, which it
 * tells open pages by a reload of everything. Its own promise settles half a
 * second later, when timers that no longer matter have run out.
 */
export function storeWritten({ environments }: ViteDevServer): Promise<void> {
  const { hot } = environments.client;
  const { send } = hot;
  return new Promise((resolve) => {
    Object.assign(hot, {
      send(...message: readonly unknown[]) {
        Reflect.apply(send, hot, message);
        if (!isReloadOfAll(message[0])) return;
        Object.assign(hot, { send });
        resolve();
      },
    });
  });
}

function isReloadOfAll(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  return 'type' in message && message.type === 'full-reload' && 'path' in message && message.path === '*';
}

/**
 * Has Astro's notes read anew. That of modules only when it was written, since
 * it is long; that of covers always, since it fails as long as one of them is missing.
 */
export function modulesForgetter({ environments }: ViteDevServer): () => Promise<void> {
  const seen = new Map<string, bigint>();
  return async () => {
    for (const environment of Object.values(environments)) {
      for (const file of environment.moduleGraph.fileToModulesMap.keys()) {
        const [, which] = notes.exec(file) ?? [];
        if (which === undefined) continue;
        const { mtimeNs } = await stat(file, { bigint: true });
        const place = `${environment.name} ${file}`;
        if (which === 'modules' && seen.get(place) === mtimeNs) continue;
        seen.set(place, mtimeNs);
        environment.moduleGraph.onFileChange(file);
        if (!isRunnableDevEnvironment(environment)) continue;
        const { evaluatedModules } = environment.runner;
        for (const module of evaluatedModules.getModulesByFile(file) ?? []) {
          evaluatedModules.invalidateModule(module);
        }
      }
    }
  };
}
