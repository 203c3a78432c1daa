import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { attachmentPlugin, attachmentsIn, postersIn } from '../../../src/markdown/attachments.ts';

describe('the files that a text hands to readers', () => {
  test.each([
    ['a link', '[a](./sheet.pdf)', ['link ./sheet.pdf']],
    ['a link with angle brackets', '[a](<./two words.pdf>)', ['link ./two%20words.pdf']],
    ['a link by a list of addresses', '[a][b]\n\n[b]: ./sheet.pdf', ['link ./sheet.pdf']],
    ['a recording', '<Audio src="./a.mp3" title="A" />', ['Audio ./a.mp3']],
    [
      'a film in .md',
      "<Video src='./a.mp4' captions=./a.vtt>\n\nWords.\n\n</Video>",
      ['Video ./a.mp4', 'captions ./a.vtt'],
    ],
    [
      'links to texts, pages and other sites',
      '[a](./b.mdx) [c](/limits/) [d](https://e.example/) [f](#g)',
      [],
    ],
    ['code', '`[a](./sheet.pdf)` `<Audio src="./a.mp3">`', []],
    ['a picture', '![a](./lamp.jpg)', []],
  ])('are found in %s', (_, body, found) => {
    expect(attachmentsIn(body, 'md').map(({ by, url }) => `${by} ${url}`)).toEqual(found);
  });

  test('and the pictures that stand for films', () => {
    expect(postersIn('<Video src="./a.mp4" poster="./lamp.jpg" />', 'mdx')).toEqual(['./lamp.jpg']);
    expect(postersIn('`<Video poster="./lamp.jpg" />`', 'mdx')).toEqual([]);
  });
});

/** The code that a text becomes in the file `posts/own/index.mdx`. */
function compiled(text: string): string {
  const fileURL = new URL('file:///blog/content/posts/own/index.mdx');
  const result = mdxToJs(text, {
    features: { frontmatter: false },
    hastPlugins: [attachmentPlugin('/blog/content')],
    fileURL,
  });
  return 'code' in result ? result.code : '';
}

describe('a text that is compiled says where its files lie from the content folder', () => {
  test.each([
    ['[a *b*](./two%20words.pdf)', 'file: "posts/own/two words.pdf"'],
    ['[a](../sheet.pdf#page=2)', 'file: "posts/sheet.pdf"'],
    ['[a][b]\n\n[b]: ./sheet.pdf', 'file: "posts/own/sheet.pdf"'],
    ['<Audio src="./a.mp3" title="A" />', 'src: "posts/own/a.mp3"'],
    ['<Video src="./a.mp4" poster="./b%20c.jpg" title="A" />', 'poster: "posts/own/b c.jpg"'],
    ['<Video src="./a.mp4" title="A">\n\n[a](./sheet.pdf)\n\n</Video>', 'file: "posts/own/sheet.pdf"'],
    ['<Passage about="loss">\n\n<Audio src="./a.mp3" title="A" />\n\n</Passage>', 'src: "posts/own/a.mp3"'],
  ])('%s', (text, said) => {
    expect(compiled(text)).toContain(said);
  });

  test('and leaves all other links as they are', () => {
    const code = compiled('[a](https://b.example/c.pdf) [d](/limits/) [e](#f) [g](mailto:h@i.example)');
    expect(code).not.toContain('attached-file');
    expect(code).toContain('href: "https://b.example/c.pdf"');
  });
});
