import { describe, expect, test } from 'vitest';
import { normalizeMdx } from '../../../../src/markdown/normalize-mdx.ts';
import { fixedText, foundInText, toldOfText } from '../folder.ts';

const lamp = 'I keep a lamp by the door.';

describe.each(['md', 'mdx'] as const)(
  'HTML that was pasted along into a .%s file is a warning, and gone by --fix',
  (format) => {
    test.each([
      ['a style', `<span style="font-weight: 400;">${lamp}</span>`, lamp],
      ['a style in single quotes', `<p style='margin: 0'>${lamp}</p>`, `<p>${lamp}</p>`],
      ['a style without quotes, or without a value', `<p style=x>a</p> <p STYLE>b</p>`, '<p>a</p> <p>b</p>'],
      [
        'the frame of Google Docs',
        `<b style="font-weight:normal" id="docs-internal-guid-1">${lamp}</b>`,
        lamp,
      ],
      ['the same over several lines', `<b style="font-weight:normal">\n\n${lamp}\n\n</b>`, `\n\n${lamp}`],
      [
        'bold and italic, as Google Docs has them',
        '<span style="font-weight:700">a</span> <span style="font-style:italic">b</span>',
        '<strong>a</strong> <em>b</em>',
      ],
      [
        'both at once',
        '<span style="font-weight:700;font-style:italic">a</span>',
        '<strong><em>a</em></strong>',
      ],
      [
        'a language stays',
        '<span lang="de" style="color:red">eine Lampe</span>',
        '<span lang="de">eine Lampe</span>',
      ],
      ['Word’s own elements', `${lamp}<o:p></o:p> <st1:place w:st="on">Home</st1:place>`, `${lamp} Home`],
      ['Word’s classes', `<p class=MsoNormal>${lamp}</p>`, `<p>${lamp}</p>`],
      ['an own class stays', '<p class="wide">a</p>', undefined],
      ['Word’s conditions', `<![if !supportLists]>${lamp}<![endif]>`, lamp],
      ['fonts and the like', `<center><font color="red">${lamp}</font></center>`, lamp],
      ['elements of earlier days', '<strike>a</strike> <tt>b</tt>', '<del>a</del> <code>b</code>'],
      ['styles of a whole page', `<style>\np { color: red }\n</style>\n\n${lamp}`, `\n\n\n\n${lamp}`],
      [
        'a whole page',
        `<html><head><title>A</title></head><body lang=EN-US>\n\n${lamp}\n\n</body></html>`,
        `\n\n${lamp}`,
      ],
      ['what the clipboard begins with', `<meta charset='utf-8'>${lamp}`, lamp],
      ['attributes of frameworks', `<b set:html="<i>x</i>" slot="y">${lamp}</b>`, `<b>${lamp}</b>`],
      ['a tag over two lines', `<span\nstyle="color:red">${lamp}</span>`, `\n${lamp}`],
      ['code stays', '`<span style="a">b</span>`', undefined],
    ])('%s', async (_, typed, mended) => {
      const file = `posts/mine.${format}`;
      const found = await foundInText(typed, {}, file);
      if (mended === undefined) {
        expect(found).toEqual([]);
        return;
      }
      expect(found).toEqual([expect.stringMatching(/^warning .*came along with what was pasted/s)]);
      expect(await fixedText(typed, {}, file)).toBe(mended.trimEnd());
      expect(await foundInText(mended, {}, file)).toEqual([]);
      // The site makes of it what the author would have after the mend.
      expect(normalizeMdx(typed, format).trim()).toBe(normalizeMdx(mended, format).trim());
    });
  },
);

test('it is told once, with the first place, how many there are, and the line as it is to be', async () => {
  expect(await foundInText('A <span style="a">b</span> <font>c</font>.')).toEqual([
    'warning 7:1 "A <span style="a">b</span> <font>c</font>.": "<span style="a">" came along with what was pasted, and is not part of the text. The site leaves it out. There are 4 places of the kind. | Type: A b c.',
  ]);
});

test('a tag that is never ended is told as such, and keeps its beginning', async () => {
  expect(await toldOfText('A <span style="x">b.')).toMatchInlineSnapshot(`
    "line 7
    A tag is opened here and never closed: <span>.
    Add </span> where it ends. If it is not meant as a tag, type &lt;span> in its place."
  `);
});

describe('HTML that is refused is told with what to type in its place', () => {
  test.each([
    ['<script>\nalert({a: 1})\n</script>', 'Take it away, with all up to </script>.'],
    ['<iframe src="https://www.youtube.com/embed/abc123"></iframe>', '[Its title](https://youtu.be/abc123)'],
    ['<iframe src="//player.vimeo.com/video/42?x=y"></iframe>', '[Its title](https://vimeo.com/42)'],
    ['<embed src="https://example.org/a">', '[Its title](https://example.org/a)'],
    ['<input type="checkbox">', '- [ ] its words'],
    ['<textarea></textarea>', '<Field label="What to write there" lines="5" />'],
    ['<button>Go</button>', '[its words](https://…)'],
    ['<select><option>a</option></select>', 'A list says as much'],
    ['<b onclick="x()">a</b>', 'Take it away.'],
  ])('%s', async (typed, help) => {
    const told = await toldOfText(typed);
    expect(told).toContain(help);
    expect(told.match(/^line /gm)).toHaveLength(1);
  });
});
