import { keepsFromPublishing, type Problem } from '../schema/problem.ts';
import type { CheckContext } from './context.ts';

/**
 * Problems that stand in a text, with what they hold back. What is not on the
 * site holds back nothing that is: neither a draft nor a post that was taken
 * down. A post that waits for its day will appear by itself, so it is mended before it is published.
 */
export function heldBackBy(problems: readonly Problem[], context: CheckContext): Problem[] {
  const visibilities = new Map(
    context.documents.map((document) => [document.file, context.visibilityOf(document)]),
  );
  return problems.map((problem) => {
    if (!keepsFromPublishing(problem)) return problem;
    switch (visibilities.get(problem.file)) {
      case 'draft':
      case 'withdrawn':
        return { ...problem, keepsFrom: 'nothing' };
      case 'scheduled':
        return { ...problem, keepsFrom: 'publishing' };
      default:
        return problem;
    }
  });
}
