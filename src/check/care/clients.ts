import { phrase } from './phrase.ts';
import type { Finding, Writing } from './writing.ts';
import { inFile } from './piece.ts';
import { liesIn } from './regions.ts';
import { once } from './words/index.ts';

const lookFor = once(({ clients: { says } }) => phrase(says.join('|')));

/** Somebody the author worked with, outside of what says on what it rests. */
export function clients({ pieces, regions, document, words: known }: Writing): Finding[] {
  if (document.kind === 'page') return [];
  const declared = regions.filter(({ name }) => name === 'Vignette');
  const { reader, sign } = known.clients;
  const phrases = lookFor(known);
  return pieces
    .filter(({ text }) => sign.test(text))
    .flatMap((piece) =>
      [...piece.text.matchAll(phrases)].flatMap(({ 0: words, index }): Finding[] => {
        const range = { piece, start: index, end: index + words.length };
        if (liesIn(inFile(range).start, declared) || liesIn(index, piece.quoted)) return [];
        if (reader.test(piece.text.slice(Math.max(0, index - 40), index))) return [];
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
