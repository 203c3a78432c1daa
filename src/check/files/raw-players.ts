import type { Tag } from '../../markdown/tag.ts';
import type { Blank, Edit } from '../../schema/edit.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { besideText, bring, fileDiagnostic } from './attachment-names.ts';
import type { Document } from '../../library/content/document.ts';
import type { FolderView } from '../folder-view.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { Prose } from '../prose.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** One of HTML's own players with all that stands in it. */
interface RawPlayer {
  readonly open: Tag;
  /** Its own tags and those in it, in order. */
  readonly tags: readonly Tag[];
  /** Words in it, for browsers that know no players. */
  readonly words: string;
}

/** Players as HTML writes them, which readers get without a name, and which feeds and paper know nothing of. */
export const rawPlayers: TextRule = {
  id: 'raw-players',
  severity: 'error',
  about: 'Players for sound and film as HTML writes them',
  check,
};

function check({ document, prose, view }: TextContext): Diagnostic[] {
  return rawPlayersIn(prose).map((player) => diagnosticOf(player, document, prose, view));
}

/** HTML's own players in a text. */
export function rawPlayersIn({ tokens, body }: Pick<Prose, 'tokens' | 'body'>): RawPlayer[] {
  const tags = tokens.flatMap((token) => (token.kind === 'tag' ? [token.tag] : []));
  return tags.flatMap((open, index) => {
    if (open.kind === 'close' || !/^(?:audio|video)$/.test(open.name)) return [];
    if (open.kind === 'single') return [{ open, tags: [open], words: '' }];
    const rest = tags.slice(index + 1);
    const end = rest.findIndex((tag) => tag.kind === 'close' && tag.name === open.name);
    const own = [open, ...rest.slice(0, end + 1)];
    const words = own.slice(1).map((tag, at) => body.slice(own[at]?.end, tag.start));
    return [{ open, tags: own, words: words.join('').trim() }];
  });
}

function diagnosticOf(
  player: RawPlayer,
  document: Document,
  { body }: Prose,
  { files }: FolderView,
): Diagnostic {
  const { open, tags, words } = player;
  const name = open.name === 'audio' ? 'Audio' : 'Video';
  const whole = { start: open.start, end: tags.at(-1)?.end ?? open.end };
  const isOneLine = !body.slice(whole.start, whole.end).includes('\n');
  const at = stretchIn(body, isOneLine ? whole : open);
  const what = `<${open.name}> is HTML's own. <${name}> is the same with a name, how long it plays, and a line for feeds and paper.`;
  const typed = valueOf('src', tags) ?? '';
  const wrong = fileDiagnostic(typed, document.file, files);
  const src = wrong ? (wrong.meant ?? besideText(typed)) : typed;
  const captions = valueOf(
    'src',
    tags.filter((tag) => tag.name === 'track'),
  );
  const poster = valueOf('poster', [open]);
  const title = valueOf('title', [open]) ?? valueOf('aria-label', [open]);
  const rest = [
    ...(poster === undefined ? [] : [`poster="${poster}"`]),
    ...(captions === undefined ? [] : [`captions="${captions}"`]),
  ];
  const [before, after] = [`<${name} src="${src}" title="`, [`"`, ...rest, '/>'].join(' ')];
  const line = `${before}${title ?? 'What it is called'}${after}`;
  const external = /^(?:https?:)?\/\//i.test(typed);
  const isThere = !wrong || wrong.meant !== undefined;
  const block = words === '' ? line : `${line.replace(/ \/>$/, '>')}\n\n${words}\n\n</${name}>`;
  const inSentence = isOneLine && standsInSentence(body, whole);
  const how = inSentence
    ? ', with an empty line before it and after it'
    : isOneLine
      ? ''
      : `, in place of all up to </${open.name}>`;
  const toType = words === '' && isOneLine && !inSentence ? `Type: ${block}` : `Write${how}:\n${block}`;
  const diagnostic = inProse(
    document,
    at,
    external && wrong ? wrong.message : what,
    isThere ? toType : `${bring(typed)} so${how}:\n${block}`,
  );
  // Words for browsers that know no players may be all that the author has written of it.
  if (
    wrong ||
    inSentence ||
    words !== '' ||
    tags.some((tag) => body.slice(tag.start, tag.end).includes('\n'))
  ) {
    return diagnostic;
  }
  return { ...diagnostic, ...mended(player, document, body, title, [before, after]) };
}

/** Whether words stand on the same line, where no player of ours can be. */
function standsInSentence(
  body: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  const after = body.slice(end).split('\n', 1)[0] ?? '';
  // Marks of lists and quotations are no words.
  return after.trim() !== '' || !/^[\s>*+-]*(?:\d+[.)]\s+)?$/.test(before);
}

function mended(
  { tags }: RawPlayer,
  document: Document,
  body: string,
  title: string | undefined,
  around: readonly [before: string, after: string],
): { readonly fix?: readonly Edit[]; readonly needsInput?: Blank } {
  const [first, last] = [tags[0], tags.at(-1)];
  if (!first || !last) return {};
  const whole = { start: first.start, end: last.end };
  const isOneLine = !body.slice(whole.start, whole.end).includes('\n');
  if (title !== undefined) {
    const text = around.join(title);
    if (isOneLine) return { fix: [editAt(document, body, whole, text)] };
    return { fix: tags.map((tag) => editAt(document, body, tag, tag === first ? text : '')) };
  }
  if (!isOneLine) return {};
  const { line, column, length } = editAt(document, body, whole, '');
  return { needsInput: { line, column, length, around, for: 'title' } };
}

function valueOf(name: string, tags: readonly Tag[]): string | undefined {
  return tags
    .flatMap(({ attributes }) => attributes.filter((one) => one.name === name))
    .find(({ value }) => value?.trim())?.value;
}
