import type { Yaml } from '../../library/content/yaml.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import { lineStarts } from '../positions.ts';
import type { Segment, SegmentKind } from './segment.ts';
import { quotationsIn } from './quotations.ts';

/** The words in a file's front matter that readers read, and those in its name. */
export function fieldsOf(document: Document, file: string): Segment[] {
  const { id, yaml } = document;
  if (!yaml) return [];
  const lines = lineStarts(file);
  const field = (kind: SegmentKind, path: readonly PropertyKey[]) => fieldAt(yaml, lines, kind, path);
  const { contentNotes = [], revisions = [], cover } = soundPost(document)?.data ?? {};
  const title = field('title', ['title']);
  const name = { kind: 'name', text: id.replaceAll('-', ' '), full: id, quoted: [] } as const;
  return [
    ...title,
    ...field('description', ['description']),
    ...(cover ? [...field('alt', ['cover', 'alt']), ...field('words', ['cover', 'caption'])] : []),
    ...contentNotes.flatMap((_, at) =>
      ['detail', 'where'].flatMap((name) => field('words', ['contentNotes', at, name])),
    ),
    ...revisions.flatMap((_, at) => field('words', ['revisions', at, 'note'])),
    // What is said of the name is kept where the title is.
    ...(document.kind === 'post' ? title.map(({ offset }) => ({ ...name, offset })) : []),
  ];
}

function fieldAt(
  yaml: Yaml,
  lines: readonly number[],
  kind: SegmentKind,
  path: readonly PropertyKey[],
): Segment[] {
  const typed = yaml.typedAt(path);
  const start = typed && lines[typed.line - 1];
  if (!typed || start === undefined) return [];
  // The marks around a value are YAML's, and no quotation.
  const text = typed.text
    .replace(/^(["'])([\s\S]*)\1\s*$/, (_, _mark, inside: string) => ` ${inside} `)
    .normalize('NFC');
  return [{ kind, text, full: text, offset: start + typed.column - 1, quoted: quotationsIn(text) }];
}
