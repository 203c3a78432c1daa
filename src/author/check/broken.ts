import { componentNames } from '../../schema/components.ts';
import { shown, type Place } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import { bracesAsText } from './braces.ts';
import { inProse, placeIn, stretchIn, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';

interface Failure {
  readonly message: string;
  /** The names of tags in the message, the first one that it is about. */
  readonly names: readonly string[];
  /** Where the tag was opened that the message mentions. */
  readonly opened?: Place;
  /** The line of the text. */
  readonly line: string;
  readonly rest: string;
  /** The tag in this line that is not finished. */
  readonly tag?: string;
}

/** Text that cannot be compiled, in the author's words. */
export function broken(manuscript: Manuscript, { failure, body, tokens, asTyped }: Prose): Problem[] {
  if (failure === undefined) return [];
  const [, line = '1', column = '1', message = failure] = /^(\d+):(\d+): ([\s\S]*)$/.exec(failure) ?? [];
  const place = asTyped({ line: Number(line), column: Number(column) });
  const lines = body.split('\n');
  const opened = /\((?:[^()]*opened at )?(\d+):(\d+)\)/.exec(message);
  const slip = tokens.find(
    ({ kind, start }) => kind === 'broken-tag' && placeIn(body, start).line === place.line,
  );
  const at: Failure = {
    message,
    names: [...message.matchAll(/`<\/?([^`>]*)>`/g)].map(([, name = '']) => name),
    line: lines[place.line - 1] ?? '',
    rest: lines.slice(place.line - 1).join('\n'),
    ...(slip && { tag: body.slice(slip.start).split('\n')[0] ?? '' }),
    ...(opened && { opened: { line: Number(opened[1]), column: Number(opened[2]) } }),
  };
  const explained = explanations.find(([pattern]) => pattern.test(message))?.[1] ?? unexplained;
  const lineOf = (found: Place) => (manuscript.prose?.bodyLine ?? 1) + found.line - 1;
  const there = tokens.map((token) => stretchIn(body, token)).find((one) => isAt(one, place));
  return [inProse(manuscript, there ?? place, ...explained(at, lineOf))];
}

function isAt(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

type Explanation = (failure: Failure, lineOf: (place: Place) => number) => [what: string, mend: string];

const explanations: readonly (readonly [RegExp, Explanation])[] = [
  [/^Expected a closing tag/, neverClosed],
  [/^Expected the closing tag/, ({ names: [name = ''] }) => ownLine(name)],
  [/^Unexpected closing tag .* expected an open tag/, neverOpened],
  [/^Unexpected closing tag/, crossed],
  [/^Unexpected character (?:after `<`|`)/, malformed],
  [/^Unexpected end of file in expression/, unclosedBrace],
  [/^Could not parse expression/, ({ line }) => bracesAsText(/\{([^{}]*)/.exec(line)?.[1] ?? '…')],
  [
    /^Could not parse esm/,
    ({ line }) => [
      `This line begins with "${/^\s*\w+/.exec(line)?.[0].trim()}" and is read as program code, but it is not complete.`,
      'If it is part of your text, put another word before it.',
    ],
  ],
];

function neverClosed({ names: [name = ''], rest }: Failure): [string, string] {
  const closed = rest.includes(`</${name}>`);
  if (closed) return ownLine(name);
  if (componentNames.includes(name)) {
    return [
      `A tag is opened here and never closed: <${name}>.`,
      `Add </${name}> on a line of its own after the passage.`,
    ];
  }
  return [
    `A tag is opened here and never closed: <${name}>.`,
    `Add </${name}> where it ends. If it is not meant as a tag, type &lt;${name}> in its place.`,
  ];
}

function ownLine(name: string): [string, string] {
  return [
    `<${name}> begins in one paragraph and ends in another.`,
    `Put <${name}> and </${name}> each on a line of its own, with an empty line before and after it.`,
  ];
}

function neverOpened({ names: [name = ''] }: Failure): [string, string] {
  return [
    `</${name}> ends something here that never began.`,
    `Put <${name}> on a line of its own before the passage, or take </${name}> away.`,
  ];
}

function crossed(
  { names: [closing = '', open = ''], opened }: Failure,
  lineOf: (place: Place) => number,
): [string, string] {
  const where = opened ? ` in line ${lineOf(opened)}` : '';
  const slip = nearest(closing, [open]) === open;
  return [
    `</${closing}> ends here, but it was <${open}> that began${where}.`,
    slip ? `Type: </${open}>` : `Put </${open}> before </${closing}>, on a line of its own.`,
  ];
}

function malformed({ line, tag = line }: Failure): [string, string] {
  return [
    `There is a slip in the tag "${shown(tag.replace(/>.*$/, '>'))}".`,
    'Look whether each value stands between two straight quotation marks, as in basis="composite", and whether it ends with ">".',
  ];
}

function unclosedBrace({ line }: Failure): [string, string] {
  if (line.includes('{/*')) {
    return ['A note to yourself begins here with "{/*" and is never closed.', 'Type */} after the note.'];
  }
  return [
    'A brace is opened here with "{" and never closed. Braces hold program code in this file.',
    'If readers are to see it, type: \\{',
  ];
}

function unexplained({ line }: Failure): [string, string] {
  return [
    `The blog cannot make sense of "${shown(line)}".`,
    'Look at the signs < > { } in it. To show one of them, put a backslash before it: \\{',
  ];
}
