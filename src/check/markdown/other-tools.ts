import type { Range } from '../../markdown/range.ts';
import { shown } from '../../schema/explain/typed.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { Form } from './other-tools/form.ts';
import { generators } from './other-tools/generators.ts';
import { notebooks } from './other-tools/notebooks.ts';
import { tex } from './other-tools/tex.ts';
import type { Found, TextContext, TextRule } from '../rule.ts';
import { stretchesOf } from '../overlaps.ts';
import { formatOf } from '../../markdown/text-file.ts';

/** Of one text no more than this is told at once. */
const most = 100;

/** Of two that overlap the one that begins first counts; of two that begin together the longer, else the first here. */
const forms: readonly Form[] = [...generators, ...tex, ...notebooks];

interface Match extends Range {
  readonly form: Form;
  readonly help: string;
}

/**
 * What other tools would have made something of, and what is only letters
 * here: shortcodes, commands, formulas, names for headings.
 */
export const otherTools: TextRule = {
  id: 'other-tools',
  severity: 'error',
  about: 'Shortcodes, formulas and other signs that only another tool makes something of',
  check,
};

function check({ document, prose: { body }, visible }: TextContext, earlier: readonly Found[]): Found[] {
  const told = stretchesOf(earlier);
  const found = forms
    .flatMap((form) => foundIn(form.inText ? visible.text : visible.source, form))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return found
    .filter((one) => {
      const free = one.start >= at && !told.some(({ start, end }) => one.start < end && one.end > start);
      if (free) at = one.end;
      return free;
    })
    .slice(0, most)
    .map((one) => toldOf(one, document, body));
}

function foundIn(text: string, form: Form): Match[] {
  return [...text.matchAll(form.pattern)]
    .filter(({ 0: match, index }) => match !== '' && text[index - 1] !== '\\')
    .map((match) => {
      const help = typeof form.help === 'string' ? form.help : form.help(...match);
      return { start: match.index, end: match.index + match[0].length, form, help };
    });
}

function toldOf({ form, help, ...found }: Match, document: Document, body: string): Found {
  const typed = body.slice(found.start, found.end);
  const start = found.start + (typed.length - typed.trimStart().length);
  const range = { start, end: found.start + typed.trimEnd().length };
  const message = `"${shown(typed)}" ${form.does}. Here readers would see it as it stands.`;
  const diagnostic = inProse(document, stretchIn(body, range), message, help);
  // To the compiler braces in such a file are program code.
  const stops = formatOf(document.file) === 'mdx' && /[{}]/.test(typed);
  const fix = form.fix !== undefined && { fix: [editAt(document, body, found, form.fix)] };
  return { ...diagnostic, ...range, ...(!stops && { severity: 'warning' as const }), ...fix };
}
