/** Kinds of address that a reader may follow; `javascript:` and its like are none. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'sms:', 'tel:']);

/** A whole address, or undefined for one that cannot be followed. */
export function absolute(address: string, from: string): string | undefined {
  if (!URL.canParse(address, from)) return undefined;
  const { href, protocol } = new URL(address, from);
  return schemes.has(protocol) ? href : undefined;
}

/**
 * Whole addresses in a `srcset`: each an address and how it fits, set apart by
 * commas. An address may hold commas, but does not end with one.
 * Format: the HTML standard, "srcset attributes".
 */
export function absoluteSet(srcset: string, from: string): string {
  return [...srcset.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+([^,]+))?/g)]
    .flatMap(([, address = '', fit]) => {
      const whole = absolute(address, from);
      return whole === undefined ? [] : [fit ? `${whole} ${fit.trim()}` : whole];
    })
    .join(', ');
}
