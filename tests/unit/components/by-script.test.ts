import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { byScript, unfolded } from '../../../src/components/by-script.ts';
import { attribute, elementsIn, isElement, parsePage, textOf } from '../../../src/outputs/markup/html.ts';

/** What a browser without `hidden` and without scripts reads of some markup. */
const read = (html: string) =>
  [...elementsIn(parsePage(html))]
    .filter(({ tagName }) => tagName !== 'script')
    .map(textOf)
    .join('');

/** Runs the scripts of a part of a page as they are come to, and gives what they put in place of blocks. */
function run(html: string): string[] {
  const placed: string[] = [];
  const scripts = [...elementsIn(parsePage(html))].filter(({ tagName }) => tagName === 'script');
  for (const script of scripts.filter(({ attrs }) => attrs.length === 0)) {
    const before = script.parentNode?.childNodes[script.parentNode.childNodes.indexOf(script) - 1];
    const block = {
      textContent: before && isElement(before) ? textOf(before) : undefined,
      set outerHTML(text: string) {
        placed.push(text);
      },
    };
    const currentScript = { previousSibling: block, remove: () => placed.push('gone') };
    runInContext(textOf(script), createContext({ document: { currentScript } }));
  }
  return placed;
}

const button = '<button type="button" hidden>Keep</button>';

test('what is made by a script is read by nobody without one, and put in its place by one', () => {
  const html = `<p>Before.</p>${byScript(button)}<p>After.</p>`;
  expect(read(html)).toBe('Before.After.');
  expect(run(html)).toEqual([button, 'gone']);
});

test('several of them on a page do not meet', () => {
  expect(run(byScript('<i>a</i>') + byScript('<i>b</i>'))).toEqual(['<i>a</i>', 'gone', '<i>b</i>', 'gone']);
});

test('one within another becomes part of it', () => {
  const html = byScript(`<form>${byScript(button)}</form>`);
  expect(run(html)).toEqual([`<form>${button}</form>`, 'gone']);
});

test('the script of a component in it stands after it, where it is run', () => {
  const own = '<script type="module" src="/assets/crisis.js"></script>';
  expect(byScript(`<p>a</p>${own}<p>b</p>`)).toBe(byScript('<p>a</p><p>b</p>') + own);
});

test.each(['</script><svg onload=alert(1)>', '<!--<script>', '</SCRIPT >', '<script src=x></script>'])(
  'what an attribute holds does not end it, nor keep it from ending: %s',
  (words) => {
    const called = `<li data-called="${words}">a</li>`;
    const html = `${byScript(called)}<p>After.</p>`;
    expect(read(html)).toBe('After.');
    const [placed = ''] = run(html);
    const [item] = [...elementsIn(parsePage(placed))].filter(({ tagName }) => tagName === 'li');
    expect(item && attribute(item, 'data-called')).toBe(words);
  },
);

test('a page as it is where scripts run has what was made by them, and nothing of how', () => {
  const html = `<main>${byScript(button)}<script>own()</script></main>`;
  expect(unfolded(html)).toBe(`<main>${button}<script>own()</script></main>`);
});
