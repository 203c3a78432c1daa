import { expect, test } from 'vitest';
import { foundInText } from './folder.ts';

test('what the build would stop at is told also where a warning stands around it', async () => {
  const found = await foundInText(
    '- a\n- b\nmailto:\n> q\n\n<Letter from="x">\n\nhi\n\n</Letter>#hash',
    {},
    'posts/mine.md',
  );
  expect(found).toContainEqual(
    expect.stringContaining('<Letter> begins in one paragraph and ends in another.'),
  );
});
