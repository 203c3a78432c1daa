import { expect, test } from 'vitest';
import { markdownOf } from '../../../../src/import/convert/to-markdown.ts';
import { markdownTree } from '../../../../src/import/convert/to-tree.ts';
import { clean } from '../../../../src/import/html/clean.ts';
import { spokenWords } from '../../../../src/import/html/pictures.ts';
import { parseHtml } from '../../../../src/import/html/tree.ts';

const markdown = (html: string, lost: string[] = []) =>
  markdownOf(markdownTree(clean(parseHtml(html), (sentence) => void lost.push(sentence)))).trim();

test.each([
  [
    'a hard space stays, soft hyphens and spaces of no width go',
    '<p>a\u00a0b so\u00adft no\u200bwidth</p>',
    'a\u00a0b soft nowidth',
  ],
  ['curly quotes stay curly, straight ones straight', `<p>“a” 'b' "c"</p>`, `“a” 'b' "c"`],
  [
    'a mark that Markdown would not see is written with tags',
    '<p><b>Note:</b>read <strong>「太字」</strong>です</p>',
    '<strong>Note:</strong>read <strong>「太字」</strong>です',
  ],
  ['spaces at the ends of a mark stand outside', '<p>a<b> x </b>b</p>', 'a **x** b'],
  [
    'a tag that is meant as words stays words',
    '<p>&lt;a&gt; and ~~t~~ and ==m==</p>',
    '\\<a> and \\~\\~t\\~\\~ and =\\=m=\\=',
  ],
  [
    'a list in a cell stays in it',
    '<table><tr><td>a</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>',
    '| | |\n| - | - |\n| a | <ul><li>x</li><li>y</li></ul> |',
  ],
  ['stars between two parts are a mark of ours', '<p>a</p><p>* * *</p><p>b</p>', 'a\n\n***\n\nb'],
  [
    'a link around paragraphs is one around their words',
    '<a href="https://e.org"><p>one</p></a>',
    '[one](https://e.org)',
  ],
  ['two line breaks part paragraphs', '<div>a<br><br>b</div>', 'a\n\nb'],
])('%s', (_, html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test('what is hidden, a form and a merged table are told', () => {
  const lost: string[] = [];
  expect(
    markdown(
      '<p>a</p><div style="display:none">secret</div><form><p>Name</p><input></form><table><tr><td colspan="2">b</td></tr></table>',
      lost,
    ),
  ).toContain('a');
  expect(lost).toEqual(
    ['A form has no equal here: "Name".', expect.stringContaining('A table had cells')].toSpliced(
      0,
      0,
      'Words that were hidden stay out: "secret"',
    ),
  );
});

test.each([
  ['A gate', 'gate.jpg', 'A gate'],
  ['decor', 'leaf.png', ''],
  ['IMG_2041.jpg', 'a.jpg', ''],
  ['IMG_2041', 'a.jpg', ''],
  ['kettle-on-the-stove', 'x/kettle-on-the-stove.jpg', ''],
  ['A kettle in 2024', 'kettle.jpg', 'A kettle in 2024'],
])('"%s" for %s says "%s"', (alt, src, words) => {
  expect(spokenWords(alt, src)).toBe(words);
});
