import { yaml } from './meaning.ts';
import { nearest } from '../nearest.ts';
import { isOnlyText } from './text-value.ts';
import { type } from './typed.ts';

/** A mistake in a line of YAML, in the author's words, and the line without it. */
export interface Mistake {
  readonly message: string;
  readonly line: string;
  /** How to mend it; when absent, by typing the line. */
  readonly help?: string;
  /** Whether nothing else can be meant, so that it may be mended without asking which. */
  readonly certain?: boolean;
}

/** The line before, the names that may stand before a colon, and what the YAML reader stumbled over. */
export interface Around {
  readonly before: string;
  readonly names: readonly string[];
  readonly code: string;
}

const field = /^(\s*(?:- +)?[\w-]+):(\s+)(\S.*?)\s*$/;
const forReaders = ['title', 'description', 'caption', 'headline', 'introduction', 'note'];

/** Slips that YAML would take without a word, and make something else of. */
export function silentMistake(line: string): Mistake | undefined {
  const [, name = '', , value = ''] = field.exec(line) ?? [];
  const curly = /^(?:[“”„‟]([^“”„‟"]*)[“”‟]|[‘‚‛]([^‘‚‛]*)[’‘‛])$/
    .exec(value)
    ?.slice(1)
    .find((inside) => inside !== undefined);
  if (curly !== undefined) {
    const mended = `${name}: ${yaml(curly)}`;
    const keep = `${name}: ${yaml(value).replace(/^([^'"].*)$/, "'$1'")}`;
    return {
      message:
        'The quotation marks around this are curly, from a word processor, and would become part of it.',
      line: mended,
      certain: !forReaders.includes(name.trim()) && !/[\p{Cc}\\]/u.test(curly),
      ...(forReaders.includes(name.trim()) && {
        help: `${type(mended)}\nIf readers are to see the marks, ${type(keep).replace('T', 't')}`,
      }),
    };
  }
  if (/^["']/.test(value)) return undefined;
  if (/(?:^|\s)#\S/.test(value)) {
    return {
      message: 'Everything from the "#" on would be left out.',
      line: `${name}: ${quoted(value)}`,
      certain: isOnlyText(name, value),
    };
  }
  if (/^(?:[*&!][^\s&]|! )/.test(value)) {
    return {
      message: `A value that begins with "${value.charAt(0)}" has to stand in quotes.`,
      line: `${name}: ${quoted(value)}`,
      certain: isOnlyText(name, value),
    };
  }
  return undefined;
}

/** What may be wrong with a line that YAML cannot read, likeliest first. */
export function commonMistakesIn(line: string, around: Around): Mistake[] {
  return [...characters(line, around.names), ...quotes(line), ...values(line), ...shape(line, around)].filter(
    (mistake) => mistake.line !== line,
  );
}

function characters(line: string, names: readonly string[]): Mistake[] {
  const mistakes: Mistake[] = [];
  if (/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/.test(line)) {
    mistakes.push({
      message:
        'This line holds a blank that is no ordinary space, as word processors and web pages have them.',
      line: line
        .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, ''),
    });
  }
  if (/^\s*\t/.test(line)) {
    const message = 'This line begins with a tab. It needs spaces.';
    const spaced = line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
    mistakes.push({ message, line: spaced, certain: true }, { message, line: line.replace(/^\s+/, '  ') });
  }
  const colon = /^(\s*(?:- +)?[\w-]+)(?::|\s*：|\s+:)\s*(\S.*)$/.exec(line);
  if (colon && !/^\s*(?:- +)?[\w-]+:\s/.test(line)) {
    const parted = `${colon[1]}: ${colon[2]}`;
    // With the space there, what begins the value may mean something to YAML.
    const next = silentMistake(parted);
    mistakes.push({
      message: 'There has to be a space after the colon, and none before it.',
      line: next?.line ?? parted,
      certain: names.includes(colon[1] ?? '') && next?.certain !== false,
    });
  }
  return mistakes;
}

function quotes(line: string): Mistake[] {
  const [, name = '', , value = ''] = field.exec(line) ?? [];
  const mark = /^["']/.exec(value)?.[0];
  if (mark === undefined) return [];
  if (value.length > 1 && value.endsWith(mark)) {
    const message = 'The quotation marks around this also stand inside it, which ends it too early.';
    const inside = value.slice(1, -1);
    const certain = /^(?:[^'\\]|(?<=\p{L})'(?=\p{L}))*$/u.test(inside) && isOnlyText(name, inside);
    return [{ message, line: `${name}: ${spelled(inside)}`, certain: mark === "'" && certain }];
  }
  if (value.lastIndexOf(mark) > 0) {
    const message = 'Only a part of this stands in quotation marks.';
    return [{ message, line: `${name}: ${spelled(value)}`, certain: isOnlyText(name, value) }];
  }
  return [{ message: 'The quotation mark here is never closed.', line: `${name}: ${yaml(value.slice(1))}` }];
}

function values(line: string): Mistake[] {
  const [, name = '', , value = ''] = field.exec(line) ?? [];
  if (value === '' || /^["']/.test(value)) return [];
  const line_ = `${name}: ${quoted(value)}`;
  if (value.startsWith('[') && !value.includes(']')) {
    return [
      {
        message: 'The bracket that is opened here is never closed.',
        line: `${name}: ${value.replace(/,$/, '')}]`,
      },
    ];
  }
  if (/^[[{@`%|>?,\]}-]/.test(value)) {
    const message = `A value that begins with "${value.charAt(0)}" has to stand in quotes.`;
    return [{ message, line: line_, certain: /^[^|>?-]/.test(value) && isOnlyText(name, value) }];
  }
  return /:(?:\s|$)/.test(value)
    ? [
        {
          message: 'A value with a colon in it has to stand in quotes.',
          line: line_,
          certain: isOnlyText(name, value),
        },
      ]
    : [];
}

function shape(line: string, { before, names, code }: Around): Mistake[] {
  const text = line.trim();
  const mistakes: Mistake[] = [];
  if (/^(?:\.\.\.$|%[A-Z])/.test(line.trimEnd())) {
    const message = `"${text}" says something to other programs, and nothing here.`;
    mistakes.push({ message, line: '', help: 'Take the line away.', certain: true });
  }
  const [, word = '', rest = ''] = /^([\w-]+)\s+(.+)$/.exec(text) ?? [];
  const name = word && nearest(word, names);
  if (name && !text.includes(':')) {
    mistakes.push({ message: `There is no colon after "${word}".`, line: `${name}: ${rest}` });
  }
  if (code === 'DUPLICATE_KEY') {
    const twice = /^[^:]*[^:\s]/.exec(text)?.[0] ?? text;
    const message = `"${twice}" stands here a second time. It may stand once.`;
    mistakes.push({ message, line: `#${line}`, help: 'Take one of the two away.' });
  }
  if (/^\s/.test(line)) {
    mistakes.push({
      message: 'The spaces at the start of this line make it a part of the one above.',
      line: text,
    });
  }
  const indent = /^\s*(?:- +)?/.exec(before)?.[0].length ?? 0;
  if (indent > 0 && /^\S|^\s/.test(line)) {
    const message = 'This line does not begin below the start of the one above, which it belongs to.';
    mistakes.push({ message, line: ' '.repeat(indent) + text });
  }
  if (/:\s+\S/.test(before) && !text.includes(':')) {
    mistakes.push({
      message: 'This goes on from the line above, so it has to begin with two spaces.',
      line: `  ${text}`,
    });
  }
  return mistakes;
}

/** As YAML writes it, but never with a backslash before each quotation mark. */
function spelled(value: string): string {
  const written = yaml(value);
  return written.includes('\\') ? quoted(value) : written;
}

function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
