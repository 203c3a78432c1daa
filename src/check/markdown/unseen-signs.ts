import { unseenInProse, unseenSigns, type UnseenSigns } from '../../markdown/unseen-signs.ts';
import type { Edit } from '../../schema/edit.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, placeIn } from '../positions.ts';
import type { FolderContext, FolderRule, TextContext, TextRule } from '../rule.ts';
import { formatOf } from '../../markdown/text-file.ts';

/** A sign that nobody can see, with what is to stand in its place. */
interface Found extends Pick<UnseenSigns, 'meant'> {
  readonly edit: Edit;
}

/** Signs that nobody can see, in prose: the site has in place of each what was meant, and so has `--fix`. */
export const unseenInText: TextRule = {
  id: 'unseen-signs',
  severity: 'warning',
  about: 'Signs that nobody sees, which break words or turn a line round',
  check: checkUnseenInText,
};

function checkUnseenInText({ document, prose: { body } }: TextContext): Diagnostic[] {
  const signs = unseenInProse(body, formatOf(document.file));
  const found = signs.map((sign) => ({ ...sign, edit: editAt(document, body, sign, sign.text) }));
  return diagnosticsOf(document.file, found).map((diagnostic) => ({ ...diagnostic, severity: 'warning' }));
}

/** The same in data files and in what stands above a text: there they would become part of a title or a name. */
export const unseenInFields: FolderRule = {
  id: 'unseen-signs-in-fields',
  severity: 'error',
  about: 'The same among the lines at the top of a text, and in the data files',
  check: checkUnseenInFields,
};

function checkUnseenInFields({ context: { texts, documents } }: FolderContext): Diagnostic[] {
  const bodies = new Map(documents.map(({ file, bodyLine }) => [file, bodyLine]));
  return [...texts].flatMap(([file, text]) => {
    if (!bodies.has(file) && !/\.ya?ml$/i.test(file)) return [];
    const above = linesOf(text, (bodies.get(file) ?? Infinity) - 1);
    const found = unseenSigns(above, () => ' ').map(({ start, end, text: sign, meant }) => {
      const { line, column } = placeIn(text, start);
      return { meant, edit: { line, column, length: end - start, text: sign } };
    });
    return diagnosticsOf(file, found);
  });
}

/** The first so many lines of a text; most of it is prose, and stays unread. */
function linesOf(text: string, count: number): string {
  let end = -1;
  for (let line = 0; line < count; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, Math.max(0, end));
}

/** One diagnostic for each kind of sign, at the first: an old file may have one in every line. */
function diagnosticsOf(file: string, signs: readonly Found[]): Diagnostic[] {
  const kinds = Map.groupBy(signs, ({ meant }) => meant);
  return [...kinds].map(([kind, found]): Diagnostic => {
    const [first] = found;
    const { line = 1, column = 1, length = 1, text = '' } = first?.edit ?? {};
    const more = found.length === 1 ? '' : ` There are ${found.length} of the kind.`;
    return {
      file,
      line,
      column,
      length,
      message: `${texts[kind]}${more}`,
      help: mendOf(text, found.length),
      fix: found.map(({ edit }) => edit),
    };
  });
}

function mendOf(text: string, count: number): string {
  if (count > 1)
    return `"npm run check -- --fix" ${text.trim() === '' ? 'takes them away' : 'mends them'}, and shows them before.`;
  return text.trim() === ''
    ? `Take it away${text === '' ? '' : ', and type a space'}.`
    : `Type in its place: ${text}`;
}

const texts = {
  break: 'A line break of a word processor stands here, which nobody can see.',
  nothing: 'A sign stands here that nobody can see, and that no text needs.',
  sign: 'A sign stands here that nobody can see, from a file of an earlier Windows.',
} as const;
