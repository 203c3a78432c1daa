import type { Diagnostic } from '../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from './rule.ts';

/**
 * A rule's check of all texts and data files that looks at each for itself: into one that did not change it looks once,
 * however often the folder is checked.
 *
 * @param find Depends on nothing but what it is given.
 */
export function inEachText(find: (file: string, text: string) => readonly Diagnostic[]): FolderRule['check'] {
  let known = new Map<string, { readonly text: string; readonly found: readonly Diagnostic[] }>();
  return ({ context: { texts } }: FolderContext) => {
    const now: typeof known = new Map();
    for (const [file, text] of texts) {
      const before = known.get(file);
      now.set(file, before?.text === text ? before : { text, found: find(file, text) });
    }
    known = now;
    return [...now.values()].flatMap(({ found }) => found);
  };
}
