import { expect, test } from 'vitest';
import { mailto, veiledMailLink } from '../../../../src/library/format/mailto.ts';
import { attribute, elementsIn, parsePage, textOf } from '../../../../src/outputs/markup/html.ts';

test('a link to write carries the address and nothing else', () => {
  expect(mailto('ada+blog@example.org')).toBe('mailto:ada+blog@example.org');
});

test('signs that would add to the message are part of the address', () => {
  expect(mailto('a?subject=b&c@example.org')).toBe('mailto:a%3Fsubject%3Db%26c@example.org');
});

test('its HTML holds no address for a robot, and the whole of it for a browser', () => {
  const html = veiledMailLink('ada@example.org');
  expect(html).not.toMatch(/mailto|@|ada|example/);
  const link = [...elementsIn(parsePage(html))].find(({ tagName }) => tagName === 'a');
  expect(link && [attribute(link, 'href'), textOf(link)]).toEqual([
    'mailto:ada@example.org',
    'ada@example.org',
  ]);
});
