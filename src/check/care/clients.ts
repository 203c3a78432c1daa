import { phrase } from './phrase.ts';
import type { CareContext } from './care-context.ts';
import { inFile, type Finding } from './finding.ts';
import { liesIn } from './regions.ts';
import { once } from './words/index.ts';

const lookFor = once(({ clients: { says } }) => phrase(says.join('|')));

/** Somebody the author worked with, outside of what says on what it rests. */
export function clients({ segments, regions, document, words: known }: CareContext): Finding[] {
  if (document.kind === 'page') return [];
  const declared = regions.filter(({ name }) => name === 'Vignette');
  const { reader, sign } = known.clients;
  const phrases = lookFor(known);
  return segments
    .filter(({ text }) => sign.test(text))
    .flatMap((segment) =>
      [...segment.text.matchAll(phrases)].flatMap(({ 0: words, index }): Finding[] => {
        const range = { segment, start: index, end: index + words.length };
        if (liesIn(inFile(range).start, declared) || liesIn(index, segment.quoted)) return [];
        if (reader.test(segment.text.slice(Math.max(0, index - 40), index))) return [];
        return [
          {
            ...range,
            severity: 'question',
            message:
              'Is this somebody you have worked with? Then readers should know what the telling rests on, and so should that person.',
            help: 'Put it into <Vignette basis="…"> with one of: fictional, composite, disguised, consented. Or say it of people in general.',
          },
        ];
      }),
    );
}
