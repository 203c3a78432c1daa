import { describe, expect, test } from 'vitest';
import { pictureLine } from '../../../../src/author/photo/line.ts';
import { readProse } from '../../../../src/check/prose.ts';

describe.each(['md', 'mdx'] as const)('in a file of the kind %s', (format) => {
  test.each([
    'A kettle on the hob',
    'A *kettle*, a _hob_ & a [hedge](x) \\ `tea` ~~cold~~',
    'She said "yes" and \'no\' <b> {braces} <3 &amp; $5 #1',
    'Ends with a bracket ]( or a backslash \\',
  ])('what stands is what was typed: %s', (words) => {
    const body = `Before.\n\n${pictureLine(words, './a-kettle/kettle.jpg', words)}\n\nAfter.\n`;
    const { nodes, failures } = readProse({ file: `posts/a.${format}` }, body);
    expect(failures).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toMatchObject([
      { alt: words, url: './a-kettle/kettle.jpg', title: words },
    ]);
  });
});

test('without a caption there is none', () => {
  expect(pictureLine('A kettle', './kettle.jpg', '')).toBe('![A kettle](./kettle.jpg)');
});
