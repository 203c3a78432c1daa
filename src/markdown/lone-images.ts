import { defineHastPlugin } from 'satteri';

/**
 * Takes an image that stands alone in its paragraph out of it: with a caption
 * it becomes a figure, which HTML does not allow in a paragraph.
 */
export const loneImages = defineHastPlugin({
  name: 'lone-images',
  element: {
    filter: ['p'],
    visit(node) {
      const [image, ...others] = node.children;
      const alone = others.length === 0 && image?.type === 'element' && image.tagName === 'img';
      return alone ? image : undefined;
    },
  },
});
