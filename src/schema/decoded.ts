/** A part of an address as it is read: `gr%C3%B6%C3%9Fe` is "größe". One that is wrongly encoded stays as it is. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same of a whole address: signs that would take it apart in other places, such as %2F and %3F, stay. */
export function decodedAddress(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
