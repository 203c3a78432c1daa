import { describe, expect, test } from 'vitest';
import { strayedEnd } from '../../../../src/author/check/strayed-ends.ts';
import { scan } from '../../../../src/markdown/scan.ts';

const strayed = (close: string, open = '<Passage about="eating">') => {
  const body = `${open}\n\nSome words.\n\n${close}\n\nMore.\n`;
  return strayedEnd(body, scan(body, 'mdx').tokens);
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
    expect(strayed(close)).toBe(
      `5:${close.indexOf('<') + 1}: Expected the closing tag \`</Passage>\` where it was opened`,
    );
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
    expect(strayed(close, open)).toBeUndefined();
  });
});
