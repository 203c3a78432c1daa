import { describe, expect, test } from 'vitest';
import { strayedEnds } from '../../../../src/check/markdown/strayed-ends.ts';
import { scan } from '../../../../src/markdown/scan.ts';

const strayed = (close: string, open = '<Passage about="eating">') => {
  const body = `${open}\n\nSome words.\n\n${close}\n\nMore.\n`;
  return strayedEnds(body, scan(body, 'mdx').tokens).map((pair) => body.slice(0, pair.close.start));
};

describe('a tag that ends', () => {
  test.each([
    '- </Passage>',
    '* </Passage> b',
    '1. </Passage>',
    '## </Passage>',
    '> </Passage>',
    '> - </Passage>',
  ])('as "%s" is told with its place', (close) => {
    expect(strayed(close)).toEqual([
      `<Passage about="eating">\n\nSome words.\n\n${close.slice(0, close.indexOf('<'))}`,
    ]);
  });

  const passage = '<Passage about="eating">';
  test.each([
    ['</Passage>', passage],
    ['  </Passage>', passage],
    ['> </Passage>', `> ${passage}`],
    ['- <em>a</em>', passage],
    ['- </Figure>', passage],
    ['`- </Passage>`', passage],
  ])('as "%s" is left to the compiler', (close, open) => {
    expect(strayed(close, open)).toEqual([]);
  });
});
