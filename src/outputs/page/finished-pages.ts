import { deserialize, serialize } from 'node:v8';
import type { Cache, Pack } from '../../cache.ts';
import { withPolicy } from './csp.ts';
import { assetsIn } from './drop-unused.ts';
import { leanStyles } from './css.ts';
import { propertiesIn } from './css/names.ts';
import { digest } from './page-key.ts';
import { joinScripts, type JoinedScripts } from './scripts.ts';

/** A page as it goes out, and the scripts that were put together for it. */
interface Finished {
  readonly html: string;
  readonly scripts: readonly (readonly [name: string, text: string])[];
}

/**
 * Gives what turns a rendered page into the one that goes out, with its own CSS, one script and its policy.
 *
 * @param scripts The site's script files, by their name, which changes with what they hold.
 * @param joined Takes up the scripts that were put together.
 * @param styles What the same program has cut of stylesheets before.
 */
export function finisher(scripts: ReadonlyMap<string, string>, joined: JoinedScripts, styles?: Pack) {
  const lean = leanStyles(scripts, styles);
  const oneScript = joinScripts(scripts, joined);
  return (html: string, file: string) => withPolicy(oneScript(lean(html, file)), file);
}

/**
 * The same for pages that come again and again: one that is rendered to the same bytes as before is taken from there.
 *
 * @param program What finishes them.
 */
export function cachedFinisher(
  scripts: ReadonlyMap<string, string>,
  joined: JoinedScripts,
  kept: Cache,
  program: string,
  finish = finisher(scripts, joined),
) {
  // Of all scripts these alone count for pages that do not name them.
  const around = digest([program, ...[...propertiesIn(scripts.values())].sort()]);
  return async (rendered: string, file: string) => {
    const key = digest([around, rendered]);
    const before = finishedIn(await kept.get(key));
    if (before) {
      for (const [name, text] of before.scripts) joined.set(name, text);
      return before.html;
    }
    const html = finish(rendered, file);
    const own = assetsIn(html).flatMap((name) => {
      const text = joined.get(name);
      return text === undefined ? [] : [[name, text] as const];
    });
    await kept.keep(key, serialize({ html, scripts: own } satisfies Finished));
    return html;
  };
}

function finishedIn(kept: Buffer | undefined): Finished | undefined {
  const value: unknown = kept && deserialize(kept);
  return isFinished(value) ? value : undefined;
}

function isFinished(value: unknown): value is Finished {
  return typeof value === 'object' && value !== null && 'html' in value && 'scripts' in value;
}
