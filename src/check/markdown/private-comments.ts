import type { Edit } from '../../schema/edit.ts';
import { splitFrontMatter } from '../../library/content/front-matter.ts';
import type { Token } from '../../markdown/token.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import { endOf, privateNotesIn, type PrivateNote } from './private-forms.ts';
import { inEachText } from '../in-each-text.ts';
import type { FolderRule, Found, TextContext, TextRule } from '../rule.ts';

/**
 * Notes to oneself as other tools write them. Here they are text like any
 * other, and would be published.
 */
export const privateComments: TextRule = {
  id: 'private-comments',
  severity: 'error',
  about: 'Notes to yourself as another program hides them, which would be published',
  check: checkPrivateComments,
};

function checkPrivateComments({
  document,
  prose: { body, tokens },
  visible: { source },
}: TextContext): Found[] {
  return privateNotesIn(source).map((note) => ({
    start: note.open.start,
    end: endOf(note),
    ...diagnosticOf(
      document,
      body,
      note,
      tokens.some((token) => holds(token, note)),
    ),
  }));
}

/** The same among the lines at the top of a text, and in the data files: there nothing is hidden but what stands after "#". */
export const privateFields: FolderRule = {
  id: 'private-fields',
  severity: 'error',
  about: 'The same among the lines at the top of a text, and in the data files',
  check: inEachText(privateFieldsIn),
};

function privateFieldsIn(file: string, text: string): Diagnostic[] {
  const split = splitFrontMatter(text);
  const yaml = split.ok ? split.parts.yaml : file.endsWith('.yaml') ? text : '';
  const start = split.ok ? text.indexOf('\n') + 1 : 0;
  const read = yaml.replace(/(?<!\S)#.*/g, (comment) => ' '.repeat(comment.length));
  return privateNotesIn(read, true).map((note) => ({
    file,
    ...stretchIn(text, { start: start + note.open.start, end: start + endOf(note) }),
    message: whatOf(note),
    help: 'Take it out. What only you are to see stands on a line of its own here, after "#".',
  }));
}

/** A comment cannot stand within a tag. */
function holds({ kind, start, end }: Token, { open }: PrivateNote): boolean {
  return kind === 'tag' && start < open.start && open.start < end;
}

function whatOf({ tool }: PrivateNote): string {
  return `This is a note to yourself as ${tool} writes it. Here readers would see it.`;
}

function diagnosticOf(document: Document, body: string, note: PrivateNote, inTag: boolean): Diagnostic {
  const { open, close } = note;
  const message = whatOf(note);
  if (!close) {
    const help = 'Type <!-- in its place, and --> after the note.';
    return inProse(document, stretchIn(body, open), message, help);
  }
  const place = stretchIn(body, { start: open.start, end: close.end });
  const inside = body.slice(open.end, close.start);
  // A comment ends with the first arrow in it.
  if (inTag || inside.includes('-->')) return inProse(document, place, message, 'Take it away.');
  const before = `<!--${/^\s/.test(inside) ? '' : ' '}`;
  const after = `${/\s$/.test(inside) ? '' : ' '}-->`;
  const marks = [open, close].map(({ start, end }) => body.slice(start, end).trim());
  const help = inside.trim().includes('\n')
    ? `Type <!-- where it begins, in place of ${marks[0]}, and --> where it ends, in place of ${marks[1]}.`
    : `Type: ${before}${inside}${after}`;
  const fix: Edit[] = [editAt(document, body, open, before), editAt(document, body, close, after)];
  return { ...inProse(document, place, message, help), fix };
}
