import type { Writing, Finding } from './writing.ts';
import type { Range } from '../../markdown/range.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { plainText } from '../../library/content/front-matter.ts';
import type { Around } from '../around.ts';
import { stretchIn } from '../positions.ts';
import type { Prose } from '../prose.ts';
import { keepAt } from './keep-at.ts';
import { fieldsOf } from './fields.ts';
import { readable } from './readable.ts';
import { quotations } from './quotations.ts';
import { regionsIn } from './regions.ts';
import { careWordsIn } from './words/index.ts';

/** Takes a file apart for the care check; nothing when it cannot be, or no reader sees it any more. */
export async function writingIn(
  document: Document,
  prose: Prose,
  around: Around,
): Promise<Writing | undefined> {
  const file = document.text === undefined ? undefined : plainText(document.text);
  const visibility = around.visibilityOf(document);
  if (file === undefined || visibility === 'withdrawn') return undefined;
  const offset = file.length - prose.body.length;
  const { text, full } = readable(prose);
  const inside = regionsIn(prose);
  const prosePiece = { where: 'prose', text, full, offset, quoted: quotations(text, inside) } as const;
  const moved = inside.map((region) => ({
    ...region,
    start: region.start + offset,
    end: region.end + offset,
    tagStart: region.tagStart + offset,
  }));
  const pieces = [...fieldsOf(document, file), prosePiece];
  const language = document.data?.language ?? around.site?.language ?? 'en';
  const words = await careWordsIn(language);
  return { document, visibility, file, pieces, regions: moved, prose, offset, language, words };
}

/** A finding as the author is told of it. */
export function diagnosticOf(finding: Finding, writing: Writing): Diagnostic {
  const { piece, start, end, severity, blocks, message, help } = finding;
  const { file, document } = writing;
  const keep = severity === 'error' || piece.where === 'name' ? undefined : keepAt(inFile(finding), writing);
  const range = { start: piece.offset + start, end: piece.offset + end };
  const place = piece.where === 'name' ? {} : stretchIn(file, range);
  return {
    file: document.file,
    ...place,
    severity,
    message,
    help,
    ...(blocks && { blocks }),
    ...(keep && { keep }),
  };
}

/** A stretch of a piece as a place in the file. */
export function inFile({ piece, start, end }: Pick<Finding, 'piece' | 'start' | 'end'>): Range {
  return { start: piece.offset + start, end: piece.offset + end };
}
