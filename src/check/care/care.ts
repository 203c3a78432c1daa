import { severities, type Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { plainText } from '../../library/content/front-matter.ts';
import { clients } from './clients.ts';
import { asTyped, composed } from './composed.ts';
import { eating } from './eating.ts';
import { heavy } from './heavy.ts';
import { identifying } from './identifying.ts';
import { withoutSuppressed } from './suppressions.ts';
import { careContextOf } from './care-context.ts';
import { diagnosticOf, type Finding } from './finding.ts';
import { suicide } from './suicide.ts';
import { unfinished } from './unfinished.ts';
import { unmarked } from './unmarked.ts';
import { wording } from './wording.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** A book fits into this; what is longer was pasted. */
const longest = 400_000;
/** Nobody mends more in one sitting; what is left is told next time. */
const most = 100;

/**
 * What could harm a reader, or somebody who is written about: people who may
 * be known, what may be imitated, numbers that somebody measures herself by,
 * heavy subjects without a note, notes without a way past, words that hurt, what is not finished. What
 * the author keeps with a reason is left out.
 */
export const care: TextRule = {
  id: 'care',
  severity: 'error',
  about: 'What could harm a reader, or somebody who is written about',
  check,
};

async function check(text: TextContext): Promise<Diagnostic[]> {
  const whole = composed(text);
  const typed = plainText(text.document.text ?? '');
  return whole ? (await look(whole)).map((diagnostic) => asTyped(diagnostic, typed)) : look(text);
}

async function look({ document, prose, view }: TextContext): Promise<Diagnostic[]> {
  if (prose.body.length > longest) return [tooLong(document)];
  const context = await careContextOf(document, prose, view);
  if (!context) return [];
  const found = [identifying, clients, suicide, eating, heavy, unmarked, wording, unfinished].flatMap((one) =>
    one(context),
  );
  const { findings, diagnostics } = withoutSuppressed(found, context);
  return [...heaviestFirst(findings).map((finding) => diagnosticOf(finding, context)), ...diagnostics];
}

function heaviestFirst(findings: readonly Finding[]): Finding[] {
  const order = (finding: Finding) => severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => order(a) - order(b)).slice(0, most);
}

function tooLong({ file }: Document): Diagnostic {
  const message = 'This text is as long as a book, and nothing in it was looked at with care.';
  return { file, severity: 'warning', message, help: 'Make several posts of it.' };
}
