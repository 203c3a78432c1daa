import { marksPassage } from '../../library/format/content-notes.ts';
import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';
import { soundPost } from '../../library/content/document.ts';
import { formatOf } from '../../markdown/text-file.ts';

/** Content notes that say where something stands, while nothing in the text can be gone past. */
export function unmarked({ document, segments, prose }: CareContext): Finding[] {
  const notes = formatOf(document.file) === 'mdx' ? (soundPost(document)?.data.contentNotes ?? []) : [];
  return notes.flatMap(({ about, where }): Finding[] => {
    const segment = segments.find((one) => one.kind === 'words' && one.text.trim() === where);
    if (!segment || marksPassage(prose.body, about)) return [];
    const start = segment.text.search(/\S/);
    return [
      {
        segment,
        start,
        end: segment.text.trimEnd().length,
        severity: 'question',
        message: 'This note says where it stands, and no passage is marked there. Could a reader go past it?',
        help: `If so, put that part between these two, with an empty line inside each:\n<Passage about="${about}">\n</Passage>`,
      },
    ];
  });
}
