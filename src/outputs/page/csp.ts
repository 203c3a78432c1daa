import { createHash } from 'node:crypto';
import { attribute, elementsIn, has, parsePage, textOf, type Element } from '../markup/html.ts';

/**
 * The content security policy of one page: what it brings along, by hash, and
 * what comes from the site itself. Nothing else, from nowhere else.
 *
 * The search is WebAssembly, which `'wasm-unsafe-eval'` lets run; only the
 * page with a `data-search` element in its body gets it. No worker is allowed,
 * since the search needs none.
 *
 * @param html The finished page.
 * @param name What the page is called in an error.
 * @throws {PageError} When an element carries a style or a script in an attribute, which no hash allows.
 */
export function policyFor(html: string, name = 'The page'): string {
  return policyOf(elementsIn(parsePage(html, false)), html, name);
}

/**
 * The page with its policy in a meta tag, as early as can be: what stands before it is not held to it.
 *
 * @throws Also when the page names no character set, or has a policy already.
 */
export function withPolicy(html: string, name = 'The page'): string {
  const elements = elementsIn(parsePage(html, false));
  const metas = elements.filter(isMeta);
  if (metas.some((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy')) {
    throw new Error(`${name} has a content security policy already.`);
  }
  // It stands at the beginning: reading as far as there is enough to know where it ends.
  const start = html.slice(0, html.indexOf('>', html.search(/charset/i)) + 1);
  const place = endOfCharset(start) ?? endOfCharset(html);
  if (place === undefined) throw new Error(`${name} has no <meta charset> to put its policy after.`);
  const tag = `<meta http-equiv="content-security-policy" content="${policyOf(elements, html, name)}">`;
  return html.slice(0, place) + tag + html.slice(place);
}

function policyOf(elements: readonly Element[], html: string, name: string): string {
  const at = elements.findIndex(inlineAttribute);
  const loose = elements[at] && elementsIn(parsePage(html))[at];
  if (loose) {
    const attributeName = inlineAttribute(loose);
    throw new PageError(
      `${name}, ${startTag(loose, html)} has "${attributeName}", which the site's policy forbids. Look for it in what that page is made from, and take it away.`,
    );
  }
  const scripts = elements.filter((element) => element.tagName === 'script' && isRun(element));
  const styles = elements.filter((element) => element.tagName === 'style');
  const wasm = searches(elements) ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "object-src 'none'",
    ["script-src 'self'", ...wasm, ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
  ].join('; ');
}

/** Where the element ends that names the character set. */
function endOfCharset(html: string): number | undefined {
  const named = elementsIn(parsePage(html)).find((element) => isMeta(element) && has(element, 'charset'));
  return named?.sourceCodeLocation?.endOffset;
}

function isMeta({ tagName }: Element): boolean {
  return tagName === 'meta';
}

/** A page that holds what its own policy forbids. Its message is for the author. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/** The name of an attribute that is a style or a script. */
function inlineAttribute(element: Element): string | undefined {
  return element.attrs.find(({ name }) => name === 'style' || /^on[a-z]{3,}$/.test(name))?.name;
}

/** A script that stands in the page and is no mere data. */
function isRun(script: Element): boolean {
  const type = attribute(script, 'type')?.trim() ?? '';
  return !has(script, 'src') && !/^(?:application\/(?:ld\+)?json|text\/html)$/i.test(type);
}

/** The root element's `data-search` says only where the search is. */
function searches(elements: readonly Element[]): boolean {
  return elements.some((element) => element.tagName !== 'html' && has(element, 'data-search'));
}

function hashes(elements: readonly Element[]): string[] {
  const texts = new Set(elements.map(textOf).filter((text) => text !== ''));
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
}

function startTag(element: Element, html: string): string {
  const place = element.sourceCodeLocation;
  if (!place) return `<${element.tagName}>`;
  const { startOffset, endOffset } = place.startTag ?? place;
  return `line ${place.startLine}: ${html.slice(startOffset, endOffset)}`;
}
