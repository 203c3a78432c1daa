import type { EditorView } from '@codemirror/view';

/** How long after the last key the page is led to the paragraph. */
const patience = 300;

/**
 * Keeps the page beside the text at the paragraph that is written: when the
 * cursor moves, and after the page was loaded anew.
 */
export function syncScroll(frame: HTMLIFrameElement, view: EditorView): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let top = 0;
  const inner = () => frame.contentDocument?.scrollingElement;
  const lead = () => {
    const paragraph = paragraphAt(view.state.doc.toString(), view.state.selection.main.head);
    const found = paragraph && blockWith(frame.contentDocument, paragraph);
    const rect = found && found.getBoundingClientRect();
    const height = frame.clientHeight;
    if (rect && rect.top > 40 && rect.bottom < height - 40) return;
    if (rect) inner()?.scrollBy(0, rect.top - height / 3);
    else inner()?.scrollTo(0, top);
  };
  const loaded = () => {
    // The desk is one step from here anyway.
    frame.contentDocument?.querySelector('.desk-link')?.remove();
    lead();
    frame.contentWindow?.addEventListener('scroll', () => {
      top = inner()?.scrollTop ?? 0;
    });
  };
  frame.addEventListener('load', loaded);
  // It may have come before this script.
  if (frame.contentDocument?.readyState === 'complete') loaded();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(lead, patience);
  };
}

/** The words of the paragraph at a place of the prose, without the marks of Markdown. */
export function paragraphAt(prose: string, at: number): string | undefined {
  const start = prose.lastIndexOf('\n\n', Math.max(0, at - 1));
  const end = prose.indexOf('\n\n', at);
  const plain = wordsOf(prose.slice(start === -1 ? 0 : start + 2, end === -1 ? undefined : end));
  return plain.length >= 8 ? plain : undefined;
}

/** Letters and digits alone: typography and marks differ between a text and its page. */
function wordsOf(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 60);
}

function blockWith(page: Document | null, paragraph: string): Element | undefined {
  const blocks = [
    ...(page?.querySelectorAll('main :is(p, li, h1, h2, h3, h4, blockquote, figcaption, td)') ?? []),
  ];
  const beginning = (size: number) => paragraph.slice(0, size);
  return [60, 24, 8]
    .map((size) => blocks.find((block) => wordsOf(block.textContent).startsWith(beginning(size))))
    .find((block) => block !== undefined);
}
