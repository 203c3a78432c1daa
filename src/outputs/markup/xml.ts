type Attributes = Readonly<Record<string, string>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** A text without the characters that no XML document may contain, escaped or not. */
export function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** An element with a text in it. */
export function leaf(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element with other elements in it, each on a line of its own. */
export function branch(name: string, children: readonly string[], attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that says all in its attributes. */
export function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

/** Attributes as they stand in a tag, a space before each. */
export function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** A text as XML shows it; fit for an attribute in double quotes too. */
export function escapeXml(text: string): string {
  return legal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
