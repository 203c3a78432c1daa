import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Diagnostic } from '../../../../src/schema/diagnostic.ts';
import type { Written } from '../folder.ts';
import { filled } from './blanks.ts';
import { added, before, below, instead, marked, markedText, placeOf, type Place } from './place.ts';

/** The files after somebody did what is printed, to the letter. */
export interface Followed {
  /** What was done, as it was printed. */
  readonly how: string;
  readonly files: Written;
}

/** The text of the file, or all files, when what is printed was done. */
type Way = (found: RegExpMatchArray, at: Place) => string | Written | undefined;

const spaces = (said: string) => ' '.repeat(said === 'one space' ? 1 : Number.parseInt(said));

/** What is printed, and what somebody does who reads it. All that are printed are followed, each by itself. */
const ways: readonly (readonly [printed: RegExp, way: Way])[] = [
  [
    /\b[Tt]ype, with (one space|\d+ spaces) before it: (.+)$/gm,
    ([, said = '', typed = ''], at) => instead(at, spaces(said) + filled(typed)),
  ],
  [
    // A box goes on in further lines, which "Put >" is about.
    /\b[Tt]ype: (.+)$(?!\nPut >)/gm,
    ([, typed = ''], at) => (at.isData ? instead(at, filled(typed)) : withPicture(at, filled(typed))),
  ],
  [
    /\b[Ww]rite(?:, for example| the whole address|): \((.+)\)$/gm,
    ([, address = ''], at) =>
      marked(
        at,
        markedText(at).replace(/\([^()]*\)(?!.*\()/, () => `(${address})`),
      ),
  ],
  [
    /(?<!Then )\b[Ww]rite: ((src|captions|poster)="[^"]*")$/gm,
    ([, typed = '', name = ''], at) => withAttribute(at, name, typed),
  ],
  [
    /\b(?:beside the text, )and write it as ((src)="\.\/(.+)")$/gm,
    ([, typed = '', name = '', file = ''], at) => withFile(at, file, withAttribute(at, name, typed)),
  ],
  [
    /\b(?:beside the text, )and write it so(?:, in place of all up to (<\/\w+>))?:\s(<.* src="\.\/([^"]+)"[^]*>)$/g,
    ([, end, typed = '', file = ''], at) =>
      withFile(at, file, end === undefined ? marked(at, typed) : upTo(at, end, typed)),
  ],
  [
    /\b(?:beside the text, )and write it so, with an empty line before it and after it:\n(<.* src="\.\/([^"]+)"[^]*>)$/g,
    ([, typed = '', file = ''], at) => withFile(at, file, marked(at, `\n\n${typed}\n\n`)),
  ],
  [
    /^Write, with an empty line before it and after it:\n([\s\S]+)$/g,
    ([, block = ''], at) => marked(at, `\n\n${block}\n\n`),
  ],
  [
    /^Write, in place of all up to (<\/\w+>):\n([\s\S]+)$/g,
    ([, end = '', block = ''], at) => upTo(at, end, block),
  ],
  [
    /\bbeside the text as WebVTT, and name them: (captions)="\.\/([^"]+)"/g,
    ([, name = '', file = ''], at) => withFile(at, file, withAttribute(at, name, `${name}="./${file}"`)),
  ],
  [
    /^Save it with the ending "\.vtt"[^\n]*\nThen write: (captions)="\.\/([^"]+)"$/g,
    ([, name = '', file = ''], at) => withFile(at, file, withAttribute(at, name, `${name}="./${file}"`)),
  ],
  [/\bwrite a link: (\[.+\]\(.+\))$/gm, ([, link = ''], at) => insteadOfPlayer(at, link)],
  [
    /^Write <(\w+)> in place of <(\w+)>\.$/g,
    ([, right = '', wrong = ''], at) => at.text.replaceAll(new RegExp(`(</?)${wrong}\\b`, 'g'), `$1${right}`),
  ],
  [
    /^(?:Write what is said|Say what it shows) between <\w+ …> and (<\/\w+>)/g,
    ([, end = ''], at) => marked(at, `${markedText(at).replace(/ ?\/>$/, '>')}\n\nWords.\n\n${end}`),
  ],
  [
    /\bsay why in one sentence in a file beside it, named "(.+\.keep)"/g,
    ([, name = ''], at) => besideIt(at, name, 'Because.'),
  ],
  [
    /^Write the reason into it/g,
    (_, at) => besideIt(at, /"([^"]+\.keep)"/.exec(at.diagnostic.message)?.[1] ?? '', 'Because.'),
  ],
  [/^Take "(.+\.keep)" away\.$/g, ([, name = ''], at) => besideIt(at, name, undefined)],
  [
    /\b[Ww]rite(?:, for example|): (?!\(|(?:src|captions|poster)=)(.+)$/gm,
    ([, typed = ''], at) => marked(at, filled(typed)),
  ],
  [/^Write it like this:\n([\s\S]+)$/gm, ([, block = ''], at) => instead(at, ...filled(block).split('\n'))],
  [
    /^Write, in place of this line and those that belong to it:\n([\s\S]+)$/g,
    ([, block = ''], at) => insteadOfAll(at, ...filled(block).split('\n')),
  ],
  [/^Write:\n([\s\S]+)$/g, ([, block = ''], at) => withPicture(at, filled(block))],
  [
    /^(?:If so, a|A)dd (?:a line|to the lines at the top)\b[^\n]*\n((?:(?:[\w-]+:| ).*\n?)+)/g,
    ([said = '', block = ''], at) =>
      said.startsWith('Add a line to it')
        ? before(at, at.line + 1, ...filled(block.trimEnd()).split('\n'))
        : added(at, filled(block.trimEnd()).split('\n')),
  ],
  [
    /\badd (?:to|under) "contentNotes"(?: at the top)?:\n((?: .*\n?)+)/gi,
    ([, block = ''], at) => below(at, /^contentNotes:/, block.trimEnd().split('\n')),
  ],
  [
    /^(?:Fill it in|Take the line away, or fill it in), for example:\n([\s\S]+)$/g,
    ([, block = ''], at) => instead(at, ...filled(block).split('\n')),
  ],
  [/\btake the line away, and those that belong to it/gi, (_, at) => insteadOfAll(at)],
  [/\btake the line away\b(?!, and)/gi, (_, at) => at.lines.toSpliced(at.line, 1).join('\n')],
  [/^(?:Take (?:it|this note)|Leave it) (?:away|out)(?=[.:,])(?!, up to)/g, (_, at) => withoutMarked(at)],
  [/^Take it away, up to (<\/\w+>)/g, ([, end = ''], at) => upTo(at, end)],
  [/^Take "(.+)" out\b/gm, ([, name = ''], at) => withoutEntry(at, name)],
  [
    /\b(?:Rename it to|Move it to|such as|under the name) ((?:posts|pages)\/\S+)$/gm,
    ([, name = ''], at) => moved(at, name),
  ],
  [/^Add a line of its own at the end: (.+)$/gm, ([, line = ''], at) => `${at.text}\n${filled(line)}\n`],
  [/^Put a line under it: (.+)$/gm, ([, line = ''], at) => before(at, at.line + 1, line)],
  [/^Put a line with three hyphens before.*: ---$/gm, (_, at) => before(at, at.line, '---')],
  [/^Put a line with three hyphens after the last of them: ---$/gm, (_, at) => `${at.text.trimEnd()}\n---\n`],
  [
    /^Make the file (\S+), and begin it like this:\n([\s\S]+)$/g,
    ([, file = '', block = ''], { files }) => ({ ...files, [file]: `${filled(block)}\n` }),
  ],
  [/^Begin it like this[^\n]*:\n([\s\S]+)$/g, ([, block = ''], at) => `${filled(block)}\n${at.text}`],
  [/\bIt holds:\n([\s\S]+)$/g, ([, block = ''], at) => `${filled(block)}\n${at.text}`],
  [
    /^Write %25 in place of the "%"/g,
    (_, at) => marked(at, markedText(at).replace(/%(?![\da-f]{2})/gi, '%25')),
  ],
  [/^Type what belongs there/g, (_, at) => marked(at, 'Words')],
  [/^Write (\S+) in its place\.$/g, ([, typed = ''], at) => marked(at, typed)],
  [/\btype (&lt;\S+) in its place\.$/g, ([, typed = ''], at) => marked(at, typed)],
  [
    /^Write ([\w-]+="…"|<.+?>) with one of: ([\w-]+)/g,
    ([, blank = '', first = ''], at) => marked(at, blank.replace('…', first)),
  ],
  [
    /^Choose one of them\./g,
    (_, at) => marked(at, /is not one of: ([\w-]+)/.exec(at.diagnostic.message)?.[1] ?? ''),
  ],
  [
    /^Write <(\w+)>, and <\/\w+> where it ends/g,
    ([, name = ''], at) => at.text.replaceAll(markedText(at).replace(/[<>]/g, ''), name),
  ],
  [/, for example: ([a-zA-Z]+: .+)$/gm, ([, line = ''], at) => orAdded(at, line)],
  [/\bat its top:\n(.+)/g, ([, line = ''], at) => added(at, [line])],
  [/, add a line:\n(withdrawn: .+)$/g, ([, line = ''], at) => added(at, [line])],
  [/, write in its place:\n(.+)/g, ([, line = ''], at) => instead(at, line)],
  [/, write below that name:\n(.+)/g, ([, line = ''], at) => before(at, at.line + 1, line)],
  [/, type beneath it:\n(.+)/g, ([, line = ''], at) => below(at, /^\s+source:/, [line])],
  [/^Type (-->|\*\/\}) after the note\.$/g, ([, end = ''], at) => instead(at, `${at.lines[at.line]} ${end}`)],
  [/^Add (<\/\w+>) where it ends/g, ([, end = ''], at) => instead(at, `${at.lines[at.line]}${end}`)],
  [/^Add (<\/\w+>) on a line of its own/g, ([, end = ''], at) => `${at.text}\n${end}\n`],
  [/^Put <\w+> on a line .*, or take (<\/\w+>) away/g, (_, at) => marked(at, '')],
  [/^Put <(\w+)> and <\/\w+> each on a line of its own/g, ([, name = ''], at) => onOwnLines(at, name)],
  [
    /^Put (<\/\w+>) before <\/\w+>, on a line of its own/g,
    ([, end = ''], at) => before(at, at.line, end, ''),
  ],
  [
    /^Put it between (<\w+.*?>) and (<\/\w+>), each on a line/g,
    ([, open = '', close = ''], at) => marked(at, `${filled(open)}\n\n${markedText(at)}\n\n${close}`),
  ],
  [/^Take them away, so that/g, ({ input = '' }, at) => (input ? at.text.trimStart() : undefined)],
  [/^Take it away, or name it after the file/g, (_, at) => taken(at)],
  [/^(?:Take this one away|Rename one of the two, or take it away|Close the program)/g, (_, at) => taken(at)],
  [/^Bring over into .*\. Then take this one away/g, (_, at) => taken(at)],
  [
    /\bput a menu into site\.yaml, [^\n]*:\n([\s\S]+)$/g,
    ([, block = ''], { files }) => ({ ...files, 'site.yaml': `${String(files['site.yaml'])}\n${block}\n` }),
  ],
  [
    /\badd a line to the menu in site\.yaml:\n(.+)$/g,
    ([, line = ''], { files }) => ({
      ...files,
      'site.yaml': String(files['site.yaml']).replace(/^menu:$/m, `menu:\n${line}`),
    }),
  ],
  [/^Say what it shows: (.+)$/gm, ([, typed = ''], at) => marked(at, typed)],
];

