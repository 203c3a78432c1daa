/** What stands in square brackets for something that WordPress or a plugin makes. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Values without a name. */
  readonly values: readonly string[];
  /** What stands between it and its end; nothing when it has none. */
  readonly inner: string | undefined;
}

/** Makes HTML of a shortcode; nothing when it is not known: then its brackets are taken away and its words stay. */
export type Expand = (code: Shortcode) => string | undefined;

const name = /[A-Za-z][\w-]*/.source;
const opening = new RegExp(`\\[(\\[?)(${name})((?:[\\s/=](?:"[^"]*"|'[^']*'|[^\\]"'])*)?)\\](\\]?)`, 'g');
/** What is shown as it is typed. */
const verbatim =
  /(<pre[\s>][\s\S]*?<\/pre>|<code[\s>][\s\S]*?<\/code>|<(?:script|style)[\s>][\s\S]*?<\/(?:script|style)>|<!--[\s\S]*?-->)/i;

/** Names that stand without attributes and without an end, as common plugins have them. */
const alone = new Set(
  'gallery contact-form contact-form-7 contact_form playlist sitemap archives googlemaps products cart checkout recent-posts toc social subscribe newsletter mc4wp_form ninja_form gravityform wpforms'.split(
    ' ',
  ),
);

/**
 * Puts HTML in place of shortcodes. Square brackets that are none stay as they are: WordPress shows all
 * that no plugin claims, so only what has an end, an attribute or a plugin's kind of name counts as one.
 *
 * @param named Is told the name of each whose brackets were taken away.
 */
export function expandShortcodes(html: string, expand: Expand, named: (name: string) => void): string {
  return html
    .split(verbatim)
    .map((part, at) => (at % 2 === 1 ? part : expandIn(part, expand, named)))
    .join('');
}

function expandIn(text: string, expand: Expand, named: (name: string) => void): string {
  opening.lastIndex = 0;
  let made = '';
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (!match) return made + text.slice(at);
    const [whole, before, called = '', rest = '', after] = match;
    const end = match.index + whole.length;
    if (before && after) {
      // Double brackets show the shortcode itself.
      made += text.slice(at, match.index) + whole.slice(1, -1);
      at = end;
      continue;
    }
    const closing = text.indexOf(`[/${called}]`, end);
    const next = text.indexOf(`[${called}`, end);
    const isOpen = closing >= 0 && (next < 0 || next > closing || !/\/\s*$/.test(rest));
    if (!isOpen && !isShortcode(called, rest)) {
      made += text.slice(at, match.index + 1);
      at = match.index + 1;
      continue;
    }
    const innerEnd = isOpen ? endOf(text, called, end) : end;
    const inner = isOpen ? text.slice(end, innerEnd) : undefined;
    const html = expand({ name: called, ...attributesIn(rest), inner });
    if (html === undefined) named(called);
    made +=
      text.slice(at, match.index) + (html ?? (inner === undefined ? '' : expandIn(inner, expand, named)));
    at = isOpen ? innerEnd + `[/${called}]`.length : end;
  }
}

/** The end that belongs to an opening, when the same stands within itself. */
function endOf(text: string, called: string, from: number): number {
  const tags = new RegExp(`\\[(/?)${called}(?=[\\s\\]/=])(?:"[^"]*"|'[^']*'|[^\\]"'])*\\]`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    if (match[1]) depth -= 1;
    else if (!/\/\]$/.test(match[0])) depth += 1;
    if (depth === 0) return match.index;
  }
  return text.indexOf(`[/${called}]`, from);
}

function isShortcode(called: string, rest: string): boolean {
  return (
    /[\w-]+\s*=\s*["'\d]/.test(rest) || /^\s+https?:/.test(rest) || called.includes('_') || alone.has(called)
  );
}

function attributesIn(rest: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {};
  const values: string[] = [];
  const each = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|([^\s/][^\s]*)/g;
  for (const [, key, double, single, bare, quoted, value] of rest.matchAll(each)) {
    if (key !== undefined) attributes[key.toLowerCase()] = double ?? single ?? bare ?? '';
    else values.push(quoted ?? value ?? '');
  }
  return { attributes, values };
}
