/** What a reader takes for one character, and how many columns of a terminal it fills. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it begins in the line, and where the next one does, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Unicode's East Asian Width W and F (annex 11), by the scripts and blocks that have it, and what is shown as emoji.
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}/u;
/** What most lines are made of: each sign is a character, and fills a column. */
const plain = /^[ -~]*$/;
const unseen = /^[\p{M}\p{Cf}]+$/u;
// What would move the cursor, ring the bell or turn the line around.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A line as a terminal shows it, character by character. A tab is shown as two spaces, what steers a terminal as a dot. */
export function cellsOf(line: string): Cell[] {
  if (plain.test(line)) return [...line].map((text, start) => ({ text, width: 1, start, end: start + 1 }));
  return [...characters.segment(line)].map(({ segment, index }) => {
    const text = segment.replaceAll('\t', '  ').replace(unsafe, '·');
    return { text, width: widthOf(text), start: index, end: index + segment.length };
  });
}

function widthOf(character: string): number {
  if (character === '  ') return 2;
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
