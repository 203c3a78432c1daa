import { defineHastPlugin } from 'satteri';

/**
 * Takes an image that stands alone in its paragraph out of it, and marks it as
 * standing alone: with a caption it becomes a figure, which HTML does not
 * allow in a paragraph, and which would break a sentence.
 */
export const loneImages = defineHastPlugin({
  name: 'lone-images',
  element: {
    filter: ['p', 'li'],
    visit(node, context) {
      const [image, ...others] = node.children;
      if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return undefined;
      if (node.tagName === 'p') return { ...image, properties: { ...image.properties, alone: true } };
      context.setProperty(image, 'alone', true);
      return undefined;
    },
  },
});
