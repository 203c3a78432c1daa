import { SaxesParser } from 'saxes';

/** A part of an XML file, with words and parts in their order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** @throws {RangeError} When it is no XML. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw new RangeError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.write(xml).close();
  return root;
}

export function writeXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(writeXml).join('');
  if (node.name === '') return inner;
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The parts of that name directly within another. */
export function partsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** How many parts of that name there are at any depth. */
export function countOf(node: XmlNode, name: string): number {
  return node.children.reduce<number>(
    (sum, child) =>
      sum + (typeof child === 'string' ? 0 : countOf(child, name) + (child.name === name ? 1 : 0)),
    0,
  );
}

/** The words of a part. */
export function wordsOf(node: XmlNode | string): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
