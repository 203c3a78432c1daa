/**
 * Where the page lies that leads on from an address with a number; nothing for any other address.
 *
 * @param search What stands after the address, from the question mark on.
 * @param folder What the addresses of such pages begin with.
 */
export function placeOfNumber(search: string, folder: string): string | undefined {
  const [, name, number] = /^\?(p|page_id|post|id|story|cat|tag_id|attachment_id)=(\d+)$/.exec(search) ?? [];
  return name === undefined || number === undefined ? undefined : `${folder}${name}-${number}/`;
}
