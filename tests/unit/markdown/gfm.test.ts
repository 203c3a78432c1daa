import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

// The reference: GitHub's Markdown as remark reads it. Sätteri compiles the
// posts; what the author learns about Markdown anywhere has to hold here too.
const reference = unified().use(remarkParse).use(remarkGfm);

const node = z.looseObject({
  type: z.string(),
  get children() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

/** What a tree means, without positions and without how each parser keeps its own records. */
function meaning({ type, children, ...rest }: Node): unknown {
  const kept = ['value', 'url', 'depth', 'ordered', 'start', 'checked', 'align', 'identifier', 'title'];
  const told = Object.entries(rest).filter(([key, value]) => kept.includes(key) && value !== null);
  return [type, Object.fromEntries(told), (children ?? []).map(meaning)];
}

const read = {
  ours: (markdown: string) => meaning(node.parse(markdownToMdast(markdown))),
  theirs: (markdown: string) => meaning(node.parse(reference.parse(markdown))),
};

describe("GitHub's Markdown", () => {
  test.each([
    ['a footnote', 'A word.[^1]\n\n[^1]: Its note,\n    over two lines.\n'],
    ['two references to one footnote', 'One[^a] and two[^a].\n\n[^a]: The note.\n'],
    ['a table', '| a | b |\n| :- | -: |\n| 1 | **2** |\n'],
    ['a task list', '- [x] done\n- [ ] not done\n'],
    ['strikethrough', '~~gone~~ and ~also gone~\n'],
    ['an address', 'See https://example.org/path, or www.example.org, or me@example.org.\n'],
    ['lists in lists', '1. one\n   - two\n     - three\n2. four\n'],
    ['a quotation with a list', '> said\n>\n> - this\n> - that\n'],
    ['emphasis inside words', 'a*b*c, snake_case_word, **bold *both***\n'],
    ['a picture with a title', '![A lamp](./lamp.jpg "The lamp")\n'],
    ['headings', '# One\n\nTwo\n---\n\n### Three ###\n'],
    ['a hard line break', 'one  \ntwo\\\nthree\n'],
    ['a reference', 'To [a place][p].\n\n[p]: https://example.org "There"\n'],
  ])('means the same to the compiler and to remark: %s', (_name, markdown) => {
    expect(read.ours(markdown)).toEqual(read.theirs(markdown));
  });
});
