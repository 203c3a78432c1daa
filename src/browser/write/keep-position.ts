import type { EditorView } from '@codemirror/view';

const name = 'write-place';

/**
 * Keeps her where she is. While a page is in the preview, Vite loads each
 * window anew when a standing page was saved: not this one, whose text is its
 * own. When the preview itself begins anew, the cursor comes back to its place.
 *
 * @param file The text.
 * @param scroller What scrolls.
 */
export function keepPosition(file: string, view: EditorView, scroller: HTMLElement): void {
  ignoreReloads();
  const before = placeIn(file);
  if (before) {
    view.dispatch({ selection: { anchor: Math.min(before.head, view.state.doc.length) } });
    scroller.scrollTop = before.top;
    if (before.focused) view.focus();
  }
  addEventListener('pagehide', () => {
    const { head } = view.state.selection.main;
    const place = { file, head, top: scroller.scrollTop, focused: view.hasFocus };
    sessionStorage.setItem(name, JSON.stringify(place));
  });
}

/** Has this window not loaded anew by itself. */
export function ignoreReloads(): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    // A reload that is for one page only leaves all others as they are.
    payload.path = 'none.html';
  });
}

interface Place {
  readonly head: number;
  readonly top: number;
  readonly focused: boolean;
}

/** Where she was in this text before the window was loaded anew; nothing when she came here. */
function placeIn(file: string): Place | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== 'reload') return undefined;
  const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
  const { file: of, head, top, focused }: Partial<Record<string, unknown>> = { ...Object(kept) };
  if (of !== file || typeof head !== 'number' || typeof top !== 'number') return undefined;
  return { head, top, focused: focused === true };
}
