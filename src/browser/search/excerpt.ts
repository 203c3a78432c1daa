/** A stretch of an excerpt, and whether it is one of the words searched for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes a Pagefind excerpt apart. Pagefind writes `<` and `>` of the text as
 * entities and adds `<mark>` around what matched; everything else is text, so
 * that nothing in it can become an element.
 */
export function excerptParts(excerpt: string): readonly Part[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/su).flatMap((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return index % 2 === 1 ? markedWord(text) : plain(text);
  });
}

/** Pagefind marks a word together with the comma after it; only the word is meant. */
function markedWord(text: string): readonly Part[] {
  const [, before = '', word = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
  return word === '' ? plain(text) : [...plain(before), { text: word, marked: true }, ...plain(after)];
}

function plain(text: string): readonly Part[] {
  return text === '' ? [] : [{ text, marked: false }];
}
