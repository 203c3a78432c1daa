import { expect, test } from 'vitest';
import { careLanguages } from '../../../../src/check/care/words/index.ts';
import { siteIn } from '../folder.ts';
import { allNotes, findings } from './found.ts';

const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** What makes a careless pattern try everything with everything: each of these would take it hours. */
test.each([
  ['one word', 'x'],
  ['words', 'my one of '],
  ['numbers', 'one hundred and '],
  ['digits', '12,'],
  ['capitals', 'Ann '],
  ['quotation marks', '" “ ‘ '],
  ['brackets', '[a]( '],
  ['found words', 'the addict left, '],
  ['quotations', '> a\n'],
  ['notes to oneself', '{/* keep: x */} a\n\n'],
  ['dates', 'March 4, '],
])('a text made of %s is read to its end', async (_, part) => {
  const body = `<Vignette basis="fictional">\n\n${times(part, 100_000)}\n\n</Vignette>\n\n${times(part, 60_000)}`;
  expect((await findings(body, allNotes)).length).toBeLessThan(10_000);
});

test.each(
  careLanguages.flatMap((language) =>
    ['Maria ', 'se le la ', 'sich das ', 'dos mil ', "l'una d'un ", '12 de '].map(
      (part) => [language, part] as const,
    ),
  ),
)('in %s, so is one made of "%s"', async (language, part) => {
  const body = `<Vignette basis="fictional">\n\n${times(part, 60_000)}\n\n</Vignette>\n\n${times(part, 60_000)}`;
  const found = await findings(body, allNotes, 'posts/mine.mdx', { 'site.yaml': siteIn(language) });
  expect(found.length).toBeLessThan(10_000);
});

test('no more than a hundred findings are told of one text, errors first', async () => {
  const found = await findings(`${'The addict left. '.repeat(150)} He hanged himself.`, allNotes);
  expect(found.length).toBe(100);
  expect(found.filter(({ severity }) => severity === 'error').map(({ words }) => words)).toEqual([
    'hanged himself',
  ]);
});

test('a text as long as a book is said not to have been read', async () => {
  expect(await findings('word '.repeat(90_000))).toMatchObject([
    {
      severity: 'warning',
      message: 'This text is as long as a book, and nothing in it was looked at with care.',
    },
  ]);
});
