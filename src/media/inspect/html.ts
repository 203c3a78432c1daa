import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { fetchedTraces, styleTraces } from './addresses.ts';
import { folderIn } from './folders.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page tells, runs or fetches, which somebody made by hand or saved from a program. */
export function* htmlTraces(file: Buffer): Generator<Found> {
  const waiting: Node[] = [parse(textIn(file))];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield* elementTraces(node);
    if ('data' in node) yield* commentTraces(node.data);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
    if ('content' in node) waiting.push(node.content);
  }
}

function* elementTraces(element: Element): Generator<Found> {
  const name = element.tagName;
  const attributes = new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]));
  const words = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  // Data for programs runs nothing.
  if (name === 'script' && !/json/i.test(attributes.get('type') ?? '')) yield trace('program', 'a script');
  if (name === 'style') yield* styleTraces(words, 'its styles');
  if (name === 'meta' && /author|creator|publisher/i.test(attributes.get('name') ?? ''))
    yield trace('name', 'its head', attributes.get('content'));
  for (const [attribute, value] of attributes) {
    if (/^on/.test(attribute)) yield trace('program', `"${attribute}"`);
    else if (attribute === 'style') yield* styleTraces(value, `<${name}>`);
    else if (isFetched(name, attribute, attributes.get('rel'))) yield* fetchedTraces(value, `<${name}>`);
    else {
      const folder = folderIn(value);
      if (folder !== undefined && !(attribute === 'href' && value.startsWith('/')))
        yield trace('folder', `<${name}>`, folder);
    }
  }
}

/** Whether a browser fetches what stands there by itself. A link to a page that is the same fetches nothing. */
function isFetched(name: string, attribute: string, rel = ''): boolean {
  if (name === 'link')
    return attribute === 'href' && !/canonical|alternate|author|license|me|next|prev/i.test(rel);
  return (
    /^(?:src|srcset|data|background|poster|action|formaction)$/.test(attribute) ||
    (name === 'base' && attribute === 'href')
  );
}

/** Word and others write who made a page, and when, into comments that other programs pass over. */
function* commentTraces(comment: string): Generator<Found> {
  const author = /<o:(?:Author|LastAuthor|Company)>([^<]*)</.exec(comment)?.[1];
  if (author !== undefined) yield trace('name', 'a comment', author);
  const folder = folderIn(comment);
  if (folder !== undefined) yield trace('folder', 'a comment', folder);
}
