import { createHash, hash } from 'node:crypto';
import type { Pack } from '../cache.ts';
import { textKey, type Document } from '../library/content/document.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { FolderView, Note, Question, FolderViews } from './folder-view.ts';
import type { FolderContext } from './rule.ts';

/** What was told of a text, what was asked for it of everything around it, and a digest of the answers. */
interface CachedCheck {
  readonly asked: readonly Question[];
  readonly answers: string;
  readonly told: readonly Diagnostic[];
}

/** Gives what is told of a text: what was told before, while its bytes and all that was asked for it are the same. */
export type CachedChecker = (document: Document) => Promise<readonly Diagnostic[]>;

/**
 * @param pack What is kept of one program. What depends on another program, or on the machine, must not lie in it.
 * @param look Looks at a text.
 */
export function cachedChecker(
  pack: Pack,
  { viewFor, answer }: FolderViews,
  look: (document: Document, view: FolderView) => Promise<readonly Diagnostic[]>,
): CachedChecker {
  const digestOf = digester();
  const answersTo = (asked: readonly Question[]) => digestOf(asked.map(answer));
  return async (document) => {
    if (document.text === undefined) return [];
    const name = `told ${textKey(document)}`;
    const kept = pack.get(name);
    if (isTold(kept) && (await answersTo(kept.asked)) === kept.answers) return kept.told;
    const said = new Map<string, readonly [Question, unknown]>();
    const note: Note = (question, answer) => {
      const name = question.join(' ');
      // What is otherwise by the end of the check is to be found otherwise by the next one.
      if (!said.has(name)) said.set(name, [question, answer]);
    };
    const told = await look(document, viewFor(note));
    const asked = [...said.values()].map(([question]) => question);
    const answers = [...said.values()].map(([, answer]) => answer);
    pack.keep(name, { asked, answers: await digestOf(answers), told } satisfies CachedCheck);
    return told;
  };
}

/** Makes digests of answers; of one that many texts are given only once. */
function digester(): (answers: readonly unknown[]) => Promise<string> {
  const known = new WeakMap<object, string>();
  const digestOne = (said: unknown) => {
    if (typeof said !== 'object' || said === null) return `${JSON.stringify(said)}`;
    const digest = known.get(said) ?? hash('sha256', JSON.stringify(said));
    known.set(said, digest);
    return digest;
  };
  return async (answers) => {
    const digest = createHash('sha256');
    for (const said of answers) digest.update(`${digestOne(said instanceof Promise ? await said : said)}\n`);
    return digest.digest('hex');
  };
}

/** Gives words that are found in texts. */
export function cachedWords(pack: Pack): FolderContext['words'] {
  return (name, find) => {
    const known = pack.get(name);
    if (Array.isArray(known)) return known.map(String);
    const found = find();
    pack.keep(name, found);
    return found;
  };
}

function isTold(value: unknown): value is CachedCheck {
  return typeof value === 'object' && value !== null && 'asked' in value && 'answers' in value;
}
