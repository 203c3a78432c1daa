import { componentNames } from '../../schema/components.ts';
import { shown } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { bracesAsText, workedOut } from './braces.ts';
import { inProse, placeIn, stretchIn } from '../positions.ts';
import { repairedTag } from './repaired-tag.ts';
import { withoutOverlaps, withoutEndedTags } from '../overlaps.ts';
import type { Found, TextContext, TextRule } from '../rule.ts';

/** A failure with what stands around it. */
interface Told {
  readonly message: string;
  /** The names of tags in the message, the first one that it is about. */
  readonly names: readonly string[];
  readonly paired: boolean;
  /** Whether a tag of the name was opened before. */
  readonly begun: boolean;
  /** The line of the file on which the tag was opened that the message mentions. */
  readonly opened?: number;
  /** The line of the text. */
  readonly line: string;
  /** What stands from the place on. */
  readonly rest: string;
  /** The tag in this line that is not finished. */
  readonly tag?: string;
}

/** Text that cannot be compiled, in the author's words: all that is wrong with it at once. */
export const broken: TextRule = {
  id: 'unfinished-markup',
  severity: 'error',
  about: 'Tags that never end, and others that never began',
  check,
};

function check(
  { document, prose: { failures, body, tokens } }: TextContext,
  earlier: readonly Found[],
): Diagnostic[] {
  const lines = body.split('\n');
  const diagnostics = failures.map(({ at, message, opened, paired }) => {
    const token = tokens.find(({ start }) => start === at);
    const slip = token?.kind === 'broken-tag' ? /^[^>\n]*>?/.exec(body.slice(at))?.[0] : undefined;
    const place = stretchIn(body, { start: at, end: slip ? at + slip.length : (token?.end ?? at + 1) });
    const [, closed = ''] = /<\/([\w.-]+)/.exec(message) ?? [];
    const told: Told = {
      message,
      names: [...message.matchAll(/`<\/?([^`>]*)>`/g)].map(([, name = '']) => name),
      paired,
      begun: tokens.some(
        (one) => one.kind === 'tag' && one.start < at && one.tag.kind === 'open' && one.tag.name === closed,
      ),
      line: lines[place.line - 1] ?? '',
      rest: body.slice(at),
      ...(slip !== undefined && { tag: slip }),
      ...(opened !== undefined && {
        opened: (document.bodyLine ?? 1) + placeIn(body, opened).line - 1,
      }),
    };
    const explain = explanations.find(([pattern]) => pattern.test(message))?.[1] ?? unexplained;
    return inProse(document, place, ...explain(told));
  });
  return withoutOverlaps(withoutEndedTags(diagnostics, earlier), earlier, document);
}

type Explanation = (failure: Told) => readonly [message: string, help: string];

const explanations: readonly (readonly [RegExp, Explanation])[] = [
  [/^Expected a closing tag/, neverClosed],
  [/^Expected the closing tag/, ({ names: [name = ''] }) => ownLine(name)],
  [/^Unexpected closing tag .* expected an open tag/, neverOpened],
  [/^Unexpected closing tag/, crossed],
  [/^Unexpected character (?:after `<`|`)/, malformed],
  [/^Unexpected end of file in expression/, unclosedBrace],
  [/^Could not parse expression/, unreadableBraces],
  [
    /^Could not parse esm/,
    ({ line }) => [
      `This line begins with "${/^\s*\w+/.exec(line)?.[0].trim()}" and is read as program code, but it is not complete.`,
      'If it is part of your text, put a space before it. If not, take it away.',
    ],
  ],
];

function neverClosed({ names: [name = ''], paired }: Told): [string, string] {
  if (paired) return ownLine(name);
  if (name === 'Pause') {
    return [
      'A tag is opened here and never closed: <Pause>.',
      'Type: <Pause />\nIf it is to hold words of yours, add </Pause> on a line of its own after them.',
    ];
  }
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

function neverOpened({ names: [name = ''] }: Told): [string, string] {
  return [
    `</${name}> ends something here that never began.`,
    `Put <${name}> on a line of its own before the passage, or take </${name}> away.`,
  ];
}

function crossed({ names: [closing = '', open = ''], opened, paired, begun }: Told): [string, string] {
  const where = opened === undefined ? '' : ` in line ${opened}`;
  const known = componentNames.includes(closing) && closing.toLowerCase() === open.toLowerCase();
  if (known)
    return [`</${closing}> ends here, but it was <${open}> that began${where}.`, `Type <${closing}> there.`];
  const slip = !begun || (!paired && closing.length > 2 && nearest(closing, [open]) === open);
  return [
    `</${closing}> ends here, but it was <${open}> that began${where}.`,
    slip ? `Type: </${open}>` : `Put </${open}> before </${closing}>, on a line of its own.`,
  ];
}

function malformed({ line, rest, tag = line }: Told): readonly [string, string] {
  const [, name, code] = /^<([\w:-]+)[^{]*(\{.*\})/.exec(tag) ?? [];
  if (code !== undefined) return workedOut(name, code);
  const meant = repairedTag(rest);
  return [`There is a slip in the tag "${shown(tag)}".`, meant === undefined ? lookAtTag : `Type: ${meant}`];
}

const lookAtTag =
  'Look whether each value stands between two straight quotation marks, as in basis="composite", and whether it ends with ">".';

/** Of braces in a tag, the tag is told with them. */
function unreadableBraces({ rest }: Told): readonly [string, string] {
  const [, tag, name, inside] = /^<([\w:-]+)[^<>{]*?(?:([\w:-]+)\s*=\s*)?(\{[^{}]*\})/.exec(rest) ?? [];
  if (inside !== undefined) return workedOut(tag, name === undefined ? inside : `${name}=${inside}`, name);
  return bracesAsText(/^[^{]*\{((?:[^{}]|\{[^{}]*\})*)/.exec(rest)?.[1] ?? '…');
}

function unclosedBrace({ line }: Told): [string, string] {
  if (line.includes('{/*')) {
    return ['A note to yourself begins here with "{/*" and is never closed.', 'Type */} after the note.'];
  }
  return [
    'A brace is opened here with "{" and never closed. Braces hold program code in this file.',
    'If readers are to see it, type: \\{',
  ];
}

function unexplained({ line }: Told): [string, string] {
  return [
    `The blog cannot make sense of "${shown(line)}".`,
    'Look at the signs < > { } in it. To show one of them, put a backslash before it: \\{',
  ];
}
