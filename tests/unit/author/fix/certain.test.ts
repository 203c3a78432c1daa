import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../../src/author/fix/changes.ts';
import { readDocument } from '../../../../src/library/content/document.ts';
import { plainPost } from '../../../../src/schema/post.ts';

/** The lines of front matter that would be mended, as they would be. */
function mended(...lines: readonly string[]): readonly string[] {
  const text = `---\n${lines.join('\n')}\ndraft: true\n---\n`;
  const { diagnostics } = readDocument('post', 'posts/a.mdx', { text }, plainPost);
  return changeOf('posts/a.mdx', text, diagnostics)?.lines.map(({ after }) => after) ?? [];
}

describe('one mend is right', () => {
  test.each([
    ['title: Grief: a guide', 'title: "Grief: a guide"'],
    ['title: He said "no": why', `title: 'He said "no": why'`],
    ['title: "Safe" is a word', `title: '"Safe" is a word'`],
    [`title: "It's" a word`, `title: '"It''s" a word'`],
    ["title: 'It's okay'", "title: It's okay"],
    ['title: @home', 'title: "@home"'],
    ['title: [sic] she wrote', 'title: "[sic] she wrote"'],
    ['title: Number #1', 'title: "Number #1"'],
    ['title: #1', 'title: "#1"'],
    ['title: *Really*', 'title: "*Really*"'],
    ['title:Grief', 'title: Grief'],
    ['title：Grief', 'title: Grief'],
    ['pubDate: “2026-01-01”', 'pubDate: 2026-01-01'],
  ])('%s', (typed, without) => {
    expect(mended(typed)).toEqual([without]);
  });

  test('tabs become spaces, each two, and what stands behind one is mended too', () => {
    expect(mended('cover:', '\tsrc: ./a.jpg', '\talt: A lamp: lit')).toEqual([
      '  src: ./a.jpg',
      '  alt: "A lamp: lit"',
    ]);
    expect(mended('a:', '\tb:', '\t\tc: d')).toEqual(['  b:', '    c: d']);
  });
});

describe('more than one mend may be right, and none is made', () => {
  test.each([
    ['the marks may be for readers', ['title: “Grief”']],
    ['a quotation mark may be missing, or one too many', ['title: "Grief']],
    ['an apostrophe may stand at the start', ["title: 'Tis late"]],
    ['two words may be quoted, or all', ['title: "a" and "b"']],
    ['a note may stand after the title', ['title: Grief: a guide # working title']],
    ['what is kept may be said after the title', ['title: Grief: hope #keep: his word']],
    ['a field that is no text', ['pubDate: 2026: January', 'topics: #grief']],
    ['the value goes on in the next line', ['description: Grief: a guide', '  and more of it']],
    ['what follows a guess', ['title: "Grief', 'description: A: b']],
    ['a block of text', ['description: |Grief: a guide']],
  ])('%s', (_, lines) => {
    expect(mended(...lines)).toEqual([]);
  });
});
