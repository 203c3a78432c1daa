/** How long most lines are of a text in which each is a paragraph. */
const longLine = 60;

/** Signs with which programs begin a point of a list when they copy plain text. */
const bullet = /^([ \t]*)(?:[•‣▪●◦○·§]|o(?=\t| {2,}|\u00a0))[\t \u00a0]+/;
const numbered = /^([ \t]*)\(?(?:(\d{1,3})|([a-z]))[.)][\t \u00a0]+/;

/**
 * Makes Markdown of plain text in which each line is a paragraph, as Word and
 * mail programs copy it: an empty line between two, lists of their signs.
 *
 * @returns Nothing when it needs nothing, and goes in as it is.
 */
export function plainPasted(text: string): string | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\s+$/, '').split('\n');
  const words = lines.filter((line) => line.trim() !== '');
  const hasSigns = words.some((line) => bullet.test(line));
  const isRunning = words.length > 1 && !/\n[ \t]*\n/.test(text.trim()) && words.some(isLong);
  if (!hasSigns && !isRunning) return undefined;
  let made = '';
  let before: 'point' | 'words' | undefined;
  for (const line of words) {
    const point = pointOf(line);
    if (before !== undefined) made += before === 'point' && point !== undefined ? '\n' : '\n\n';
    made += point ?? line.trim();
    before = point === undefined ? 'words' : 'point';
  }
  return made;
}

function isLong(line: string): boolean {
  return line.length >= longLine;
}

/** A line that begins with a sign as a point of a list in Markdown; a "1." may begin a sentence and is left. */
function pointOf(line: string): string | undefined {
  const [sign, indent] = bullet.exec(line) ?? [];
  if (sign !== undefined && indent !== undefined) {
    const isInner = indent !== '' || /^\s*(?:o|◦|○|§|▪)/.test(line);
    return `${isInner ? '  ' : ''}- ${line.slice(sign.length).trim()}`;
  }
  const [start, , number, letter] = numbered.exec(line) ?? [];
  if (start === undefined) return undefined;
  return `${number ?? (letter?.codePointAt(0) ?? 97) - 96}. ${line.slice(start.length).trim()}`;
}
