/** What is shown as it is typed, and tags themselves. */
const verbatim =
  /(<pre[\s>][\s\S]*?<\/pre>|<code[\s>][\s\S]*?<\/code>|<(?:script|style)[\s>][\s\S]*?<\/(?:script|style)>|<!--[\s\S]*?-->)/i;

/** Where a paragraph ends, and with it whatever was opened in it. */
const paragraphEnd = /\n\s*\n|<\/?(?:p|div|li|ul|ol|table|td|th|tr|h[1-6]|blockquote|figure|pre|hr)\b/i;

/** Longer than any note, so that a bracket that never ends costs little. */
const longestNote = 5000;

/**
 * Makes notes of words between double brackets, `((…))`, as several plugins have them typed. Brackets within them are
 * allowed as long as each ends; what only looks so, as `((a) and (b))`, stays.
 *
 * @param addNote Takes the words of a note, and gives the HTML that leads to it.
 */
export function withTypedNotes(html: string, addNote: (words: string) => string): string {
  return html
    .split(verbatim)
    .map((part, at) => (at % 2 === 1 ? part : notesIn(part, addNote)))
    .join('');
}

function notesIn(text: string, addNote: (words: string) => string): string {
  let made = '';
  let from = 0;
  for (let at = text.indexOf('(('); at >= 0; at = text.indexOf('((', from)) {
    const end =
      isInTag(text, at) || text.startsWith('(((', at) || text[at - 1] === '('
        ? undefined
        : endOf(text, at + 2);
    const words = end === undefined ? '' : text.slice(at + 2, end).trim();
    if (end === undefined || !isNote(words)) {
      made += text.slice(from, at + 1);
      from = at + 1;
      continue;
    }
    // Most plugins want a space before the first bracket, and show none before the number.
    made += text.slice(from, at).replace(/[ \t]+$/, '') + addNote(words);
    from = end + 2;
  }
  return made + text.slice(from);
}

/** Where the two brackets stand that end a note; nothing when its first bracket ends before the second. */
function endOf(text: string, from: number): number | undefined {
  let depth = 2;
  for (let at = from; at < Math.min(text.length, from + longestNote); at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 1) return text[at + 1] === ')' && !paragraphEnd.test(text.slice(from, at)) ? at : undefined;
  }
  return undefined;
}

/** A sum, or brackets around a sign, are no note. */
function isNote(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !/^[^\s]*\w\(/.test(words);
}

function isInTag(text: string, at: number): boolean {
  return (
    text.lastIndexOf('<', at) > text.lastIndexOf('>', at) &&
    /<[a-z/]/i.test(text.slice(text.lastIndexOf('<', at), at))
  );
}
