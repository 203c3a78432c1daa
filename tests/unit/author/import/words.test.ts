import { beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, broughtIn, lineOf, textOf, type BroughtIn } from './brought.ts';

let wordpress: BroughtIn;
let ghost: BroughtIn;
beforeAll(async () => {
  wordpress = await broughtIn(['wordpress/wordpress-7.1.4-all.xml']);
  ghost = await broughtIn(['ghost']);
});

/** Words of a text, without marks, whatever stands between them. */
const wordsIn = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('titles', () => {
  test('are plain text: entities once, and without tags', () => {
    expect(lineOf(wordpress, 'first-morning', 'title')).toBe(
      '"The kettle’s “first” morning & other sounds — all of them"',
    );
  });

  test('of Ghost, which are plain already, stay as they are', () => {
    expect(lineOf(ghost, 'a-lamps-first-evening-other-lights', 'title')).toBe(
      '"A lamp’s “first” evening & other lights"',
    );
  });
});

describe('the classic editor', () => {
  test('a blank line parts paragraphs, and a line end is a line end', () => {
    const body = bodyOf(wordpress, 'an-old-post-kept-as-it-was');
    expect(body).toContain('A line\\\nand another line right under it, in the same paragraph.');
    expect(body).toContain('> A quoted line.');
    expect(body.split(/\n{2,}/).length).toBeGreaterThan(18);
  });

  test('quotes and hyphens stay as they were typed: the blog sets them', () => {
    expect(bodyOf(wordpress, 'an-old-post-kept-as-it-was')).toContain(
      `It isn’t "smart" -- but it's meant to be... shown as such.`,
    );
  });

  test('captions, galleries and addresses of videos are what they were shown as', () => {
    const body = bodyOf(wordpress, 'an-old-post-kept-as-it-was');
    expect(body).toMatch(
      /!\[A steel kettle on a gas stove\]\(\.\/[\w-]+\.jpg\)\n\n<figcaption>\n\nThe kettle, \*again\*/,
    );
    expect(body).toContain('![The first bed](./the-first-bed.jpg "First bed")');
    expect(body).toContain('<https://www.youtube.com/watch?v=bbbbbbbbbbb>');
  });

  test('unknown shortcodes lose their brackets, keep their words, and are named', () => {
    expect(bodyOf(wordpress, 'an-old-post-kept-as-it-was')).toContain('Inside a shortcode.');
    expect(bodyOf(wordpress, 'made-in-a-page-builder')).toBe('Words inside a page builder’s shortcodes.');
    expect(wordpress.report).toContain('The brackets of a shortcode are taken out: \\[unknown\\_plugin\\]');
  });

  test('numbers that were typed by hand for notes stay', () => {
    expect(bodyOf(wordpress, 'an-old-post-kept-as-it-was')).toMatch(
      /A note at the end\.<sup>1<\/sup>[\s\S]*1\\?\. Hand-made, with anchors\./,
    );
  });

  test('what means something to Markdown and was meant as itself stays itself', () => {
    expect(bodyOf(wordpress, 'pasted')).toContain(
      'a < b; {braces} too. Also \\*stars\\*, \\_underscores\\_, 1. a number, # a hash and \\[brackets].',
    );
    expect(bodyOf(wordpress, 'an-old-post-kept-as-it-was')).toContain(
      '  kept   as   typed\n  <b>not bold</b>',
    );
  });
});

