import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countOf, report, reportErrors, showsColor } from '../../../src/author/report.ts';
import type { Diagnostic } from '../../../src/schema/diagnostic.ts';

const diagnostics: readonly Diagnostic[] = [
  {
    file: 'pages/about.mdx',
    message: 'This page is missing, and other pages link to it.',
    help: 'Begin it like this:\n---\ntitle: …\n---',
  },
  {
    file: 'posts/a-post.mdx',
    line: 4,
    column: 10,
    message: 'The date "25/12/2026" is not written as the blog reads dates.',
    help: 'Type: pubDate: 2026-12-25',
  },
  {
    file: 'posts/a-post.mdx',
    line: 128,
    column: 1,
    message:
      '"about" in entry 1 of "contentNotes" is "suicides", which is not one of: abuse, death, eating, illness, loss, shame, war.',
    help: `Type: description: "${'A long sentence that is to be typed as it stands. '.repeat(3).trim()}"`,
  },
];

function printed(folder: string, colored = false): string {
  const lines: string[] = [];
  report(diagnostics, folder, (line) => lines.push(line), colored);
  return lines.join('\n');
}

test('problems are printed by file, sentences wrapped, lines to type in one piece', () => {
  expect(printed(resolve('content'))).toMatchInlineSnapshot(`
    "To mend:

    content/pages/about.mdx
      This page is missing, and other pages link to it.
      Begin it like this:
      ---
      title: …
      ---

    content/posts/a-post.mdx
      line 4, column 10
      The date "25/12/2026" is not written as the blog reads dates.
      Type: pubDate: 2026-12-25

      line 128, column 1
      "about" in entry 1 of "contentNotes" is "suicides", which is not one of: abuse, death,
      eating, illness, loss, shame, war.
      Type: description: "A long sentence that is to be typed as it stands. A long sentence that is to be typed as it stands. A long sentence that is to be typed as it stands."

    3 errors in 2 files."
  `);
});

test('kinds are told apart, errors first, and counted', () => {
  const [one, two, three] = diagnostics;
  if (!one || !two || !three) throw new Error('Three problems are needed.');
  const lines: string[] = [];
  const mixed: Diagnostic[] = [
    { ...three, severity: 'question', message: 'Is it?', help: 'If so.' },
    { ...one, severity: 'warning' },
    { ...two, typed: 'pubDate: 25/12/2026', length: 10 },
  ];
  report(mixed, resolve('content'), (line) => lines.push(line), false);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "To mend:

    content/posts/a-post.mdx
      line 4, column 10
      │ pubDate: 25/12/2026
      │          ^^^^^^^^^^
      The date "25/12/2026" is not written as the blog reads dates.
      Type: pubDate: 2026-12-25

    Warnings:

    content/pages/about.mdx
      This page is missing, and other pages link to it.
      Begin it like this:
      ---
      title: …
      ---

    Questions, which only you can answer:

    content/posts/a-post.mdx
      line 128, column 1
      Is it?
      If so.

    1 error, 1 warning and 1 question in 2 files."
  `);
});

test('a command about something else tells the errors, and in one line what more there is', () => {
  const told = (all: readonly Diagnostic[]) => {
    const lines: string[] = [];
    reportErrors(all, resolve('content'), (line) => lines.push(line));
    return lines.join('\n');
  };
  const gentle = diagnostics.map((diagnostic, at): Diagnostic => ({
    ...diagnostic,
    severity: at === 0 ? 'warning' : 'question',
  }));
  expect(told(gentle)).toBe(
    'To look at when there is time: 1 warning and 2 questions. "npm run check" shows them.',
  );
  expect(told(diagnostics)).toContain('3 errors in 2 files.');
  expect(told([])).toBe('');
});

test('a folder elsewhere is named in full', () => {
  expect(printed('/somewhere/else')).toContain('/somewhere/else/posts/a-post.mdx\n');
});

test('colors change nothing but the colors', () => {
  const colored = printed(resolve('content'), true);
  expect(colored).toContain('\u001b[1mcontent/posts/a-post.mdx\u001b[0m');
  expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(printed(resolve('content')));
});

describe('colors are shown', () => {
  test.each([
    [true, {}, { isTTY: true }],
    [false, { NO_COLOR: '1' }, { isTTY: true }],
    [true, { NO_COLOR: '' }, { isTTY: true }],
    [false, {}, { isTTY: false }],
    [false, {}, {}],
  ])('%s with %j on %j', (shown, environment, stream) => {
    expect(showsColor(environment, stream)).toBe(shown);
  });
});

test('counts are written as one says them', () => {
  expect(countOf(diagnostics)).toBe('3 errors in 2 files.');
  expect(countOf(diagnostics.slice(0, 1))).toBe('1 error in 1 file.');
});
