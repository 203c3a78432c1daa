import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { Pack } from '../../cache.ts';
import { noFrontMatter, unreadableFile } from '../../schema/explain.ts';
import { conflictsIn } from '../../schema/explain/conflict.ts';
import type { PageData } from '../../schema/page.ts';
import type { plainPost } from '../../schema/post.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { ReadText } from './files.ts';
import { plainText, splitFrontMatter } from './front-matter.ts';
import { saidOf } from './said.ts';
import { validated, withLines } from './validated.ts';
import type { Shown } from './visibility.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What the front matter of each kind says, with defaults. */
interface FrontMatter {
  readonly post: z.infer<typeof plainPost>;
  readonly page: PageData;
}

export type Kind = keyof FrontMatter;

/** A post or page as it lies in the content folder: what could be read of it, and where things stand in the file. */
export interface DocumentOf<Of extends Kind> {
  readonly kind: Of;
  /** The file's name without its ending; for `slug/index.mdx`, the folder's. */
  readonly id: string;
  /** The file, from the content folder: `posts/slug.mdx`. */
  readonly file: string;
  /** The whole file; absent when it cannot be read as text. */
  readonly text?: string;
  /** What the text of a post that is not sound says of whether readers are to see it. */
  readonly said?: Shown;
  /** The front matter, valid and with defaults; absent when it is not sound. */
  readonly data?: FrontMatter[Of];
  /** The front matter as it was typed; absent when it is not sound. */
  readonly yaml?: Yaml;
  /** The text under the front matter; absent when the two cannot be told apart, or two versions stand in the file. */
  readonly body?: string;
  /** The line on which `body` begins. */
  readonly bodyLine?: number;
}

export type Document = DocumentOf<'post'> | DocumentOf<'page'>;

/** A document whose front matter is sound. */
export type Sound<Of extends Kind> = DocumentOf<Of> &
  Required<Pick<DocumentOf<Of>, 'text' | 'data' | 'yaml' | 'body' | 'bodyLine'>>;

/** The id of a post or page: what other files and its address call it. */
export function idOf(file: string): string {
  return (
    file
      .replace(/^[^/]+\//, '')
      .replace(/\.mdx?$/, '')
      .replace(/\/index$/, '')
      // A Mac may take letters apart that were typed whole; an address has them whole.
      .normalize('NFC')
  );
}

/** Whether the front matter of a document is sound. */
export function isSound<Of extends Kind>(document: DocumentOf<Of>): document is Sound<Of> {
  return document.data !== undefined;
}

/** A post whose front matter is sound; nothing for anything else. */
export function soundPost(document: Document): Sound<'post'> | undefined {
  return document.kind === 'post' && isSound(document) ? document : undefined;
}

/** The posts that can be read, and cannot be used as they are. */
export function unsoundPosts(documents: readonly Document[]): (Document & { readonly said: Shown })[] {
  return documents.filter((one): one is Document & { readonly said: Shown } => one.said !== undefined);
}

/** A document, and what is wrong with it. */
export interface ReadDocument<Of extends Kind> {
  readonly document: DocumentOf<Of>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one post or page.
 *
 * @param read Its text, or why there is none.
 * @param schema What its front matter may say.
 * @param pack What was read before, by the same program: front matter with nothing to mend, as it was then.
 */
export function readDocument<Of extends Kind>(
  kind: Of,
  file: string,
  read: ReadText,
  schema: z.ZodType<FrontMatter[Of]>,
  pack?: Pack,
): ReadDocument<Of> {
  const named = { kind, id: idOf(file), file };
  if ('unreadable' in read) {
    return { document: named, diagnostics: [unreadableFile(file, read.unreadable)] };
  }
  const { text } = read;
  const name = readName({ file, text });
  const split = splitFrontMatter(text);
  const known = pack?.get(name);
  if (split.ok && isFrontMatter<Of>(known)) {
    const { body, bodyLine, yaml, yamlLine } = split.parts;
    const document = { ...named, text, body, bodyLine, data: known, yaml: readYaml(yaml, yamlLine) };
    return { document, diagnostics: [] };
  }
  const plain = plainText(text);
  const lying = { ...named, text, ...(kind === 'post' && { said: saidOf(plain) }) };
  const conflicts = conflictsIn(file, plain);
  if (conflicts.length > 0) return { document: lying, diagnostics: withLines(conflicts, text) };
  if (!split.ok) return { document: lying, diagnostics: [noFrontMatter(file, split.reason, text, schema)] };
  const { body, bodyLine, yaml: front, yamlLine } = split.parts;
  const { value: data, yaml, diagnostics: found } = validated(file, front, yamlLine, schema);
  const diagnostics = withLines(found, text);
  if (data === undefined || !yaml) return { document: { ...lying, body, bodyLine }, diagnostics };
  if (diagnostics.length === 0) pack?.keep(name, data);
  return { document: { ...named, text, body, bodyLine, data, yaml }, diagnostics };
}

/** What was kept under the name of a text was valid when it was, to the same program. */
function isFrontMatter<Of extends Kind>(known: unknown): known is FrontMatter[Of] {
  return typeof known === 'object' && known !== null;
}

/** The name under which the front matter of a text is kept. */
export function readName(text: Pick<Document, 'file' | 'text'>): string {
  return `read ${textKey(text)}`;
}

const keys = new WeakMap<object, string>();

/** A name for a text, made of its file and its bytes. */
export function textKey(text: Pick<Document, 'file' | 'text'>): string {
  const key = keys.get(text) ?? hash('sha256', `${text.file}\0${text.text ?? ''}`);
  keys.set(text, key);
  return key;
}