describe('the block editor', () => {
  test('notes that stand beside the text come to its end', () => {
    const body = bodyOf(wordpress, 'walk-with-notes');
    expect(body).toContain('I walked to the mill and back.[^1]');
    expect(body).toContain('[^1]: The mill burned down in a year nobody agrees on.');
    expect(body).toContain('[^2]: It was high last year too.');
  });

  test('tables, lists in lists, lists from three, and verses keep their form', () => {
    const body = bodyOf(wordpress, 'first-morning');
    expect(body).toContain('| green | 2 \\| maybe 3 |');
    expect(body).toContain('| black | 4<br>or 5 |');
    expect(body).toContain('| | |\n| - | - |\n| Monday | rain |');
    expect(body).toContain('- leaf\n  - green\n  - black\n    1. first cup');
    expect(body).toContain('3. pour\n4. wait');
    expect(body).toContain('kettle, kettle,\\\n\u00a0\u00a0morning metal');
    expect(body).toContain('if (water < 100) {\n  wait(); // "patience"\n}');
  });

  test('what opens keeps its title, and shared texts and words outside of blocks come along', () => {
    const body = bodyOf(wordpress, 'first-morning');
    expect(body).toContain('<summary>When is it done?</summary>\n\nWhen it sings.');
    expect(body).toContain('<summary>How I clean it</summary>');
    expect(body).toContain('**Spring**\n\nSow beans.');
    expect(body).toContain('Thank you for reading. I write on most Mondays.');
    expect(bodyOf(wordpress, 'first-block-editor')).toContain(
      'Words outside of any block, as people get when they mix both editors.',
    );
  });

  test('an embed is a link with its title', () => {
    expect(bodyOf(wordpress, 'first-morning')).toContain(
      '[A minute of steam](https://www.youtube.com/watch?v=aaaaaaaaaaa)',
    );
  });

  test('a picture has its words from where they are kept, and "decor" is none', () => {
    const body = bodyOf(wordpress, 'first-morning');
    expect(body).toContain('![Dusk over flat ground]');
    expect(body).not.toContain('![decor]');
    expect(textOf(wordpress, 'first-morning')).toContain(
      'alt: A steel kettle on a gas stove, before the water boils',
    );
  });

  test('each word of the old text is in the new one, or in the report', () => {
    const told = wordsIn(wordpress.report);
    const text = wordsIn(textOf(wordpress, 'first-morning').replace(/<\/?\w+>/g, ''));
    const parts = [
      'It is a small thing and I look forward to it',
      'my notebook',
      'Three beds one spring',
      'Steeping',
      'Left of the path beans',
      'The gate and words beside it',
      'Words over a picture',
      'In a tinted box',
      'A box of raw HTML with an el kettle',
      'Walking log',
      'Download',
      'latest posts',
      'contact form 7',
    ];
    expect(parts.filter((part) => !text.includes(part) && !told.includes(part))).toEqual([]);
  });
});

describe('links and pictures', () => {
  test('what follows readers is taken out of links', () => {
    expect(wordpress.written).not.toContain('utm_source');
    expect(bodyOf(ghost, 'a-lamps-first-evening-other-lights')).toContain('[a tail](https://example.org/)');
  });

  test('the largest form of a picture is taken, and the one that was turned stands upright', async () => {
    const { default: sharp } = await import('sharp');
    const size = async (file: string) => {
      const { width, height } = await sharp(`${wordpress.content}/posts/${file}`).metadata();
      return `${width} × ${height}`;
    };
    expect(await size('first-morning/a-steel-kettle-on-a-gas-stove-before-the-water-boils.jpg')).toBe(
      '2400 × 1600',
    );
    expect(await size('the-gate/a-gate-with-a-red-path-behind-it.jpg')).toBe('1200 × 1600');
  });

  test('Ghost: notes of its Markdown card, what opens, boxes with links and files', () => {
    const body = bodyOf(ghost, 'a-lamps-first-evening-other-lights');
    expect(body).toContain('with a note[^1] and a table');
    expect(body).toContain('[^1]: The note in the Markdown card.');
    expect(body).toContain('<summary>How I clean it</summary>\n\nLemon, once a month.');
    expect(body).toContain(
      '[A longer walk](https://example.org/a-longer-walk)\\\nWhere the path goes after the mill.',
    );
    expect(body).toContain('[Walking log](./walking-log.pdf)');
    expect(body).toContain('A hand-made note at the end.<sup>\\[1]</sup>');
  });
});
