import { describe, expect, test } from 'vitest';
import { aliasesOf, bodyOf, broughtIn, isDraft, lineOf } from './brought.ts';

test('Ghost: members, those who pay and letters are drafts, its own two posts stay out, and no account is written', async () => {
  const ghost = await broughtIn(['ghost']);
  expect(lineOf(ghost, 'a-lamps-first-evening-other-lights', 'pubDate')).toBe('2024-03-10');
  expect(lineOf(ghost, 'the-gate', 'pubDate')).toBe('2024-01-31');
  const held = [
    'for-members',
    'for-those-who-pay',
    'a-letter-by-e-mail-only',
    'half-a-thought',
    'a-lamps-first-evening-other-lights',
  ];
  expect(held.filter((name) => !isDraft(ghost, name))).toEqual([]);
  expect(isDraft(ghost, 'the-gate')).toBe(false);
  expect(aliasesOf(ghost, 'the-gate')).toEqual(['/the-gate/']);
  expect(ghost.report).toContain('Only those who pay could read it');
  expect(ghost.report).toMatch(/\*\*Coming soon\*\*\n {2}- Ghost wrote it itself/);
  expect(ghost.report).toContain('A picture is missing: https://example.org/x.jpg');
  expect(ghost.written).not.toMatch(/\$2b\$|ada@|xxxxxxxx|injected/);
});

test('Ghost: a link to a draft is taken out of what readers see, and its words stay', async () => {
  const ghost = await broughtIn(['ghost']);
  expect(bodyOf(ghost, 'the-gate')).toBe('The gate sticks. See the lamp.');
  expect(ghost.report).toContain('which readers do not see yet, is taken out');
  expect(bodyOf(ghost, 'written-in-the-older-editor')).toContain('[link](../the-gate.md)');
});

test('Substack: readers are never written, what is paid for is a draft, and notes of several paragraphs are notes', async () => {
  const substack = await broughtIn(['substack']);
  expect(substack.written).not.toContain('reader@example.org');
  expect(isDraft(substack, 'for-those-who-pay')).toBe(true);
  expect(isDraft(substack, 'what-do-you-see')).toBe(true);
  expect(isDraft(substack, 'a-lamp-by-the-window')).toBe(false);
  expect(lineOf(substack, 'a-lamp-by-the-window', 'pubDate')).toBe('2024-03-10');
  expect(aliasesOf(substack, 'a-lamp-by-the-window')).toEqual(['/p/a-lamp-by-the-window/']);
  const body = bodyOf(substack, 'a-lamp-by-the-window');
  expect(body).toContain('“only a lamp”[^1], and');
  expect(body).toContain(
    '[^1]: A note about lamps, with *emphasis*.\n\n    A second paragraph of the same note.',
  );
  expect(body).toContain('With a mention of Wren Hollis in it.');
  expect(body).toContain('The lamp, lit');
  expect(body).not.toContain('Subscribe');
  expect(substack.report).toContain('A poll has no equal here.');
});

test('Medium: a reply stays out and is named, the account is not read, and the title stands once', async () => {
  const medium = await broughtIn(['medium']);
  expect(medium.report).toMatch(/\*\*I know that hedge\.\*\*\n {2}- It is a reply/);
  expect(medium.written).not.toMatch(/ada@example\.org|aaaaaaaaaaaa\b/);
  expect(lineOf(medium, 'the-hedge-and-the-kettle', 'pubDate')).toBe('2021-04-03');
  expect(lineOf(medium, 'the-hedge-and-the-kettle', 'description')).toBe(
    'What two quiet things have in common',
  );
  const body = bodyOf(medium, 'the-hedge-and-the-kettle');
  expect(body).not.toContain('# The hedge and the kettle');
  expect(body).toContain('The letter at the front');
  expect(body).toContain('def pour():\n    pass');
  expect(body).not.toMatch(/source=friends_link|sk=/);
  expect(isDraft(medium, 'half-a-thought-about-the-back-step')).toBe(true);
});

test('Squarespace: a bare & does not end the export, and the day is that of the blog', async () => {
  const squarespace = await broughtIn(['squarespace.SYNTHETIC.xml']);
  expect(lineOf(squarespace, 'mud-and-gates', 'pubDate')).toBe('2022-03-12');
  expect(aliasesOf(squarespace, 'mud-and-gates')).toEqual(['/journal/2022/3/13/mud-and-gates/']);
  expect(isDraft(squarespace, 'half-a-walk')).toBe(true);
  const body = bodyOf(squarespace, 'mud-and-gates');
  expect(body).toContain('> “Mud is only honest earth.”\n\n— a neighbor');
  expect(body.match(/gate/g)?.length).toBeLessThan(8);
  expect(squarespace.report).toContain('cover.jpg');
  expect(squarespace.written).not.toContain('wren@example.org');
});

test('Blogger: the bin and places stay out, and paragraphs are where they were seen', async () => {
  const blogger = await broughtIn(['blogger']);
  expect(blogger.written).not.toMatch(/41\.87|-87\.62|Chicago/);
  expect(blogger.report).toMatch(/\*\*Thrown away\*\*\n {2}- It lay in the bin\./);
  expect(lineOf(blogger, 'a-room-that-faces-north', 'pubDate')).toBe('2012-09-02');
  expect(isDraft(blogger, 'a-shelf-perhaps')).toBe(true);
  const body = bodyOf(blogger, 'a-room-that-faces-north');
  expect(body).toContain(
    'It moved back.\n\nA paragraph that is only a pair of breaks away.\n\nAfter the jump.',
  );
  expect(body).toContain('The chair, where it wanted to be');
});

