/** A text with some of its signs encoded as an address has them: RFC 3986, 2.1. */
export function percentEncoded(text: string, signs: RegExp): string {
  // Of the round brackets, which end an address in Markdown, `encodeURIComponent` thinks otherwise.
  return text.replace(signs, (sign) =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign),
  );
}
