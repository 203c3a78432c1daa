/**
 * The key of a preview as a browser brings it that has opened one of its addresses once; empty where none was given.
 *
 * @param address With the key in it, as the terminal shows it.
 */
export async function keyCookie(address: string): Promise<string> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  const [cookie = ''] = headers.get('set-cookie')?.split(';') ?? [];
  return cookie;
}
