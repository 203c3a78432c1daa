import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { elementsIn, parsePage } from '../src/outputs/markup/html.ts';
import { textWithin } from './site/read.ts';

/** What Firefox's reader view makes of a page. */
export interface ReaderView {
  /** All that is read, spaces folded. */
  readonly text: string;
  readonly headings: readonly string[];
}

/** @param html A page as it stands in the browser, which begins from there and not from what it was sent. */
export function readerView(html: string): ReaderView {
  const { document } = parseHTML(html);
  const found = new Readability<string>(document).parse();
  const elements = [...elementsIn(parsePage(found?.content ?? ''))];
  const [body] = elements.filter(({ tagName }) => tagName === 'body');
  return {
    text: body ? textWithin(body) : '',
    headings: elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(textWithin),
  };
}

/** What is said of or by things that a reader view does not have. */
export const controls: readonly string[] = [
  'In this post',
  'Room for your own words',
  'What you write here',
  'Then this browser keeps',
  'Keep on this device',
  'In as it grows',
  'When you wrote this',
  'Leave this page',
  'Reading settings',
];
