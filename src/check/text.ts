import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Document } from '../library/content/document.ts';
import type { FolderView } from './folder-view.ts';
import { isTooDeep, readProse } from './prose.ts';
import type { Found, TextContext } from './rule.ts';
import { textRules } from './rules.ts';
import { visibleIn } from './visible.ts';

/** What every rule tells of one text. The rules that open no file have looked when it gives back its promise. */
export async function lookAtText(document: Document, view: FolderView): Promise<readonly Diagnostic[]> {
  const { body } = document;
  if (body === undefined) return [];
  if (isTooDeep(body)) return [tooDeep(document)];
  const text = textContext(document, body, view);
  const told: Found[] = [];
  const later: Promise<Found[]>[] = [];
  for (const { id, check } of textRules) {
    const found = check(text, told);
    const named = (some: readonly Found[]) => some.map((one): Found => ({ ...one, rule: id }));
    if (found instanceof Promise) later.push(found.then(named));
    else told.push(...named(found));
  }
  return [...told, ...(await Promise.all(later)).flat()].map(withoutStretch);
}

/** A text with what the rules look at. */
export function textContext(document: Document, body: string, view: FolderView): TextContext {
  const prose = readProse(document, body);
  return { document, prose, visible: visibleIn(document, prose), view };
}

function withoutStretch(found: Found): Diagnostic {
  const { start: _start, end: _end, ...diagnostic } = found;
  return diagnostic;
}

function tooDeep({ file }: Document): Diagnostic {
  const message = 'A line of this text begins with hundreds of signs for lists or quotations.';
  return { file, message, help: 'Take them away.' };
}
