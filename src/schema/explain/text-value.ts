/** Fields that hold a text for people and nothing else, whichever file they stand in. */
const texts = [
  'title',
  'description',
  'headline',
  'introduction',
  'caption',
  'alt',
  'note',
  'detail',
  'credentials',
  'jurisdiction',
];

/**
 * Whether a value is a text from its first to its last character, so that
 * quotes may go around the whole of it. What stands after a "#" and a space,
 * or after "#keep", may be a note of the author's: then it is not certain. Nor
 * is it with a sign that cannot be seen, which quotes would spell out.
 *
 * @param name What stands before the colon, with what is before that on the line.
 */
export function isOnlyText(name: string, value: string): boolean {
  const field = name.replace(/^\s*(?:- +)?/, '');
  return texts.includes(field) && !/(?:^|\s)#(?:\s|$|keep\b)|\p{Cc}/iu.test(value);
}