/**
 * Everything that somebody may do who follows a message to the letter; nothing when it asks for words of hers, or
 * for something that is done elsewhere.
 */
export function waysToFollow(diagnostic: Diagnostic, files: Written): readonly Followed[] {
  const at = placeOf(diagnostic, files);
  return ways.flatMap(([printed, way]) =>
    [...diagnostic.help.matchAll(printed)].flatMap((found): Followed[] => {
      const done = way(found, at);
      if (done === undefined) return [];
      const after = typeof done === 'string' ? { ...files, [diagnostic.file]: done } : done;
      return [{ how: found[0], files: after }];
    }),
  );
}

/** What is typed in the place of what is marked; when the picture in it is to be put there first, it is. */
function withPicture(at: Place, typed: string): Written | string | undefined {
  const text = marked(at, typed);
  const { diagnostic, files } = at;
  const picture =
    /^Put the picture beside the text/.test(diagnostic.help) && /\]\(\.\/(.+)\)$/.exec(typed)?.[1];
  if (!picture || text === undefined) return text;
  const path = posix.join(posix.dirname(diagnostic.file), decodeURIComponent(picture));
  return { ...files, [diagnostic.file]: text, [path]: onePixel };
}

/** The marked tag with an attribute written so, whatever it was before. */
function withAttribute(at: Place, name: string, typed: string): string | undefined {
  const tag = markedText(at);
  const own = new RegExp(`\\b${name}="[^"]*"`);
  return marked(at, own.test(tag) ? tag.replace(own, typed) : tag.replace(/ ?(\/?>)$/, ` ${typed} $1`));
}

