/** The address that calls a telephone number (RFC 3966): its digits, and the plus before a country's. */
export function tel(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
