import { expect, test } from 'vitest';
import { bodyOf, broughtIn } from './brought.ts';
import { folderWith, item, wxr } from './made.ts';

test.each([
  ['((Said (twice) in 1999.))', 'Said (twice) in 1999.'],
  ['[mfn]Said.[/mfn]', 'Said.'],
  ['[ref]Said.[/ref]', 'Said.'],
  ['[efn_note]Said.[/efn_note]', 'Said.'],
  ['[footnote]Said *once*.[/footnote]', 'Said \\*once\\*.'],
])('a note typed as %s is a footnote', async (typed, words) => {
  const classic = item(1, 'One', `The lamp was old.${typed} It burned.\n\nAnother paragraph.`);
  const block = item(
    2,
    'Two',
    `<!-- wp:paragraph -->\n<p>The lamp was old. ${typed}</p>\n<!-- /wp:paragraph -->`,
  );
  const brought = await broughtIn([await folderWith({ 'blog.xml': wxr(classic, block) })]);
  expect(bodyOf(brought, 'post-1')).toBe(
    `The lamp was old.[^1] It burned.\n\nAnother paragraph.\n\n[^1]: ${words}`,
  );
  expect(bodyOf(brought, 'post-2')).toMatch(/^The lamp was old\. ?\[\^1\]\n\n\[\^1\]: /);
});

test('what only looks like a note stays as it was typed, and a note is told', async () => {
  const text =
    'A sum, ((a+b)*c), ((Smith) and (Jones)), (((hug))), ((1)), <code>((in code))</code>, ((never closed.';
  const folder = await folderWith({
    'blog.xml': wxr(item(1, 'One', text), item(2, 'Two', 'Words.((A note.))')),
  });
  const brought = await broughtIn([folder]);
  expect(bodyOf(brought, 'post-1')).toBe(
    'A sum, ((a+b)\\*c), ((Smith) and (Jones)), (((hug))), ((1)), `((in code))`, ((never closed.',
  );
  expect(brought.report.split('Words between double brackets').length).toBe(2);
});