test('Wix: its tree of parts becomes Markdown, and what has no day is a draft', async () => {
  const wix = await broughtIn(['wix']);
  expect(lineOf(wix, 'a-wall-slowly', 'pubDate')).toBe('2024-01-31');
  expect(aliasesOf(wix, 'a-wall-slowly')).toEqual(['/post/a-wall-slowly/']);
  expect(isDraft(wix, 'half-a-wall')).toBe(true);
  const body = bodyOf(wix, 'a-wall-slowly');
  expect(body).toContain('**Loud** and *slanted*, with [a link](https://example.org/wall).');
  expect(body).toContain('- round\n  - very round');
  expect(body).toContain('<summary>How high?</summary>\n\nTo the knee.');
});

describe('Word', () => {
  test('what was deleted, moved, hidden or remarked stays out, and its number is told', async () => {
    const word = await broughtIn(['docx']);
    expect(word.written).not.toMatch(
      /DELETED WORDS|COMMENT TEXT|HIDDEN WORDS|MOVEDFROM|DELETEDROW|Client file/,
    );
    const body = [bodyOf(word, 'the-lamp-by-the-window'), bodyOf(word, 'the-lamp-by-the-window-2')].join(
      '\n',
    );
    for (const kept of ['INSERTED WORDS', 'FOOTNOTE TEXT', 'MOVEDTO', 'kept row'])
      expect(body).toContain(kept);
    expect(body).toContain('[^1]: FOOTNOTE TEXT, with *emphasis*');
    expect(body).toContain('3. third\n4. fourth');
    expect(body).toContain('Last words with \\*stars\\*, {braces} and \\<angle> brackets.');
    expect(body).toContain('![A lamp by a window, lit](./a-lamp-by-a-window-lit.jpg)');
    expect(lineOf(word, 'the-lamp-by-the-window', 'title')).toBe('The lamp by the window');
    expect(word.report).toContain('Words that are not for readers stay out: 1 deleted, 1 hidden.');
    expect(word.report).toContain('Remarks in it stay out: 1.');
    expect(word.written).not.toMatch(/mailto:|utm_source|fbclid/);
  });

  test.each(['docx/saved-as-web-page', 'google-docs'])(
    '%s, a page that a word processor saved, is refused with the reason',
    async (path) => {
      await expect(broughtIn([path])).rejects.toThrow(
        /a page that a word processor saved\. In such a page words that were deleted/,
      );
    },
  );
});

describe('Markdown', () => {
  test('Hugo: TOML, JSON and YAML, shortcodes, references and earlier addresses', async () => {
    const hugo = await broughtIn(['hugo']);
    expect(lineOf(hugo, 'two-kettles', 'pubDate')).toBe('2024-03-10');
    expect(aliasesOf(hugo, 'two-kettles').slice(0, 2)).toEqual([
      '/2024/03/two-kettles/',
      '/old/two-kettles/',
    ]);
    expect(lineOf(hugo, 'json', 'title')).toBe('Front matter in JSON');
    expect(isDraft(hugo, 'the-wall')).toBe(true);
    const body = bodyOf(hugo, 'two-kettles');
    expect(body).toContain('![Two kettles](./two-kettles.jpg "Both of *them*")');
    expect(body).toContain('<summary>How I clean it</summary>');
    expect(body).toContain('<https://www.youtube.com/watch?v=aaaaaaaaaaa>');
    expect(body).not.toMatch(/\{\{|<!--/);
  });

  test('Jekyll: drafts, days in the zone that was typed, and what its marks made', async () => {
    const jekyll = await broughtIn(['jekyll']);
    expect(lineOf(jekyll, 'rain-on-tin', 'pubDate')).toBe('2020-02-29');
    expect(aliasesOf(jekyll, 'rain-on-tin')).toContain('/rain/');
    expect(isDraft(jekyll, 'first-rain')).toBe(true);
    expect(isDraft(jekyll, 'no-date-yet')).toBe(true);
    expect(bodyOf(jekyll, 'rain-on-tin')).toContain('{{ braces }}');
    expect(bodyOf(jekyll, 'rain-on-tin')).toContain('```ruby\nputs "rain"\n```');
    expect(jekyll.report).toContain(
      'A mark of Jekyll has no equal here: include note.html text="a liquid include"',
    );
  });

  test('Obsidian: notes that were never published are drafts, remarks stay out, boxes and links are ours', async () => {
    const obsidian = await broughtIn(['obsidian']);
    expect(isDraft(obsidian, 'mill')).toBe(true);
    expect(isDraft(obsidian, 'the-long-hedge-2023')).toBe(false);
    expect(obsidian.report).toContain('It is a template.');
    const body = bodyOf(obsidian, 'the-long-hedge-2023');
    expect(body).not.toMatch(/%%|\[\[|\^block1|dataview|private remark/);
    expect(body).toContain('> [!note]- A folded remark');
    expect(body).toContain('==marked words==');
    expect(body).toContain('[^brought-1]: Written right here.');
    expect(body).toContain('- [x] look');
  });
});
