import { blocksPublishing, type Diagnostic } from '../schema/diagnostic.ts';
import type { CheckContext } from './context.ts';

/**
 * Diagnostics that stand in a text, with what they hold back. What is not on the
 * site holds back nothing that is: neither a draft nor a post that was taken
 * down. A post that waits for its day will appear by itself, so it is mended before it is published.
 */
export function withBlocks(diagnostics: readonly Diagnostic[], context: CheckContext): Diagnostic[] {
  const visibilities = new Map(
    context.documents.map((document) => [document.file, context.visibilityOf(document)]),
  );
  return diagnostics.map((diagnostic) => {
    if (!blocksPublishing(diagnostic)) return diagnostic;
    switch (visibilities.get(diagnostic.file)) {
      case 'draft':
      case 'withdrawn':
        return { ...diagnostic, blocks: 'nothing' };
      case 'scheduled':
        return { ...diagnostic, blocks: 'publishing' };
      default:
        return diagnostic;
    }
  });
}
