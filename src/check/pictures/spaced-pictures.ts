import { fileOfPicture } from '../../library/content/named-file.ts';
import { asAddress, pictureAddress } from '../../markdown/pictures.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, inProse, placeIn } from '../positions.ts';
import { pictureEnding, pictureDiagnostic } from './picture-names.ts';
import type { TextContext, TextRule } from '../rule.ts';

const picture = new RegExp(
  String.raw`!\[([^\]\n]*)\]\((?!<)([^\n"]*?${pictureEnding.source})(?=(?:[ \t]+"[^"\n]*")?[ \t]*\))`,
  'gi',
);

/**
 * Pictures whose names hold a space, or a bracket without its other half:
 * Markdown takes them for words, and readers would see those.
 */
export const spacedPictures: TextRule = {
  id: 'spaced-pictures',
  severity: 'error',
  about: 'Pictures whose names hold a blank or a bracket, which Markdown takes for words',
  check,
};

function check({ document, prose: { body, code, tokens }, view: { files } }: TextContext): Diagnostic[] {
  const unread = tokens.filter(({ kind }) => ['comment', 'raw', 'expression', 'esm'].includes(kind));
  const isText = (at: number) => ![...code, ...unread].some(({ start, end }) => start <= at && at < end);
  return [...body.matchAll(picture)].flatMap((match) => {
    const [shown, alt = '', typed = ''] = match;
    if (!(/[ \t]/.test(typed) || isUnbalanced(typed)) || !isText(match.index)) return [];
    const { file } = document;
    const isThere = fileOfPicture(typed, file, files) !== undefined;
    const path = isThere ? pictureAddress(typed, file)?.path : pictureDiagnostic(typed, file, files)?.meant;
    const meant = asAddress((path ?? typed).replace(/^(?!\.{0,2}\/)/, './'));
    const start = match.index + alt.length + '![]('.length;
    const rest = /^[^)\n]*\)/.exec(body.slice(match.index + shown.length))?.[0] ?? ')';
    const why = /[ \t]/.test(typed) ? 'with a space in it' : 'with half a pair of brackets in it';
    const message = `This picture is taken for words: a name ${why} has to be written otherwise.`;
    const line = `![${alt || 'What it shows'}](${meant}${rest}`;
    const help =
      isThere || path !== undefined ? `Type: ${line}` : `Put the picture beside the text, and type: ${line}`;
    const at = { ...placeIn(body, match.index), length: shown.length + rest.length };
    const diagnostic = inProse(document, at, message, help);
    const fix = [editAt(document, body, { start, end: start + typed.length }, meant)];
    return [isThere ? { ...diagnostic, fix } : diagnostic];
  });
}

function isUnbalanced(typed: string): boolean {
  let open = 0;
  for (const sign of typed) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return true;
  }
  return open !== 0;
}
