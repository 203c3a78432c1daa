import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { callouts } from '../../../src/markdown/callouts.ts';
import { articleFrom } from '../../../src/outputs/feeds/article.ts';

function html(source: string): string {
  const made = markdownToHtml(source, { mdastPlugins: [callouts] });
  if (!('html' in made)) throw new Error('It is not there at once.');
  return made.html.trim();
}

test.each([
  [
    '> [!note] A *kettle*\n> is on.',
    '<div class="callout"><p class="label">A <em>kettle</em></p><p>is on.</p></div>',
  ],
  ['> [!TIP]\n> Put it on.', '<div class="callout"><p class="label">Tip</p><p>Put it on.</p></div>'],
  [
    '> [!side_note]\n>\n> One.\n>\n> Two.',
    '<div class="callout"><p class="label">Side note</p><p>One.</p><p>Two.</p></div>',
  ],
  ['> [!note] Only this', '<div class="callout"><p class="label">Only this</p></div>'],
  ['> [!note]  \n> a', '<div class="callout"><p class="label">Note</p><p>a</p></div>'],
  ['> [!warning]- Folded\n> a', '<details class="callout"><summary>Folded</summary><p>a</p></details>'],
  ['> [!warning]+\n> a', '<details class="callout" open><summary>Warning</summary><p>a</p></details>'],
])('%j is a box with a name', (source, made) => {
  expect(html(source)).toBe(made);
});

test.each(['> A [!note] in a line', '> [note] a', '[!note] a', '> **[!note]** a'])('%j stays', (source) => {
  expect(html(source)).not.toContain('callout');
});

test('in a feed it ends where it can be seen, and its name is bold', () => {
  const feed = (source: string) =>
    articleFrom(`<main data-feed>${html(source)}</main>`, 'https://example.org/').replace(/<\/?main>/g, '');
  expect(feed('> [!note] A kettle\n> is on.')).toBe(
    '<blockquote><p><strong>A kettle</strong></p><p>is on.</p></blockquote>',
  );
  expect(feed('> [!note]- A kettle\n> is on.')).toBe(
    '<blockquote><p><strong>A kettle</strong></p><p>is on.</p></blockquote>',
  );
});