/** The text, with a file put beside it. */
function withFile({ diagnostic, files }: Place, name: string, text: string | undefined): Written | undefined {
  if (text === undefined) return undefined;
  return {
    ...files,
    [diagnostic.file]: text,
    [posix.join(posix.dirname(diagnostic.file), name)]: fileOf(name),
  };
}

/** A file beside the one that is told of, or none any more. */
function besideIt({ diagnostic, files }: Place, name: string, text: string | undefined): Written {
  return { ...files, [posix.join(posix.dirname(diagnostic.file), name)]: text };
}

/** Something in place of a player and of all that stands between its tags. */
function insteadOfPlayer(at: Place, typed: string): string | undefined {
  const tag = markedText(at);
  const end = /^<(\w+).*[^/]>$/.exec(tag)?.[1];
  return end === undefined || !at.text.includes(`</${end}>`)
    ? marked(at, typed)
    : upTo(at, `</${end}>`, typed);
}

/** A line as it is printed, in place of the one that has its name, or added. */
function orAdded(at: Place, line: string): string {
  const [name = ''] = line.split(':');
  return at.lines[at.line]?.trimStart().startsWith(`${name}:`) ? instead(at, line) : added(at, [line]);
}

function onOwnLines({ text }: Place, name: string): string {
  return text.replace(new RegExp(String.raw`\s*(<\/?${name}\b[^>]*>)\s*`, 'g'), '\n\n$1\n\n');
}

