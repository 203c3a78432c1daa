import { headingNames } from '../../markdown/heading-id.ts';
import type { Range } from '../../markdown/range.ts';
import { asAddress } from '../../markdown/pictures.ts';
import { slugOf, slugsOf } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import { nearestText, relativeTo } from './link-targets.ts';
import { linkDiagnostic } from './links.ts';
import type { FolderView, OtherText } from '../folder-view.ts';
import { fileEnding, playerOf } from '../files/attachment-names.ts';
import { fileNamed, isPicture } from './embeds.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** A link as Obsidian and other notebooks write it, `[[post#heading|words]]`, or a text shown within another. */
const form = /!?\[\[([^[\]\n]+)\]\]/g;

interface Meant {
  readonly url: string;
  readonly words: string;
  /** Whether nothing else can be meant. */
  readonly certain: boolean;
  /** The heading that is asked for and not there, and the file in which it is not. */
  readonly lost?: readonly [heading: string, file: string];
}

/** Links in double brackets, which are only text here. */
export const wikilinks: TextRule = {
  id: 'wikilinks',
  severity: 'error',
  about: 'Links in double brackets, as notebooks write them',
  check,
};

function check({ document, prose: { body }, visible: { text }, view }: TextContext): Diagnostic[] {
  return [...text.matchAll(form)].flatMap(({ 0: found, 1: inside = '', index }): Diagnostic[] => {
    const range = { start: index, end: index + found.length };
    const embedded = found.startsWith('!');
    const [name = '', ...more] = body.slice(range.end - inside.length - 2, range.end - 2).split(/\\?\|/);
    if ((embedded && isPicture(name)) || /^_?toc_?$/i.test(name)) return [];
    const alias = more.at(-1)?.trim();
    const file = fileEnding.test(name.trim()) ? fileNamed(name.trim(), document, view.files) : undefined;
    if (file !== undefined) {
      return [fileDiagnostic(document, body, { range, embedded, file, alias })];
    }
    const meant = meantBy(name.trim(), alias, document, view);
    const message = embedded ? 'No text is shown within another here' : 'Double brackets are no link here';
    const diagnostic = (help: string, more = '') =>
      inProse(document, stretchIn(body, range), `${message}: readers would see the brackets.${more}`, help);
    if (!meant) {
      const words = alias || plainWords(name.trim());
      const help = `If readers are to see its words alone, type: ${words}`;
      return [{ ...diagnostic(help, ' There is no text of that name.'), severity: 'warning' }];
    }
    const hidden = linkDiagnostic(meant.url, document, view);
    if (hidden) {
      const help = `Until readers can see it, type: ${meant.words}`;
      return [diagnostic(help, ` ${hidden.message.replace(/^This links/, 'It leads')}`)];
    }
    const link = `[${meant.words}](${meant.url})`;
    const lost = meant.lost ? ` There is no heading "${meant.lost[0]}" in ${meant.lost[1]}.` : '';
    const fix = meant.certain && !embedded && { fix: [editAt(document, body, range, link)] };
    return [{ ...diagnostic(`Type: ${link}`, lost), ...fix }];
  });
}

/** A file beside the text, as Obsidian links to it, or shows it in the text. */
interface FileInBrackets {
  readonly range: Range;
  readonly embedded: boolean;
  readonly file: string;
  readonly alias: string | undefined;
}

function fileDiagnostic(
  document: Document,
  body: string,
  { range, embedded, file, alias }: FileInBrackets,
): Diagnostic {
  const address = asAddress(relativeTo(document.file, file));
  const player = embedded ? playerOf(file) : undefined;
  const message = 'This is a file as Obsidian writes it. Here readers would see the brackets.';
  if (player) {
    const title = alias || 'What it is called';
    return inProse(
      document,
      stretchIn(body, range),
      message,
      `Type, on a line of its own: <${player} src="${address}" title="${title}" />`,
    );
  }
  const link = `[${alias || 'what it is called'}](${address})`;
  const diagnostic = inProse(document, stretchIn(body, range), message, `Type: ${link}`);
  // What the file is called is for its author alone.
  return alias ? { ...diagnostic, fix: [editAt(document, body, range, link)] } : diagnostic;
}

function meantBy(
  typed: string,
  alias: string | undefined,
  from: Document,
  view: FolderView,
): Meant | undefined {
  const [name = '', ...under] = typed.split('#');
  const heading = under.at(-1)?.trim();
  const named = name.trim() === '' ? from : textNamed(name.trim(), view);
  const target = named ?? nearestText(name, view);
  if (!target) return undefined;
  const place = heading === undefined ? undefined : placeIn(target, heading, view);
  const title = target.data?.title ?? name.trim();
  const words = alias || plainWords(place?.text ?? title).replaceAll('|', '\\|');
  const file = target.file === from.file ? '' : relativeTo(from.file, target.file);
  const hash = place ? `#${place.id}` : '';
  // A heading that is not there is the whole text; a text leads to itself only by a heading.
  if (file + hash === '') return undefined;
  const lost = heading !== undefined && !place;
  return {
    url: file + hash,
    words,
    certain: named !== undefined && !lost,
    ...(lost && { lost: [heading, target.file] as const }),
  };
}

/** The one text that a name can mean: by the name of its file, or by its title. */
function textNamed(typed: string, { texts, site }: FolderView): OtherText | undefined {
  const name = typed
    .replace(/\.mdx?$/i, '')
    .replace(/\/index$/, '')
    .replace(/^.*\//, '');
  const slug = slugOf(name);
  const slugs = slugsOf(name, site?.language);
  const titles = (one: OtherText) => slugOf(one.data?.title ?? '');
  const found = texts.filter((one) => slugs.includes(one.id) || (slug !== '' && titles(one) === slug));
  return found.length === 1 ? found[0] : undefined;
}

function placeIn(target: OtherText, heading: string, { anchorsIn }: FolderView) {
  const id = headingNames()(heading);
  return anchorsIn(target)?.headings.find((one) => one.id === id);
}
