import { describe, expect, test } from 'vitest';
import { foundIn } from '../folder.ts';
import { allNotes, findings, inShort } from './found.ts';

const keep = (text: string, lines: Readonly<Record<string, string>> = allNotes, file?: string) =>
  inShort(text, lines, file);

describe('a note with a reason keeps', () => {
  test.each([
    ['what stands in its paragraph', 'The addict left. {/* keep: his own word */}'],
    ['as an HTML comment too', 'The addict left. <!-- keep: his own word -->'],
    ['when it stands on a line before it', '{/* keep: his own word */}\nThe addict left.'],
    [
      'when it stands alone, the next paragraph',
      '{/* keep: his own word */}\n\nThe addict left,\nthe addict.',
    ],
    ['in other words', '{/* Keep this, because it is his own word */}\n\nThe addict left.'],
    [
      'all that is in a component',
      '{/* keep: made up */}\n\n<Vignette basis="fictional">\n\nAnn said so.\n\nOn March 4.\n\n</Vignette>',
    ],
    ['an error as well', '{/* keep: the court’s own words */}\n\nHe hanged himself.'],
    ['in a list', '- One\n- The addict {/* keep: his own word */}'],
  ])('%s', async (_, text) => {
    expect(await keep(text)).toEqual([]);
  });

  test('in a .md file, as an HTML comment', async () => {
    expect(await keep('<!-- keep: his own word -->\n\nThe addict left.', allNotes, 'posts/mine.md')).toEqual(
      [],
    );
  });

  test('and no more than that', async () => {
    const text = 'The addict left.\n\nThe addict stayed. {/* keep: his own word */}\n\nThe addict slept.';
    expect(await keep(text)).toEqual(['warning: addict', 'warning: addict']);
    const alone = '{/* keep: his own word */}\n\nThe addict left.\n\nThe addict slept.';
    expect(await keep(alone)).toEqual(['warning: addict']);
  });
});

describe('in front matter a comment keeps', () => {
  test('its own line', async () => {
    expect(await keep('Text.', { title: 'The addict # keep: his own word' })).toEqual([]);
    expect(
      await keep('Text.', { title: '"The addict" # keep: his own word', description: 'Junk food.' }),
    ).toEqual(['warning: Junk food']);
  });

  test('the entry after it', async () => {
    const lines = {
      title: 'Mine\n# keep: it is about the word',
      description: 'The addict.',
      contentNotes:
        '\n  # keep: it is about the word\n  - about: substances\n    depth: mentioned\n    detail: a former addict',
    };
    expect(await keep('Text.', lines)).toEqual([]);
  });

  test('and what looks like one inside of a value is a part of it', async () => {
    expect(await keep('Text.', { title: '"The addict # keep: his own word"' })).toEqual(['warning: addict']);
  });

  test('the name of the file, beside the title', async () => {
    const lines = { ...allNotes, title: 'Mine # keep: the name was given long ago' };
    expect(await keep('Text.', lines, 'posts/he-hanged-himself.mdx')).toEqual([]);
    expect(await keep('Text.', allNotes, 'posts/he-hanged-himself.mdx')).toEqual([
      expect.stringContaining('error'),
    ]);
  });
});

test('a note without a reason is a question, one that keeps nothing a warning', async () => {
  const text =
    '{/* keep */}\n\nThe addict left.\n\nA quiet day. {/* keep: once it was not */}\n\n{/* keep an eye on this */}';
  expect(await findings(text, allNotes)).toMatchInlineSnapshot(`
    [
      {
        "help": "Write the reason after it, as in: keep: her own word for it",
        "message": "Why is this kept? In a year you may want to know.",
        "severity": "question",
        "words": "{/* keep */}",
      },
      {
        "help": "Take this note out.",
        "message": "Nothing is asked about here any more, so there is nothing to keep.",
        "severity": "warning",
        "words": "{/* keep: once it was not */}",
      },
    ]
  `);
});

test('pages are read too, and a post that was taken down is left in peace', async () => {
  const page =
    '---\ntitle: T\ndescription: D.\n---\n\nThe addict left. A client of mine. We talked about suicide.\n';
  const gone =
    '---\ntitle: T\ndescription: D.\npubDate: 2026-01-01\ntopics: [grief]\nwithdrawn: 2026-02-01\n---\n\nThe addict.\n';
  const found = await foundIn({ 'pages/about.mdx': page, 'posts/gone.mdx': gone });
  expect(found.map((one) => one.split(':').slice(0, 3).join(':'))).toEqual([
    'warning pages/about.mdx:6:5 "addict"',
  ]);
});