/** Without the file. */
function taken({ diagnostic, files }: Place): Written {
  return { ...files, [diagnostic.file]: undefined };
}

function moved({ diagnostic, files, text }: Place, name: string): Written {
  return { ...files, [diagnostic.file]: undefined, [name]: text };
}

/** An entry of a list, or a whole line of one. */
function withoutEntry(at: Place, name: string): string | undefined {
  const line = at.lines[at.line] ?? '';
  if (/^\s*- /.test(line)) return at.lines.toSpliced(at.line, 1).join('\n');
  const inList = [`, ${name}`, `${name}, `, name].find((part) => line.includes(part));
  return inList === undefined ? undefined : instead(at, line.replace(inList, ''));
}

/** Without what is marked; in a list over several lines without its line. */
function withoutMarked(at: Place): string | undefined {
  const line = at.lines[at.line] ?? '';
  const isEntry = at.isData && line.trim() === `- ${markedText(at)}`;
  return isEntry ? at.lines.toSpliced(at.line, 1).join('\n') : marked(at, '');
}

/** Without all from what is marked to the next of something, or with something in its place. */
function upTo({ lines, line, diagnostic: { column = 1 } }: Place, end: string, typed = ''): string {
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + column - 1;
  const text = lines.join('\n');
  return text.slice(0, start) + typed + text.slice(text.indexOf(end, start) + end.length);
}

