import type { Diagnostic } from '../../schema/diagnostic.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** A text that begins with its own title, as word processors export it: the page shows the title already. */
export const titleAgain: TextRule = {
  id: 'title-again',
  severity: 'warning',
  about: 'A text that begins with its own title',
  check,
};

function check({ document, prose }: TextContext): Diagnostic[] {
  const title = document.data?.title;
  const first = prose.nodes.find(({ type }) => type !== 'root');
  const [called] = prose.headings;
  if (title === undefined || first?.type !== 'heading' || plain(called?.text ?? '') !== plain(title))
    return [];
  const range = prose.rangeOf(first);
  const what = 'The text begins with its title, which the page shows above it already.';
  const diagnostic = inProse(document, stretchIn(prose.body, range), what, 'Take it away.');
  const lines = [...prose.body.slice(range.start, range.end).matchAll(/.+/g)].map(({ 0: line, index }) => {
    const start = range.start + index;
    return editAt(document, prose.body, { start, end: start + line.length }, '');
  });
  return [{ ...diagnostic, severity: 'warning', fix: lines }];
}

/** The letters and digits of a title alone: quotation marks and dashes may have been set meanwhile. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
