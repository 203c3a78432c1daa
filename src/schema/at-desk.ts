/** What is said where the preview has ended: she may have started it by a double click, or have typed a command. */
export const startAgain =
  'open the file that is named after your blog, in its folder, or type “npm run dev” there';

/** What is said to a browser that does not know the key of the desk. */
export const openWithKey =
  'Open your desk by the file that is named after your blog, in its folder, or by the address that the window of the preview shows behind “Your desk”.';

/** Commands that something on the desk stands for, by the words in which the check names them. */
const instead: readonly (readonly [command: RegExp, atDesk: string])[] = [
  [/"npm run check -- --fix" (.*?), and shows (?:it|them) before\./g, '“Mend it”, where you write, $1.'],
  [/"npm run check -- --fix"/g, '“Mend it”, where you write,'],
  [/"npm run photo"/g, '“Picture”, where you write'],
  [/"npm run lines"/g, '“Look up the help lines” on your desk'],
  [
    /^Take "draft: true" away\. If it is not to be read any more, write in its place:\nwithdrawn: \S+$/,
    'Choose “Leave it up” beside it on your desk. If it is not to be read any more, choose “Take down” there: a short notice then stands at its address.',
  ],
  [
    /^Add a line that says which part this is, for example:\npart: 1$/,
    'Put it in its place under “Series and reading paths” on your desk, or write a number under “Part of the series”, where you write.',
  ],
  [
    /^Add a line with the name of the series from series\.yaml, or take "part" away\.$/,
    'Choose its series where you write, or empty “Part of the series” there.',
  ],
  [
    /(?:Add a new one to|Add it to) series\.yaml\.$/,
    'A new one is begun under “Series and reading paths” on your desk.',
  ],
  [
    /^Link to it from a text, or (?:put a menu into|add a line to the menu in) site\.yaml[,:][\s\S]+$/,
    'Link to it from a text, or put it into the menu, under “Menu and pictures” on your desk.',
  ],
  [/"npm run check" says/g, 'Your desk says'],
  [/"npm run dev"/g, 'the preview'],
];

/**
 * What the check says, as it is said at the desk: whoever writes there has no terminal, and something to choose for
 * each command.
 */
export function atDesk(sentence: string): string {
  return instead.reduce((said, [command, words]) => said.replace(command, words), sentence);
}
