/** What takes a block's place is its text; the script that does it goes as well. */
const show = '{let s=document.currentScript,b=s.previousSibling;b.outerHTML=b.textContent;s.remove()}';
const open = '<script type="text/html">';
const close = `</script><script>${show}</script>`;

/** The script of a component, as Astro writes it. No attribute holds that: its quotation marks are written otherwise. */
const brought = /<script type="module"[^>]*>[^]*?<\/script>/g;

/** What an attribute may hold, and what would end a block, or keep it from ending (HTML, "Restrictions for contents of script elements"). */
const tag = /<(?=\/?script)/gi;

/**
 * Markup that is of use only with a script, as a block that a script puts in its place at once, while the page is
 * read. Some browsers know neither `hidden` nor `<template>` and show what is in them; none shows what is in a script.
 *
 * @param html May hold such blocks itself: they become part of it.
 */
export function byScript(html: string): string {
  const scripts = html.match(brought) ?? [];
  const inner = unfolded(html.replace(brought, '')).trim().replace(tag, '&lt;');
  return open + inner + close + scripts.join('');
}

/** A page, or a part of one, as it is where scripts run: each block has given way to what is in it. */
export function unfolded(html: string): string {
  const [before, ...blocks] = html.split(open);
  return [before, ...blocks.map((part) => part.replace(close, ''))].join('');
}
