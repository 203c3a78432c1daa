import type { Stretch } from '../../schema/edit.ts';
import { type, type Place } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { asAddress, pictureAddress } from '../../markdown/pictures.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import { inProse } from '../positions.ts';
import { pictureDiagnostic } from './picture-names.ts';
import type { Prose } from '../prose.ts';
import type { FolderRule, TextContext, TextRule } from '../rule.ts';

/** A picture in a text: its address as it is typed, its words, and where it stands. */
export interface ImageInProse {
  readonly url: string;
  readonly alt: string;
  readonly at: Place;
  /** Where its address is given, when that is a line of its own: `[name]: ./lamp.jpg`. */
  readonly definition?: Place & { readonly name: string };
}

/** Every picture of a text. */
export function imagesIn({ nodes, placeOf }: Prose): ImageInProse[] {
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node]] : [])),
  );
  return nodes.flatMap((node): ImageInProse[] => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const found = node.type === 'image' ? undefined : definitions.get(node.identifier);
    const url = node.type === 'image' ? node.url : (found?.url ?? '');
    const definition = found && { ...placeOf(found), name: found.label ?? found.identifier };
    return [{ url, alt: node.alt?.trim() ?? '', at: placeOf(node), ...(definition && { definition }) }];
  });
}

/** Pictures in the text that are not there, or that say nothing to those who cannot see them. */
export const images: TextRule = {
  id: 'pictures',
  severity: 'error',
  about: 'Pictures that are not there, or have no words for those who cannot see them',
  check: checkImages,
};

function checkImages({ document, prose, view }: TextContext): Diagnostic[] {
  return imagesIn(prose).flatMap(({ url, alt, at, definition }) => {
    const silent = alt === '' ? [wordless(document, prose.body, at, url, definition)] : [];
    const diagnostic = pictureDiagnostic(url, document.file, view.files);
    const { message, meant } = diagnostic ?? {};
    const address = meant && asAddress(meant);
    const typed = definition
      ? `[${definition.name}]: ${address}`
      : `![${alt || 'What it shows'}](${address})`;
    const help = address ? `Type: ${typed}` : diagnostic?.help;
    return [...silent, ...(message && help ? [inProse(document, definition ?? at, message, help)] : [])];
  });
}

/** A picture without words, and where in the line they would stand. */
function wordless(
  document: Document,
  body: string,
  at: Place,
  url: string,
  definition: ImageInProse['definition'],
): Diagnostic {
  const path = pictureAddress(url, document.file)?.path;
  const address = definition ? `[${definition.name}]` : `(${path === undefined ? url : asAddress(path)})`;
  const example = `![What it shows]${address}`;
  const diagnostic = inProse(document, at, ...withoutWords(example));
  const line = body.split('\n')[at.line - 1] ?? '';
  const blank = /^!\[(\s*)\](?=[([])/.exec(line.slice(at.column - 1))?.[1];
  if (blank === undefined || diagnostic.line === undefined) return diagnostic;
  const needsInput: Stretch = { line: diagnostic.line, column: at.column + 2, length: blank.length };
  return { ...diagnostic, needsInput };
}

/** The picture at the top of a post. */
export const cover: FolderRule = {
  id: 'cover',
  severity: 'error',
  about: 'A picture at the top of a post that is not there',
  check: ({ context }) => context.documents.flatMap((document) => checkCover(document, context)),
};

function checkCover(document: Document, context: CheckContext): Diagnostic[] {
  const { file } = document;
  const post = soundPost(document);
  const src = post?.data.cover?.src;
  if (!post || src === undefined) return [];
  const path = ['cover', 'src'];
  const diagnostic = pictureDiagnostic(src, file, context.files);
  const line = diagnostic?.meant && post.yaml.typedAt(path)?.instead(diagnostic.meant);
  return diagnostic
    ? [
        {
          file,
          ...post.yaml.placeOf(path),
          message: diagnostic.message,
          help: line ? type(line) : diagnostic.help,
        },
      ]
    : [];
}

export function withoutWords(example: string): [message: string, help: string] {
  return ['This picture has no words for those who cannot see it.', `Say what it shows: ${example}`];
}
