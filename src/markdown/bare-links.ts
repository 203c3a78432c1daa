import { defineHastPlugin } from 'satteri';

/**
 * Marks a link whose words are its own address, as `https://a.example` and
 * `www.a.example` become: on paper it needs no address after it.
 */
export const bareLinks = defineHastPlugin({
  name: 'bare-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const [words, ...others] = node.children;
      const { href } = node.properties;
      if (others.length > 0 || words?.type !== 'text' || typeof href !== 'string') return;
      if (plain(words.value) === plain(href)) context.setProperty(node, 'data-bare', '');
    },
  },
});

/** An address as people write it: without scheme, and without the slash at its end. */
function plain(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}
