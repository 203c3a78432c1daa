import { element, lineOf, parseHtml, text } from '../html/tree.ts';
import type { Read } from '../item.ts';

/** The forms besides HTML in which Ghost keeps a text. */
interface Forms {
  readonly plaintext?: string | null | undefined;
  readonly lexical?: string | null | undefined;
  readonly mobiledoc?: string | null | undefined;
}

/** What a text says that the export holds only as Ghost's editor keeps it. */
export function plainWords({ plaintext, lexical, mobiledoc }: Forms): Read {
  const paragraphs = (plaintext ?? '').trim()
    ? (plaintext ?? '').split(/\n{2,}/)
    : [...wordsWithin(parsedOrNothing(lexical)), ...wordsWithin(parsedOrNothing(mobiledoc))];
  const said = paragraphs.map((one) => one.trim()).filter((one) => one !== '');
  const children = said.map((one) => element('p', {}, [text(one)]));
  const lost =
    said.length === 0
      ? []
      : ['Only its plain words are in the export, without headings, pictures and links.'];
  return { body: { html: { type: 'root', children } }, lost };
}

function parsedOrNothing(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
}

/** The words of each paragraph: Lexical has them under `text`, Mobiledoc as the last of a mark of four. */
function wordsWithin(value: unknown): string[] {
  if (Array.isArray(value)) {
    const [kind, , , last] = value;
    return value.length === 4 && typeof kind === 'number' && typeof last === 'string'
      ? [last]
      : isSection(value)
        ? [value.flatMap(wordsWithin).join('')]
        : value.flatMap(wordsWithin);
  }
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Reflect.get(value, 'text') ?? Reflect.get(value, 'markdown');
  if (typeof own === 'string') return own.split(/\n{2,}/);
  const html: unknown = Reflect.get(value, 'html');
  if (typeof html === 'string') return [lineOf(parseHtml(html))];
  const inner = Object.values(value).flatMap(wordsWithin);
  return Reflect.get(value, 'type') === 'paragraph' ? [inner.join('')] : inner;
}

/** A paragraph of Mobiledoc: its number, its tag, its marks. */
function isSection([kind, tag, marks]: readonly unknown[]): boolean {
  return kind === 1 && typeof tag === 'string' && Array.isArray(marks);
}
