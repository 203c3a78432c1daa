import { dirname } from 'node:path';
import { AssetError } from '../outputs/assets/assets.ts';
import { PageError } from '../outputs/page/csp.ts';
import { textTrouble } from './text-trouble.ts';
import { wholeBuild, type BuildOptions } from './whole-build.ts';
import { diskTrouble } from './disk-trouble.ts';
import { nothingBuilt, NothingBuilt, UserError } from './user-error.ts';

/** A build of which Astro does the middle part. */
export interface Building {
  /** When Astro may render the pages; rejects when nothing is to be built. */
  readonly begun: Promise<void>;
  /** To be called when Astro has rendered them; settles when the site is in its place. */
  end(): Promise<void>;
}

/**
 * Begins a build. It goes on until Astro is needed, and to its end when Astro has done its part.
 *
 * @param failed Aborted when Astro failed.
 */
export function beginBuilding(order: BuildOptions, failed?: AbortSignal): Building {
  const ready = Promise.withResolvers<undefined>();
  const rendered = Promise.withResolvers<undefined>();
  failed?.addEventListener('abort', () => {
    rendered.reject(failed.reason);
  });
  const render = () => {
    ready.resolve(undefined);
    return rendered.promise;
  };
  const work = wholeBuild(order, render).catch((error: unknown) => {
    throw plainly(error, order.settings.content, order.target);
  });
  // Who waits for it hears of it; where Astro failed, nobody does any more.
  work.catch(() => undefined);
  rendered.promise.catch(() => undefined);
  return {
    begun: Promise.race([ready.promise, work]),
    async end() {
      rendered.resolve(undefined);
      await work;
    },
  };
}

/**
 * Waits for a build, and says what there is to mend.
 *
 * @param failed Is told when it failed.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 * @throws {UserError} When a disk or a folder refuses; the site is as it was.
 */
export async function toItsEnd(
  work: Promise<void>,
  { settings, target, out }: Pick<BuildOptions, 'settings' | 'target' | 'out'>,
  failed: (error: unknown) => void = () => undefined,
): Promise<number> {
  try {
    await work;
    return 0;
  } catch (error) {
    failed(error);
    if (!(error instanceof NothingBuilt)) throw plainly(error, settings.content, target);
    out(error.message);
    return 1;
  }
}

/**
 * Why a build failed, in plain words, whatever it was.
 *
 * @param content The content folder, an absolute path.
 * @param target The folder of the site, an absolute path.
 */
export function plainly(error: unknown, content: string, target: string): UserError {
  if (error instanceof UserError) return error;
  const known = error instanceof AssetError ? error.message : diskTrouble(error, dirname(target));
  const trouble =
    known ??
    (error instanceof PageError ? error.message : (textTrouble(error, content) ?? unforeseen(error)));
  // What is not known has details, for somebody who can read them.
  const details = known === undefined ? { cause: error } : undefined;
  return new UserError(`${trouble}\n${nothingBuilt}`, details);
}

function unforeseen(error: unknown): string {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return `Something failed that is not about your writing: ${first}`;
}
