import { expect, test } from 'vitest';
import { heldByPlugin } from '../../../src/import/wordpress/members.ts';
import { pluginWords } from '../../../src/import/wordpress/plugins.ts';
import { expandShortcodes } from '../../../src/import/wordpress/shortcodes.ts';

test.each([
  ['_members_access_role', 'subscriber'],
  ['_jetpack_newsletter_access', 'paid_subscribers'],
  ['patreon-level', '5'],
  ['rcp_user_level', 'Editor'],
  ['_is_paid', '1'],
  ['um_content_restriction', 'a:1:{s:26:"_um_custom_access_settings";s:1:"1";}'],
])('a plugin that kept a post for some readers keeps it back here too: %s', (key, value) => {
  expect(heldByPlugin([[key, value]], '<p>Words.</p>')).toHaveLength(1);
});

test.each([
  ['_jetpack_newsletter_access', 'everybody'],
  ['_members_access_role', ''],
  ['patreon-level', '0'],
  ['_thumbnail_id', '7'],
  ['_yoast_wpseo_metadesc', 'On members of a family.'],
])('what everybody could read stays so: %s', (key, value) => {
  expect(heldByPlugin([[key, value]], '<p>Words [in brackets] of a member.</p>')).toEqual([]);
});

test.each([
  '<!-- wp:jetpack/paywall /--><p>Behind.</p>',
  '<!-- wp:premium-content/container --><p>Behind.</p><!-- /wp:premium-content/container -->',
  'Before. [members_only]Behind.[/members_only]',
  '[wpmem_logged_in]Behind.[/wpmem_logged_in]',
  '[private role="friends"]Behind.[/private]',
])('a part that some readers only saw keeps the whole back: %s', (content) => {
  expect(heldByPlugin([], content)).toHaveLength(1);
});

function words(html: string): { readonly html: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const expand = (text: string): string =>
    expandShortcodes(
      text,
      (code) =>
        pluginWords(code, code.inner === undefined ? undefined : expand(code.inner), (note) => {
          notes.push(note);
          return `(note ${notes.length})`;
        }),
      () => undefined,
    );
  return { html: expand(html).replace(/\s+/g, ' ').trim(), notes };
}

test('words that a plugin keeps in its brackets are words of the text', () => {
  expect(words('[su_spoiler title="Open & see" open="no"]Inside.[/su_spoiler]').html).toBe(
    '<details><summary>Open &amp; see</summary> Inside. </details>',
  );
  expect(words('[quote cite="Wren"]Said.[/quote]').html).toBe('Said. <p>— Wren</p>');
  expect(words('[tabs][tab title="One"]First.[/tab][/tabs]').html).toBe('<p><strong>One</strong></p> First.');
  expect(words('[button url="https://example.org/b" text="Book"]').html).toBe(
    '<p><a href="https://example.org/b">Book</a></p>',
  );
  expect(words('[et_pb_image src="https://example.org/a.jpg" alt="A lamp"]').html).toBe(
    '<p><img src="https://example.org/a.jpg" alt="A lamp"></p>',
  );
});

test('a footnote of a plugin is a footnote', () => {
  expect(words('Read on[efn_note]See [b title="There"]here[/b].[/efn_note].')).toEqual({
    html: 'Read on(note 1).',
    notes: [expect.stringContaining('<strong>There</strong>')],
  });
});
