import { pastedEdits } from '../../markdown/pasted.ts';
import type { Range } from '../../markdown/range.ts';
import { rewrite, type TextEdit } from '../../markdown/rewrite.ts';
import type { Edit } from '../../schema/edit.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { TextContext, TextRule } from '../rule.ts';
import { formatOf } from '../../markdown/text-file.ts';

/** HTML that was pasted along and is not part of the text: the site leaves it out, and `--fix` takes it away. */
export const pasted: TextRule = {
  id: 'pasted-tags',
  severity: 'warning',
  about: 'What came along with pasted text: styles, and tags of a word processor',
  check,
};

function check({ document, prose: { body } }: TextContext): Diagnostic[] {
  const edits = pastedEdits(body, formatOf(document.file));
  const [first] = edits;
  if (!first) return [];
  const typed = shown(body.slice(first.start, first.end).split('\n')[0] ?? '', 60);
  const message = `"${typed}" came along with what was pasted, and is not part of the text. The site leaves it out.`;
  const more = edits.length === 1 ? '' : ` There are ${edits.length} places of the kind.`;
  const fix = edits.flatMap((edit) => lineEdits(document, body, edit));
  const line = lineAfter(body, edits);
  const help = line?.help ?? '"npm run check -- --fix" takes it away, and shows it before.';
  const diagnostic = inProse(document, stretchIn(body, line ?? first), message + more, help);
  return [{ ...diagnostic, severity: 'warning', fix }];
}

/** An edit of what fills several lines, line by line: the lines stay, since an edit may not take one away. */
function lineEdits(document: Document, body: string, { start, end, text }: TextEdit): Edit[] {
  let at = start;
  return body
    .slice(start, end)
    .split('\n')
    .flatMap((part, index) => {
      const range = { start: at, end: at + part.length };
      at = range.end + 1;
      const instead = index === 0 ? text.replaceAll('\n', '') : '';
      return part === '' && instead === '' ? [] : [editAt(document, body, range, instead)];
    });
}

/** The line as it is to be typed, and where it stands, when all of it stands in one. */
function lineAfter(body: string, edits: readonly TextEdit[]): (Range & { help: string }) | undefined {
  const start = body.lastIndexOf('\n', (edits[0]?.start ?? 0) - 1) + 1;
  const next = body.indexOf('\n', start);
  const end = next === -1 ? body.length : next;
  if (edits.some((edit) => edit.end > end)) return undefined;
  const shift = ({ start: from, end: to, text }: TextEdit) => ({
    start: from - start,
    end: to - start,
    text,
  });
  const line = rewrite(body.slice(start, end), edits.map(shift)).text;
  if (line.trim() === '') return { start, end, help: 'Take the line away.' };
  return line.length > 120 ? undefined : { start, end, help: `Type: ${line}` };
}
