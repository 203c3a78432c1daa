import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { attribute } from '../html/tree.ts';

/** A link; one that stands for a film knows where its captions lie. */
export const link: Handle = (state, node) => {
  const made = defaultHandlers.a(state, node);
  const captions = attribute(node, 'dataCaptions');
  if (captions !== '') made.data = { ...made.data, ...{ captions } };
  return made;
};
