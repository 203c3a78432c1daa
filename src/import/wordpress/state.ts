import type { LeftOut } from '../item.ts';
import type { Entry } from './export.ts';
import { heldByPlugin } from './members.ts';

/** Kinds of entries that are parts of WordPress itself. */
const machinery =
  /^(?:nav_menu_item|wp_navigation|wp_global_styles|wp_template|wp_template_part|wp_font_face|wp_font_family|custom_css|customize_changeset|oembed_cache|revision|user_request|wp_block|acf-field|acf-field-group|elementor_library|safecss|feedback|flamingo_\w+|wpcf7_contact_form|shop_\w+|jp_\w+)$/;

/** Whether an entry is a text that comes along. */
export function isText({ type, status }: Entry): boolean {
  return type !== 'attachment' && !machinery.test(type) && status !== 'trash';
}

const statuses: Readonly<Record<string, string>> = {
  draft: 'it was a draft',
  'auto-draft': 'it was a draft',
  pending: 'it waited for a second pair of eyes',
  private: 'it was private',
};

/** Why readers of the old blog could not see a text. A password does not change its state. */
export function heldBack(entry: Entry): string[] {
  const { status, type, hasPassword } = entry;
  const open = ['publish', 'future'].includes(status);
  return [
    ...(open ? [] : [statuses[status] ?? `its state was "${status || 'not said'}"`]),
    ...(hasPassword ? ['it stood behind a password'] : []),
    ...heldByPlugin(entry.metas, entry.content),
    ...(['post', 'page'].includes(type) ? [] : [`it is of a kind that this blog does not have ("${type}")`]),
  ];
}

/** Why an entry does not come along; nothing for one that does. */
export function leftOut(entry: Entry, entries: readonly Entry[]): LeftOut[] {
  const title = entry.title || `number ${entry.id}`;
  if (entry.status === 'trash') return [{ title, why: 'It lay in the bin.' }];
  if (entry.type === 'wp_block') {
    const ref = new RegExp(`"ref":\\s*${entry.id}\\b`);
    const isUsed = entries.some(({ content }) => ref.test(content));
    return [
      {
        title,
        why: isUsed
          ? 'It is a text that several posts share; each of them has it now.'
          : 'It is a text for several posts, and none has it.',
      },
    ];
  }
  return machinery.test(entry.type)
    ? [{ title, why: `It is a part of WordPress itself ("${entry.type}").` }]
    : [];
}
