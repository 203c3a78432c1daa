import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/import/convert/to-markdown.ts';
import { fromHugo } from '../../../src/import/markdown/dialects.ts';
import { fromHexo } from '../../../src/import/markdown/hexo.ts';
import { fromObsidian } from '../../../src/import/markdown/obsidian.ts';
import { parseMarkdown } from '../../../src/import/markdown/tree.ts';

function made(text: string): { readonly markdown: string; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const tree = parseMarkdown(text, 'a.md', (sentence) => void lost.push(sentence));
  return { markdown: markdownOf(tree).trim(), lost };
}

test('HTML within a line: links are links, looks are words, and what runs stays out', () => {
  expect(made('See <a href="https://example.org/x" target="_blank">the *other* page</a> now.').markdown).toBe(
    'See [the *other* page](https://example.org/x) now.',
  );
  expect(made('A <font color="red">red <b>loud</b></font> word.').markdown).toBe('A red <b>loud</b> word.');
  const script = made('Text <script>alert("x")</script> end.');
  expect(script.markdown).toBe('Text end.');
  expect(script.lost).toEqual(['A program or a look of a page stays out: "alert("x")"']);
  expect(made('Hear <audio src="hum.mp3"></audio> it.').markdown).toContain('(hum.mp3)');
  expect(made('Hear <audio controls><source src="hum.mp3"></audio> it.').markdown).toContain('(hum.mp3)');
});

test('a mark in code stays as it is typed', () => {
  expect(made('The tag `<a href="x">` opens a link, `</a>` ends it.').markdown).toBe(
    'The tag `<a href="x">` opens a link, `</a>` ends it.',
  );
});

test('Hexo’s tags keep their words, their pictures and who said it', () => {
  const lost: string[] = [];
  const text = fromHexo(
    [
      '{% blockquote Wren, A book https://example.org/b The title %}',
      'Words.',
      '',
      'More.',
      '{% endblockquote %}',
      '{% asset_img left lamp.jpg 300 200 "A lamp" "A lamp by a window" %}',
      "{% post_link second 'the second' %}, {% link Elsewhere https://example.org/e %}",
      '{% codeblock A title lang:js %}',
      '{{ kept }}',
      '{% endcodeblock %}',
    ].join('\n'),
    (sentence) => void lost.push(sentence),
  );
  expect(text).toContain('> Words.\n>\n> More.\n>\n> — Wren, A book, [The title](https://example.org/b)');
  expect(text).toContain('![A lamp by a window](<lamp.jpg> "A lamp")');
  expect(text).toContain('[the second](<@note/second>), [Elsewhere](<https://example.org/e>)');
  expect(text).toContain('```js\n{{ kept }}\n```');
  expect(lost).toEqual([]);
});

test('a recording or a sheet in a vault, or in a shortcode, is a file and no note', () => {
  const lost: string[] = [];
  const add = (sentence: string) => void lost.push(sentence);
  expect(fromObsidian('![[Recordings/hum.m4a]] and [[sheet.pdf|the sheet]], [[Mill]]', add)).toBe(
    '[hum.m4a](<Recordings/hum.m4a>) and [the sheet](<sheet.pdf>), [Mill](<@note/Mill>)',
  );
  expect(fromHugo('{{< audio src="hum.mp3" title="A hum" >}} {{< pdf "sheet.pdf" >}}', add)).toBe(
    '[A hum](<hum.mp3>) [sheet.pdf](<sheet.pdf>)',
  );
  expect(lost).toEqual([]);
  expect(fromHugo('{{< chart 7 >}}', add)).toBe('');
  expect(lost).toEqual(['A shortcode has no equal here: chart (7)']);
});

test('a tag that no page knows is words, within a line and alone in one', () => {
  expect(made('Turn it by <angle>, press <Ctrl>, a Vec<int> and </done>.').markdown).toBe(
    'Turn it by \\<angle>, press \\<Ctrl>, a Vec\\<int> and \\</done>.',
  );
  expect(made('<angle>\n\nWords.\n\n- <name>\n- two').markdown).toBe(
    '\\<angle>\n\nWords.\n\n- \\<name>\n- two',
  );
  expect(made('<angle>\n*Slanted* words.').markdown).toBe('\\<angle>\n*Slanted* words.');
  expect(made('`<angle>` and <kbd>Tab</kbd>.').markdown).toBe('`<angle>` and <kbd>Tab</kbd>.');
});

test('a part that only the program of the old blog could make goes, is named, and what it holds stays', () => {
  const chart = made('Before <Clip id="abc" /> after.\n\n<Chart data="x">\n\nInside.\n\n</Chart>');
  expect(chart.markdown).toBe('Before after.\n\nInside.');
  expect(chart.lost).toEqual([
    'A part that only its program could make stays out: <Clip id="abc" />',
    'A part that only its program could make stays out: <Chart data="x">',
  ]);
});
