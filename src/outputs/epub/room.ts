import {
  adopt,
  elementNode,
  elementsIn,
  has,
  isElement,
  replaceNodes,
  textNode,
  type Element,
  type Node,
  type Parent,
} from '../markup/html.ts';
import { isTaskBox } from '../feeds/article.ts';
import { hasClass, isOne } from '../books/static-content.ts';

/** As on paper. */
const linesUnderQuestion = 3;

/**
 * Makes of what a post asks something to write on with a pen: under each question of a list there are lines, a
 * box to tick is a sign. Where the questions are a list, the room that stands after all of them on the page goes.
 */
export function withRoom(text: Parent): void {
  for (const element of elementsIn(text)) {
    if (hasClass(element, 'reflection') || hasClass(element, 'worksheet')) underQuestions(element);
  }
  replaceNodes(text, (node) =>
    isElement(node) && isTaskBox(node) ? [textNode(has(node, 'checked') ? '☑' : '☐')] : [node],
  );
}

function underQuestions(asking: Element): void {
  const lists = asking.childNodes.filter((node) => isOne(node, 'ul', 'ol'));
  const questions = lists.flatMap((list) => list.childNodes.filter((node) => isOne(node, 'li')));
  const open = questions.filter((one) => !elementsIn(one).some(isTaskBox));
  for (const question of open) adopt(question, [...question.childNodes, lines(linesUnderQuestion)]);
  if (lists.length === 0 || !hasClass(asking, 'reflection')) return;
  replaceNodes(asking, (node) => (isElement(node) && hasClass(node, 'field') ? [] : [node]));
}

/** Lines to write on. Nothing that listens has to hear of them. */
function lines(count: number): Node {
  return elementNode(
    'div',
    { class: 'lines' },
    Array.from({ length: count }, () => elementNode('span')),
  );
}
