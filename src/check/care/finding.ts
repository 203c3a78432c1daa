import type { Range } from '../../markdown/range.ts';
import type { Diagnostic, Severity } from '../../schema/diagnostic.ts';
import { stretchIn } from '../positions.ts';
import type { CareContext } from './care-context.ts';
import type { Segment } from './segment.ts';
import { suppressionAt } from './suppression-at.ts';

/** Something that was found in a segment, from a place in it up to before another. */
export interface Finding extends Range {
  readonly segment: Segment;
  readonly severity: Severity;
  readonly blocks?: 'publishing';
  readonly message: string;
  readonly help: string;
}

/** A finding as the author is told of it. */
export function diagnosticOf(finding: Finding, context: CareContext): Diagnostic {
  const { segment, severity, blocks, message, help } = finding;
  const { file, document } = context;
  const isInName = segment.kind === 'name';
  const range = inFile(finding);
  const suppression = severity === 'error' || isInName ? undefined : suppressionAt(range, context);
  return {
    file: document.file,
    ...(!isInName && stretchIn(file, range)),
    severity,
    message,
    help,
    ...(blocks && { blocks }),
    ...(suppression && { suppression }),
  };
}

/** A stretch of a segment as a place in the file. */
export function inFile({ segment, start, end }: Pick<Finding, 'segment' | 'start' | 'end'>): Range {
  return { start: segment.offset + start, end: segment.offset + end };
}
