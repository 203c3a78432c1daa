import { posix } from 'node:path';
import { shown } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { CheckContext } from '../context.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/** How programs name a second copy of a file: what they add to its name, or put before it. */
const added: readonly (readonly [by: string, addition: RegExp])[] = [
  [
    'A program that keeps folders in step, such as Dropbox,',
    /\s*[([][^()[\]]*(?:conflicted|conflict(?:ing)? copy|case conflict|encoding conflict|sync conflict|sfconflict|konflikt|en conflit|en conflicto|in conflitto|conflicterende)[^()[\]]*[)\]](?:\s*\(\d+\))?$/iu,
  ],
  ['Syncthing', /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/],
  ['ownCloud', /_conflict-\d{8}-\d{6}$/],
  ['Resilio', /\.conflict(?:\.\d+)?$/i],
  ['Git', /_(?:BASE|BACKUP|LOCAL|REMOTE)_\d+$/],
  ['Windows or a Mac', / (?:- )?(?:copy|kopie|copia|copie|c[oó]pia)(?: ?\(?\d+\)?)?$/iu],
  ['Google Drive or a browser', /\s*\(\d{1,3}\)$/],
  ['iCloud or a Mac', / \d{1,2}$/],
  ['An editor', /\.(?:orig|bak|old|rej)$|~$/i],
];
const before = /^(?:copy of|kopie von|copie de|copia de|copia di|c[oó]pia de) /iu;
/** OneDrive adds the name of the computer. */
const computer = /-(?=[\p{L}\d-]*\p{Lu})[\p{L}\d-]+$/u;

/** What programs leave while a file is open, and nobody reads. */
const leftover = /^~\$|^~WRL|^\.~lock|\.(?:te?mp|part|crdownload|download)$|^#.*#$/i;

interface Copy {
  readonly file: string;
  readonly of: string;
  readonly by: string;
}

/** Second copies of the author's files that a program made: each is told of, and otherwise left aside. */
export const conflictCopies: FolderRule = {
  id: 'conflict-copies',
  severity: 'error',
  about: 'Copies of a text that another program made',
  evenUnseen: true,
  check: checkConflictCopies,
};

function checkConflictCopies({ withCopies: context }: FolderContext): Diagnostic[] {
  return copiesAmong(context).map(({ file, of, by }) => {
    const [mine = '', theirs = ''] = [context.texts.get(file), context.texts.get(of)];
    const same = mine === theirs && mine !== '';
    const where = context.texts.has(file) && context.texts.has(of) ? differenceOf(mine, theirs, of) : '';
    const read = /^(?:posts|pages)\/.*\.mdx?$/.test(file);
    return {
      file,
      ...(!read && { severity: 'warning' as const }),
      message: `${by} made this second copy of ${of}.${same ? ' The two are the same, line for line.' : where}`,
      help: same
        ? 'Take this one away: nothing is lost with it.'
        : `Bring over into ${of} what you want to keep of it. Then take this one away.`,
    };
  });
}

/** Whether a file is only what a program leaves while another is open. */
export function isLeftBehind(file: string): boolean {
  return leftover.test(posix.basename(file));
}

/** What programs leave beside a file while it is open. */
export const leftBehind: FolderRule = {
  id: 'left-behind',
  severity: 'warning',
  about: 'What a program left behind while a document was open',
  evenUnseen: true,
  check: checkLeftBehind,
};

function checkLeftBehind({ context: { files } }: FolderContext): Diagnostic[] {
  return [...files].filter(isLeftBehind).map((file) => ({
    file,
    severity: 'warning',
    message: 'A program made this while it had a file open. It is no text of yours, and nobody reads it.',
    help: 'Close the program. If it is still there then, take it away.',
  }));
}

/** The same context without them, so that nothing else is said of them or because of them. */
export function withoutCopies(context: CheckContext): CheckContext {
  const copies = new Set(copiesAmong(context).map(({ file }) => file));
  if (copies.size === 0) return context;
  const stays = ({ file }: { readonly file: string }) => !copies.has(file);
  const { content } = context;
  return {
    ...context,
    content: {
      ...content,
      documents: content.documents.filter(stays),
      posts: content.posts.filter(stays),
      pages: content.pages.filter(stays),
      diagnostics: content.diagnostics.filter(stays),
    },
    files: new Set([...context.files].filter((file) => !copies.has(file))),
    documents: context.documents.filter(stays),
  };
}

function copiesAmong({ files }: CheckContext): Copy[] {
  return [...files]
    .filter((file) => /\.(?:mdx?|ya?ml)(?:\.\w+|~)?$/i.test(file))
    .flatMap((file) => copyOf(file, files) ?? []);
}

/** The file that another is a copy of, when that is there. */
function copyOf(file: string, files: ReadonlySet<string>): Copy | undefined {
  const parts = file.split('/');
  for (const [at, part] of parts.entries()) {
    const ending = at === parts.length - 1 ? (/\.(?:mdx?|ya?ml)$/i.exec(part)?.[0] ?? '') : '';
    const stem = ending === '' ? part : part.slice(0, -ending.length);
    for (const [name, by] of namesBefore(stem)) {
      const of = parts.with(at, name + ending).join('/');
      if (files.has(of) && of !== file) return { file, of, by };
    }
  }
  return undefined;
}

function namesBefore(stem: string): [name: string, by: string][] {
  const found = added.flatMap(([by, addition]): [string, string][] =>
    addition.test(stem) ? [[stem.replace(addition, ''), by]] : [],
  );
  if (before.test(stem)) found.push([stem.replace(before, ''), 'Google Drive or a Mac']);
  for (let rest = stem; computer.test(rest); rest = rest.slice(0, rest.lastIndexOf('-'))) {
    found.push([rest.slice(0, rest.lastIndexOf('-')), 'OneDrive']);
  }
  return found;
}

function differenceOf(mine: string, theirs: string, of: string): string {
  const [here, there] = [mine.split('\n'), theirs.split('\n')];
  const at = here.findIndex((line, index) => line !== there[index]);
  const line = at === -1 ? here.length : at;
  const quoted = (text: string | undefined) => (text === undefined ? 'it ends' : `it says "${shown(text)}"`);
  return ` They differ from line ${line + 1} on: here ${quoted(here[line])}, and in ${of} ${quoted(there[line])}.`;
}
