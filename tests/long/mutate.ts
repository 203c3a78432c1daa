import { roll, type Roll } from '../../src/art/random.ts';

/** What a slip of the hand, a word processor or a paste leaves in a text. */
const debris = [
  '<',
  '>',
  '{',
  '}',
  '{name}',
  '{your name here}',
  '<3',
  '<5 years',
  '<me@example.org>',
  '<!-- note -->',
  '<!--',
  '-->',
  '<br>',
  '<br/>',
  '<div>',
  '</div>',
  '<Reflection>',
  '</Reflection>',
  '<Callout>',
  '<Vignette>',
  '<Passage about="eating">',
  '<Figure caption=“curly”>',
  '<a href="https://example.org?utm_source=x">',
  '</a>',
  '<script>alert(1)</script>',
  '<img src=x>',
  '![](./missing.jpg)',
  '![a door](./missing.jpg)',
  '[a link](./nowhere.mdx)',
  '[a link](',
  '](#nowhere)',
  '[^none]',
  '[^1]: a note',
  '\n---\n',
  '---',
  '\n\n',
  '\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\r\n',
  '\u2028',
  '\u0000',
  '“',
  '”',
  "'",
  '"',
  '`',
  '```',
  '~~~',
  '~~',
  '*',
  '**',
  '_',
  '|',
  '| a | b |\n| --- |\n',
  '# ',
  '#hash',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\\',
  '&',
  '&nbsp;',
  '&#x0;',
  '&bogus;',
  '$',
  '%',
  '%s',
  '@',
  '!',
  ':',
  ': ',
  ' #',
  '[',
  ']',
  '[[',
  '=',
  'import x from "y"\n',
  '\n\nimport your courage here\n\n',
  '\n\nexport const a = 1\n\n',
  '🕯️',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '\u202e',
  '日本語',
  'ﬁ',
  '\ud83d',
  'https://example.org/?utm_source=a&fbclid=b',
  'HTTP://',
  'mailto:',
  '2026-13-45',
  '25/12/2026',
  'next Tuesday',
  'null',
  '~',
  'true',
  'yes',
  '0x1F',
  '1e3',
  '!!js/function',
  '&anchor',
  '*alias',
  '<<: *x',
  '? ',
  '- - -',
  'x'.repeat(3_000),
  '('.repeat(200),
  '{'.repeat(40),
  '> '.repeat(60),
  '- '.repeat(60),
] as const;

/** A text with one to three slips in it: the same for the same seed. */
export function mutated(text: string, seed: number): string {
  const dice = roll(seed);
  const slips = 1 + Math.floor(dice.between(0, 3));
  let result = text;
  for (let slip = 0; slip < slips; slip += 1) result = slipped(result, dice);
  return result;
}

function slipped(text: string, dice: Roll): string {
  const at = Math.floor(dice.between(0, text.length + 1));
  const lines = text.split('\n');
  const line = Math.floor(dice.between(0, lines.length));
  const other = Math.floor(dice.between(0, lines.length));
  const piece = debris[Math.floor(dice.between(0, debris.length))] ?? '<';
  // Half of all slips happen where the front matter is, which is a small part of a post.
  const early = Math.floor(dice.between(0, Math.min(text.length, 400)));
  switch (Math.floor(dice.between(0, 10))) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, early) + text.slice(early + 1);
    case 2:
    case 3:
      return text.slice(0, at) + piece + text.slice(at);
    case 4:
    case 5:
      return text.slice(0, early) + piece + text.slice(early);
    case 6:
      return lines.toSpliced(line, 1).join('\n');
    case 7:
      return lines.toSpliced(line, 0, lines[other] ?? '').join('\n');
    case 8:
      return lines.toSpliced(line, 1, `${piece}${lines[line] ?? ''}`).join('\n');
    default:
      return dice.between(0, 1) < 0.2
        ? text.slice(0, at)
        : lines.toSpliced(line, 1, ` ${lines[line] ?? ''}`).join('\n');
  }
}
