import { describe, expect, test } from 'vitest';
import { idOf } from '../../../../src/library/content/document.ts';
import { plainText, splitFrontMatter } from '../../../../src/library/content/front-matter.ts';

describe('a file is taken apart at its lines of hyphens', () => {
  test('and every part knows its line', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\nText.\n')).toEqual({
      ok: true,
      parts: { yaml: 'title: A\n', yamlLine: 2, body: '\nText.\n', bodyLine: 4 },
    });
  });

  test('a rule in the text ends nothing', () => {
    const split = splitFrontMatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo');
    expect(split.ok && split.parts.body).toBe('One\n\n---\n\nTwo');
  });

  test('spaces after the hyphens do no harm', () => {
    expect(splitFrontMatter('---  \ntitle: A\n--- \nText').ok).toBe(true);
  });

  test('a byte order mark and Windows line ends are taken out', () => {
    const plain = splitFrontMatter('---\ntitle: A\n---\nText\n');
    expect(splitFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n')).toEqual(plain);
    expect(splitFrontMatter('---\rtitle: A\r---\rText\r')).toEqual(plain);
  });

  test.each([
    ['', 'no-front-matter'],
    ['Text', 'no-front-matter'],
    ['\n---\ntitle: A\n---\n', 'no-front-matter'],
    ['---', 'not-closed'],
    ['---\ntitle: A\n\nText', 'not-closed'],
  ])('%j is not sound: %s', (text, reason) => {
    expect(splitFrontMatter(text)).toEqual({ ok: false, reason });
  });
});

test('a byte order mark is only one at the start', () => {
  expect(plainText('\uFEFFa\uFEFFb')).toBe('a\uFEFFb');
});

test.each([
  ['posts/a-post.mdx', 'a-post'],
  ['posts/a-post.md', 'a-post'],
  ['posts/a-post/index.mdx', 'a-post'],
  ['pages/about.mdx', 'about'],
  ['posts/index.mdx', 'index'],
  ['posts/deep/er.mdx', 'deep/er'],
])('the id of %s is %s', (file, id) => {
  expect(idOf(file)).toBe(id);
});