/** Some lines in place of one and of those that belong to it. */
function insteadOfAll(at: Place, ...typed: readonly string[]): string {
  const next = at.lines.findIndex((line, index) => index > at.line && !/^(?:\s|- )/.test(line));
  return at.lines.toSpliced(at.line, next - at.line, ...typed).join('\n');
}

/**
 * What only an author can follow: she has the words, or does it in another program. Each was read by a person, who
 * asked whether somebody who does just that would be told of nothing more.
 */
export const asksForWords: readonly RegExp[] = [
  // One of several is meant, and only she knows which.
  /^There are: /,
  /^What (?:belongs|may stand) /,
  /^If (?:so|not), (?:change it|leave it out)/,
  /^(?:Look|Leave what|Leave only|Leave the year|Give|Make|Take one|Take the (?:link|number)|Choose another) /,
  /^If (?:it is|something happened|it could point)/,
  // Only she knows whether it is true of her.
  /^Read it, and change what is not true of you\./,
  // Words of hers.
  /^Rather: /,
  /^Say (?:it plainly|that many|"over)/,
  /^Write (?:it|the|in Markdown|something|an address|a name|each) ?/,
  /^(?:Fill it in, or take it away|If the text begins here, put a line)/,
  /^(?:Type|Put what|Put it into|Put the emoji|Name) /,
  /^To hide it/,
  /^What lies behind it/,
  /^Leave it out, /,
  /^Type, on a line of its own: <(?:Audio|Video) /,
  /^If a text or a topic of yours is about one of them/,
  /^If (?:it is one, say|somebody lives or works there)/,
  /^Ask yourself of it/,
  /^"npm run words" writes them/,
  // Done elsewhere.
  /^Put the picture (?:beside the text|into the same folder as "site.yaml", or one within it), and write its name after/,
  /^Put the font into the same folder as "site.yaml", and write its name after/,
  /^If you may use it, save it/,
  /^Save it /,
  /^If (?:its text|it) has another name now/,
  /^Add (?:it to|a line with the name of the series)/,
  /put a backslash before each of them/,
  /^If it is part of your text, put another word before it/,
  /^Begin each entry/,
  /^Take them away\.$/,
  /^If so, put that part between/,
  /^Move it into the folder "public"/,
  /^Put the file beside the text/,
  /^For (?:something to tick off|lines to write on)/,
  /^Put the recording|^Put it on a line of its own/,
  /^Write what it says as a text of the blog/,
  /^Save (?:each page|it as GIF)/,
  /^(?:Open|Export|Copy|Bring|Unpack|Choose|Cut|If it lies in a cloud|It may have been cut off)\b/,
];

/** A file with what its name promises, as an author brings it. */
function fileOf(name: string): Uint8Array {
  return readFileSync(
    new URL(`../../../fixtures/blog/posts/with-files/${kept[posix.extname(name)] ?? ''}`, import.meta.url),
  );
}

const kept: Readonly<Record<string, string>> = { '.mp3': 'rest.mp3', '.mp4': 'clip.mp4', '.vtt': 'lamp.vtt' };

/** A picture of one pixel, as PNG. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
