/** Names of files have 255 bytes at most on nearly every disk, and need room for an ending and for a number. */
const mostBytes = 200;

const bytes = new TextEncoder();

/** Whether a file or a folder can be called so, as far as its length goes. */
export function fitsFile(name: string): boolean {
  return bytes.encode(name).length <= mostBytes;
}

/** A name no longer than a file may be called, cut between words where there are several. */
export function cutToFile(name: string): string {
  if (fitsFile(name)) return name;
  let cut = '';
  for (const sign of name) {
    if (!fitsFile(cut + sign)) break;
    cut += sign;
  }
  return cut.replace(/(?<=.)-[^-]*$/u, '');
}
