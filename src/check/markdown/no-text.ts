import type { Diagnostic } from '../../schema/diagnostic.ts';
import { pagesWithOwnRoute } from '../../schema/page.ts';
import { isHarmless } from './braces.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Texts in which nothing stands: readers, and those who read the feeds, would find a title alone. */
export const noText: TextRule = {
  id: 'no-text',
  severity: 'warning',
  about: 'Texts in which nothing stands',
  check,
};

function check({ document, prose: { nodes }, view }: TextContext): Diagnostic[] {
  const { kind, id, file, bodyLine } = document;
  const visibility = view.visibilityOf(document);
  if (visibility === 'draft' || visibility === 'withdrawn') return [];
  if (kind === 'page' && pagesWithOwnRoute.includes(id)) return [];
  const says = nodes.some((node) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      return !isHarmless(node.value);
    return !['root', 'paragraph', 'definition', 'thematicBreak'].includes(node.type);
  });
  if (says) return [];
  const draft = ', or keep it back with a line at the top: draft: true';
  return [
    {
      file,
      ...(bodyLine !== undefined && { line: bodyLine, column: 1 }),
      severity: 'warning',
      message: `This ${kind} has no text: readers would find its title and nothing under it.`,
      help: `Write something below the second ---${kind === 'post' ? draft : '.'}`,
    },
  ];
}
