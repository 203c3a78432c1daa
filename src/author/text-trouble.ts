import { displayPath } from './display-path.ts';

/**
 * What to tell the author when no page can be made of a text that the check
 * let pass: which one it is, and how to go on without it.
 *
 * @param error What went wrong while pages were made; it may hold several others.
 * @param folder The content folder, an absolute path.
 * @returns Nothing when the failure names none of her texts.
 */
export function textTrouble(error: unknown, folder: string): string | undefined {
  const said = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  const files = new Set(
    said.split(`${folder}/`).flatMap((rest, at) => {
      const file =
        at === 0 ? undefined : /^(?:posts|pages)\/[^\n:?"']+?\.mdx?(?=\.mdx|[^\w.]|$)/.exec(rest)?.[0];
      return file === undefined ? [] : [displayPath(`${folder}/${file}`)];
    }),
  );
  const [first, ...more] = [...files].sort();
  if (first === undefined) return undefined;
  return [
    `No page can be made of ${more.length === 0 ? 'this text' : 'these texts'}, and the check has not seen why:`,
    ...[first, ...more].map((file) => `  ${file}`),
    'Take away what you wrote there last, and run this again. With "draft: true" at its top the rest is built without it.',
  ].join('\n');
}
