import { posix } from 'node:path';
import { asAddress } from '../../markdown/pictures.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import { withoutWords } from '../pictures/images.ts';
import { relativeTo } from './link-targets.ts';
import type { Names } from '../../library/content/named-file.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** A picture as Obsidian shows it: `![[lamp.jpg|300]]`. */
const form = /!\[\[([^[\]\n]+)\]\]/g;
const picture = /\.(?:avif|bmp|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$/i;
const size = /^\s*\d+(?:\s*x\s*\d+)?\s*$/;

/** Whether what Obsidian would show is a picture, by its name. */
export function isPicture(name: string): boolean {
  return picture.test(name.trim());
}

/** Pictures as Obsidian writes them, which are only letters here. */
export const embeds: TextRule = {
  id: 'embeds',
  severity: 'error',
  about: 'Pictures in double brackets, as notebooks write them',
  check,
};

function check({ document, prose: { body }, visible: { text }, view: { files } }: TextContext): Diagnostic[] {
  return [...text.matchAll(form)].flatMap(({ 0: found, index }): Diagnostic[] => {
    const range = { start: index, end: index + found.length };
    const place = stretchIn(body, range);
    const [typed = '', ...more] = body.slice(index + 3, range.end - 2).split(/\\?\|/);
    const name = typed.trim();
    if (!isPicture(name)) return [];
    const what = 'This is a picture as Obsidian writes it. Here readers would see the brackets.';
    const alt = more
      .filter((part) => !size.test(part))
      .join(', ')
      .trim();
    const file = fileNamed(name, document, files);
    const address = asAddress(file ? relativeTo(document.file, file) : `./${posix.basename(name)}`);
    const line = `![${alt || 'What it shows'}](${address})`;
    if (!file) {
      return [inProse(document, place, what, `Put the picture beside the text, and type: ${line}`)];
    }
    const fix = [editAt(document, body, range, `![${alt}](${address})`)];
    if (alt !== '') return [{ ...inProse(document, place, what, `Type: ${line}`), fix }];
    const diagnostic = inProse(document, place, `${what} ${withoutWords('')[0]}`, `Type: ${line}`);
    const { line: number = 1, column = 1 } = diagnostic;
    const around = ['![', `](${address})`] as const;
    return [{ ...diagnostic, fix, needsInput: { line: number, column, length: found.length, around } }];
  });
}

/** The one file of a name: beside the text, or wherever else it lies. */
export function fileNamed(name: string, { file }: Document, files: Names): string | undefined {
  const same = (a: string, b: string) =>
    a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
  const found = [...files].filter((other) => same(posix.basename(other), posix.basename(name)));
  const beside = found.filter((other) => posix.dirname(other) === posix.dirname(file));
  const [one, another] = beside.length > 0 ? beside : found;
  return another === undefined ? one : undefined;
}
