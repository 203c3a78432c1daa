import type { Inspection, Tells, Trace } from '../../media/inspect.ts';

/** What a file may tell, in the order of what it may do to somebody. */
const words: readonly (readonly [Tells, string])[] = [
  ['place', 'a place'],
  ['name', 'a name'],
  ['history', 'what was changed in it or said about it'],
  ['words', 'words that are not seen'],
  ['folder', 'a folder on a computer'],
  ['hidden picture', 'a picture that is not seen'],
  ['program', 'a program'],
  ['address', 'something that it fetches from elsewhere'],
  ['device', 'with what it was made'],
  ['time', 'when it was made'],
  ['hidden data', 'data that nobody sees'],
];

/** What a file tells, each kind once, with an example: `a place ("48 51 30.24", in Exif) and a name`. */
export function toldBy({ traces }: Inspection): string {
  const said = words.flatMap(([tells, name]) => {
    const some = traces.filter((trace) => trace.tells === tells);
    const example = some.find(({ value }) => value !== undefined) ?? some[0];
    return example ? [`${name} (${exampleOf(example)})`] : [];
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

function exampleOf({ value, where }: Trace): string {
  return value === undefined ? where : `"${value}", in ${where}`;
}

/** What a file tells, without examples, for a line that names several files. */
export function tellingOf({ traces, unread }: Inspection): string {
  const said = words.flatMap(([tells, name]) =>
    traces.some((trace) => trace.tells === tells) ? [name] : [],
  );
  if (unread !== undefined) said.push('it cannot be read to its end');
  return said.join(', ');
}
