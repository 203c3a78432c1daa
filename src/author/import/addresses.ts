import { decodedPart } from '../../schema/decoded.ts';

/** Finds what an address of the old blog means. */
export interface OldAddresses<Thing> {
  /** @param address As it stands in a text. */
  find(address: string): { readonly thing: Thing; readonly hash: string } | undefined;
  /** Whether an address lies on the old blog. */
  isOwn(address: string): boolean;
}

/**
 * @param homes Where the old blog lived.
 * @param addressesOf All addresses of a thing, from the root.
 */
export function oldAddresses<Thing>(
  things: readonly Thing[],
  homes: readonly string[],
  addressesOf: (thing: Thing) => readonly string[],
): OldAddresses<Thing> {
  const known = new Map<string, Thing>();
  for (const thing of things) {
    for (const address of addressesOf(thing)) {
      const key = keyOf(address);
      if (key !== '' && !known.has(key)) known.set(key, thing);
    }
  }
  const hosts = new Set(homes.flatMap((home) => hostOf(home) ?? []));
  const isOwn = (address: string) => {
    const host = hostOf(address);
    return host === undefined ? /^(?:\/(?!\/)|\?|__GHOST_URL__|@source\/)/.test(address) : hosts.has(host);
  };
  return {
    isOwn,
    find(address) {
      if (!isOwn(address)) return undefined;
      const hash = /#(.*)$/.exec(address)?.[1] ?? '';
      const path = address
        .replace(/#.*$/, '')
        .replace(/^__GHOST_URL__/, '')
        .replace(/^(?:https?:)?\/\/[^/?#]+/i, '');
      const thing = known.get(keyOf(path)) ?? known.get(keyOf(path.replace(/\?.*$/, '')));
      return thing === undefined ? undefined : { thing, hash };
    },
  };
}

function hostOf(address: string): string | undefined {
  const url = /^(?:https?:)?\/\//i.test(address) ? URL.parse(address.replace(/^\/\//, 'https://')) : null;
  return url?.host.replace(/^www\./, '');
}

/** Slashes at the ends, capitals and how letters are encoded make no other address. */
function keyOf(address: string): string {
  return decodedPart(address)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')
    .replace(/^\/?\?/, '?');
}
