import { element } from './element.ts';

/** Gives the bytes at an address as an address that holds them (RFC 2397). */
export type Inline = (address: string) => Promise<string>;

/** What a copy to show is made from. */
export interface Shown {
  /** The page as the preview gives it. */
  readonly html: string;
  /** Where the preview gives it. */
  readonly address: string;
  /** What stands above the text. */
  readonly notice: string;
  readonly inline: Inline;
}

/** What does something, leads away, or stands around a text on its page. */
const goes =
  'script, noscript, template, link, base, iframe, object, embed, form, button, input, textarea, [hidden], .desk-link, .skip, .top, .foot, .leave-bar, .leave-about, .after nav, .related, .contents, picture source, meta[charset], meta[property], meta[name=theme-color], meta[name=robots], meta[name=twitter\\:card], meta[http-equiv], [popover]';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/**
 * A text as one file that holds everything within it, for a colleague to look at: no script, nothing that is fetched
 * from anywhere, no address of the preview, and marked as a draft.
 */
export async function copyToShow({ html, address, notice, inline }: Shown): Promise<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const home = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined;
  for (const one of page.querySelectorAll(goes)) one.remove();
  for (const one of page.querySelectorAll('img, audio, video, source, track'))
    await inlineSources(one, address, inline);
  for (const link of page.querySelectorAll('a[href]')) lead(link, address, home);
  for (const style of page.querySelectorAll('style')) {
    style.textContent = await withFonts(style.textContent, address, inline);
    for (const { name } of [...style.attributes]) style.removeAttribute(name);
  }
  // What a script would make of it, or remember, is nothing to a file.
  for (const one of page.querySelectorAll('*'))
    for (const { name } of [...one.attributes])
      if (/^(?:data-(?!theme)|on)/.test(name)) one.removeAttribute(name);
  page.head.prepend(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'content-security-policy', content: policy }),
    element('meta', { name: 'robots', content: 'noindex, nofollow, noarchive' }),
  );
  const banner = element('p', { role: 'note' }, notice);
  banner.style.cssText =
    'margin:0;padding:0.8rem 1.25rem;border-block-end:2px solid currentcolor;font:600 1rem/1.5 sans-serif;text-align:center';
  page.body.prepend(banner);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

async function inlineSources(one: Element, address: string, inline: Inline): Promise<void> {
  for (const name of ['srcset', 'sizes', 'loading', 'fetchpriority', 'decoding', 'preload'])
    one.removeAttribute(name);
  for (const name of ['src', 'poster']) {
    const from = one.getAttribute(name);
    if (from !== null && !from.startsWith('data:'))
      one.setAttribute(name, await inline(new URL(from, address).href));
  }
}

/** Links lead to where the blog will be, or, where nobody knows that, nowhere; those within the text stay. */
function lead(link: Element, address: string, home: string | undefined): void {
  const written = link.getAttribute('href') ?? '';
  if (written.startsWith('#')) return;
  const whole = new URL(written, address);
  const here = new URL(address);
  if (whole.origin !== here.origin) return;
  if (whole.pathname === here.pathname && whole.hash !== '') link.setAttribute('href', whole.hash);
  else if (home === undefined) link.removeAttribute('href');
  else link.setAttribute('href', new URL(whole.pathname + whole.search + whole.hash, home).href);
  for (const name of ['download', 'ping', 'target']) link.removeAttribute(name);
}

async function withFonts(css: string, address: string, inline: Inline): Promise<string> {
  const named = [
    ...new Set([...css.matchAll(/url\((["']?)(?!data:)([^"')]+)\1\)/g)].map(([whole]) => whole)),
  ];
  let made = css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
  for (const whole of named) {
    const from = whole.replace(/^url\(["']?|["']?\)$/g, '');
    made = made.replaceAll(whole, `url(${await inline(new URL(from, address).href)})`);
  }
  return made;
}
