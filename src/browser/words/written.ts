import { plainLetters } from './folded.ts';

/**
 * What the index writes for a text, and the text again. Pagefind counts only letters and digits as a word's, so that
 * these signs say something to us alone:
 * - after a word that has no space behind it (Japanese; "room—mother"): a joiner and a space;
 * - within a word, before a part that is found by itself ("Selbst-mitgefühl"): a joiner and a dash;
 * - in the place of an ending that is none of the word's meaning: its letters, moved to where no script is;
 * - after what is typed for a letter that Pagefind knows no plain form of (ł): a sign of private use for each letter.
 */
export const seam = '\u2060 ';
export const joint = '\u2060-';

const firstSign = 0xe000;
const moved = 0xe100;

/** Whether a text has one of them: most have none. */
const noPlainForm = /[łŁđĐðÐøØıßæÆœŒ]/;

/** A text with what is typed in the place of letters that have no plain form. */
export function withPlainLetters(text: string): string {
  if (!noPlainForm.test(text)) return text;
  return plainLetters.reduce((all, [letter, typed], at) => {
    const sign = String.fromCharCode(firstSign + at);
    const large = letter.toUpperCase();
    const small = all.replaceAll(letter, typed + sign);
    // ß and ı become others of their own when they are made large.
    return large.length > 1 || large === 'I'
      ? small
      : small.replaceAll(large, typed.charAt(0).toUpperCase() + typed.slice(1) + sign);
  }, text);
}

/**
 * Letters below U+0800, so that they are no part of a word to the index.
 *
 * @param afterPart Whether they stand behind a part of a word, and not behind a whole one.
 */
export function hidden(letters: string, afterPart: boolean): string {
  const signs = [...letters].map((letter) => String.fromCharCode(letter.charCodeAt(0) + moved));
  return (afterPart && letters !== '' ? '-' : '') + signs.join('');
}

/** A text as it was written, from what the index has of it; where words are marked, the marks are kept. */
export function asWritten(text: string): string {
  return text
    .replace(/\u2060(<\/mark>)? (<mark>)?/g, (_, end = '', start = '') => (end && start ? '' : end + start))
    .replaceAll(joint, '')
    .replace(/-?([\ue100-\ue8ff])/g, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) - moved))
    .replace(/([A-Za-z]{1,2})([\ue000-\ue00f])/g, (all, before: string, sign: string) => {
      const [letter, typed] = plainLetters[sign.charCodeAt(0) - firstSign] ?? ['', all];
      const at = before.length - typed.length;
      const large = before.charAt(at) !== typed.charAt(0);
      return before.slice(0, at) + (large ? letter.toUpperCase() : letter);
    });
}
