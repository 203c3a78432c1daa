import type { Page } from 'playwright-core';

/** The words on a page that lie over each other, two in a line. Words that are there for screen readers only are none. */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { readonly text: string; readonly box: DOMRect; readonly node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (text === '' || !holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      if (holder.closest('svg, script, style, noscript, option')) continue;
      const small = [holder, holder.parentElement].some(
        (one) => one && (one.clientWidth === 1 || getComputedStyle(one).clipPath !== 'none'),
      );
      if (small) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 4 && box.height > 4 && box.bottom > 0)
          lines.push({ text: text.slice(0, 30), box, node });
      }
    }
    const found = new Set<string>();
    for (const [at, one] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (other.node === one.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A mark of a footnote reaches a little into the line above.
        if (across > 4 && down > 0.5 * Math.min(one.box.height, other.box.height)) {
          found.add(`“${one.text}” and “${other.text}”`);
        }
      }
    }
    return [...found];
  });
}
