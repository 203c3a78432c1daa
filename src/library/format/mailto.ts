/**
 * A link that opens an empty message to an address: no subject, no body.
 * Format: RFC 6068.
 */
export function mailto(address: string): string {
  return `mailto:${address.replace(/[^\w@.+~-]/g, encodeURIComponent)}`;
}

/**
 * The same link as HTML, every character of it and of its words a reference to
 * its number. A browser reads it as any other link, scripts or none; a robot
 * that looks through pages for what has the form of an address finds none.
 */
export function veiledMailLink(address: string): string {
  return `<a href="${veiled(mailto(address))}">${veiled(address)}</a>`;
}

function veiled(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
}
