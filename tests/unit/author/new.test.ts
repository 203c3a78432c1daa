import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { newDraft } from '../../../src/author/new.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { blocksBuilding } from '../../../src/schema/diagnostic.ts';
import { answering } from './conversation.ts';
import { contentWith, post, siteIn, type Written } from '../check/folder.ts';
import { read } from './folders.ts';

const today = '2026-11-22';

/** Writes a new draft into a folder, with the answers typed, and reads it back as the site does. */
async function written(answers: readonly string[], files: Written = {}, given = '') {
  const folder = await contentWith(files);
  const before = await read(folder);
  const screen = answering(...answers);
  const file = await newDraft(await readContent(folder), today, screen.conversation, screen.out, given);
  const text = await readFile(join(folder, file), 'utf8');
  const content = await readContent(folder);
  const { [file]: _, ...others } = await read(folder);
  expect(others).toEqual(before);
  expect((await checkContent(content, today)).filter(blocksBuilding)).toEqual([]);
  expect(screen.left).toEqual([]);
  return { file, text, screen: screen.screen(), entry: content.posts.find((one) => one.file === file) };
}

test('an address that is asked for may have the letters of the language where the author chose so', async () => {
  const asked = ['---', 'Тиха', 'тиха-кухня', '1', 'A sentence.', 'no'];
  const files = { 'site.yaml': `${siteIn('uk')}\naddresses: letters\n` };
  const { file, screen } = await written(asked, files);
  expect(file).toBe('posts/тиха-кухня.mdx');
  expect(screen).toContain('small letters, digits and hyphens only');
});

test('a draft explains each of its lines', async () => {
  const { file, text } = await written(['The kettle and the hedge', '1', 'On two things that wait.', 'no']);
  expect(file).toBe('posts/the-kettle-and-the-hedge.mdx');
  expect(text).toMatchInlineSnapshot(`
    "---
    # The title, as readers see it.
    title: The kettle and the hedge

    # The standfirst: one sentence under the title, also shown in lists.
    description: On two things that wait.

    # One to three topics from topics.yaml, the main one first.
    topics: [grief]

    # The day it appears, as YYYY-MM-DD. A day in the future keeps it back until then.
    pubDate: 2026-11-22

    # true keeps it off the site; you see it with "npm run dev".
    # Take this line away when the post is ready, and look at the day above it.
    draft: true

    # What a reader may want to know before reading, and how deeply it goes.
    # contentNotes:
    #   - about: loss
    #     depth: mentioned

    # Not needed, and there when you want it:
    #   also      What else people call it: words that readers may type, like [grief, sadness]. The search finds it by them; they are shown nowhere.
    #   series    The series it belongs to, from series.yaml.
    #   part      Which part of the series it is: 1, 2, 3.
    #   cover     A picture shown in place of the drawing.
    #   related   Posts to offer next, by file name without its ending.
    #   sources   What the post leans on, listed at its end.
    #   featured  true shows it first under “Start here”.
    ---

    Write here.
    "
  `);
});

test('a heavy subject is asked for, and how deeply, and stands in the draft', async () => {
  const answers = ['A year on', 'rest, grief', 'On a year.', 'y', '9, suicide', '2', 'mentioned'];
  const { text, entry, screen } = await written(answers);
  expect(entry?.data).toMatchObject({
    topics: ['rest', 'grief'],
    draft: true,
    contentNotes: [
      { about: 'self-harm', depth: 'discussed' },
      { about: 'suicide', depth: 'mentioned' },
    ],
  });
  expect(text).toContain('contentNotes:\n  - about: self-harm\n    depth: discussed\n');
  expect(screen).toMatchInlineSnapshot(`
    "What is it called? A year on

    Which topic? Up to three, the main one first.
      1  T
      2  T
    A number or a name: rest, grief

    One sentence about it, to stand under the title and in lists.
    The sentence: On a year.

    Is it about anything heavy, such as loss, illness or violence? Readers are told before they begin.
    yes or no: y

    What is it about? One or more of these.
       1  abuse
       2  death
       3  eating
       4  illness
       5  loss
       6  pregnancy
       7  racism
       8  religion
       9  self-harm
      10  sexual violence
      11  shame
      12  stalking
      13  alcohol and drugs
      14  suicide
      15  violence
      16  war
    Numbers or names: 9, suicide

    How deeply does it go into this: self-harm?
      1  mentioned, in passing
      2  discussed, in general
      3  described, closely
    A number or a name: 2

    How deeply does it go into this: suicide?
      1  mentioned, in passing
      2  discussed, in general
      3  described, closely
    A number or a name: mentioned"
  `);
});

test('an answer that cannot be used is asked for again', async () => {
  const { screen, entry } = await written([
    '',
    'x'.repeat(201),
    'Kept',
    '7',
    '2',
    '',
    'A sentence.',
    'perhaps',
    'no',
  ]);
  expect(entry?.data.title).toBe('Kept');
  expect(screen).toContain('A post needs a title. You can change it later.');
  expect(screen).toContain('That is 201 characters, and at most 200 fit.');
  expect(screen).toContain('"7" is not in the list.');
  expect(screen).toContain('Type yes or no.');
});

describe('any title makes a sound file', () => {
  const rest = ['1', 'Say: "yes" # or \'no\' {or} [both] @ all *times* & more -', 'no'];

  test.each([
    ['Grief: a guide', 'grief-a-guide'],
    ['"Quoted" all through', 'quoted-all-through'],
    ['“Curly” and ‘more’', 'curly-and-more'],
    ['“All of it curly”', 'all-of-it-curly'],
    ["'It's okay'", 'its-okay'],
    ['A candle 🕯️ in the window', 'a-candle-in-the-window'],
    ['Über Straße, Ærø & Łódź', 'uber-strasse-aero-and-lodz'],
    ['Тихий дом', 'tikhii-dom'],
    ['---', 'post-2026-11-22'],
    ['- a dash before', 'a-dash-before'],
    ['? and : and |', 'and-and'],
    ['@home', 'home'],
    ['#hashtag', 'hashtag'],
    ['A # in the middle', 'a-in-the-middle'],
    ['*starred* `coded` {braced} <tagged>', 'starred-coded-braced-tagged'],
    ['%, &anchor, !tag', 'and-anchor-tag'],
    ['[Your name here]', 'your-name-here'],
    ['{your: name}', 'your-name'],
    ['\\back\\slash\\n', 'back-slash-n'],
    ['true', 'true'],
    ['null', 'null'],
    ['~', 'post-2026-11-22'],
    ['0x10', '0x10'],
    ['1e5', '1e5'],
    ['2026-11-22', '2026-11-22'],
    ['2026', 'the-year-2026'],
    ['con', 'con-2'],
    ['constructor', 'constructor'],
    ['title: draft: false', 'title-draft-false'],
    ['Ends with a colon:', 'ends-with-a-colon'],
    ['👩‍👧', 'post-2026-11-22'],
    ['静かな部屋', 'post-2026-11-22'],
    ['مساحة آمنة', 'post-2026-11-22'],
    ['a'.repeat(200), 'a'.repeat(60)],
    ['word '.repeat(40).trim(), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('%s', async (title, name) => {
    const nameless = name.startsWith('post-');
    const { file, entry } = await written([title, ...(nameless ? [''] : []), ...rest]);
    expect(file).toBe(`posts/${name}.mdx`);
    expect(entry?.data).toMatchObject({ title, description: rest[1], draft: true, pubDate: today });
  });

  test('also when it came with the command', async () => {
    const { entry } = await written(['1', 'A sentence.', 'no'], {}, ' The  kettle ');
    expect(entry?.data.title).toBe('The kettle');
  });
});

describe('the address is one that nothing has', () => {
  const rest = ['1', 'A sentence.', 'no'];

  test.each<[string, Written]>([
    ['a post', { 'posts/a-lamp.md': post({}) }],
    ['a post in a folder', { 'posts/a-lamp/index.mdx': post({}) }],
    ['a folder with pictures', { 'posts/a-lamp/lamp.jpg': 'x' }],
    ['an earlier address', { 'posts/b.mdx': post({ aliases: '[/writing/A-Lamp/]' }) }],
    ['an address of another day', { 'addresses.txt': '/writing/a-lamp/ 2027-01-01\n' }],
  ])('%s has the name', async (_, files) => {
    const { file } = await written(['A lamp', ...rest], files);
    expect(file).toBe('posts/a-lamp-2.mdx');
  });

  test('a second number is found, within the length', async () => {
    const long = `${'word-'.repeat(11)}words`;
    const files = { [`posts/${long}.mdx`]: post({}), [`posts/${'word-'.repeat(11)}2.mdx`]: post({}) };
    const { file } = await written([long.replaceAll('-', ' '), ...rest], files);
    expect(file).toBe(`posts/${'word-'.repeat(11)}3.mdx`);
  });

  test('a name in Latin letters is asked for, until it can be had', async () => {
    const answers = ['静かな部屋', 'A Quiet Room', 'seen', 'a-quiet-room', ...rest];
    const { file, screen } = await written(answers);
    expect(file).toBe('posts/a-quiet-room.mdx');
    expect(screen).toContain('This one is taken.');
  });
});

test('a title that another post has is asked about, and kept or not', async () => {
  const files = { 'posts/seen.mdx': post({ title: 'A quiet room' }) };
  const rest = ['1', 'A sentence.', 'no'];
  const kept = await written(['a quiet room.', 'yes', ...rest], files);
  expect(kept.file).toBe('posts/a-quiet-room.mdx');
  expect(kept.screen).toContain('posts/seen.mdx has this title already');
  const changed = await written(['A quiet room', 'no', 'A louder room', ...rest], files);
  expect(changed.entry?.data.title).toBe('A louder room');
});

test('whoever stops, wherever, leaves nothing behind', async () => {
  const answers = ['The kettle', '1', 'A sentence.', 'yes', '1'];
  for (let count = 0; count <= answers.length; count += 1) {
    const folder = await contentWith({});
    const before = await read(folder);
    const { conversation, out } = answering(...answers.slice(0, count));
    const stopped = newDraft(await readContent(folder), today, conversation, out);
    await expect(stopped).rejects.toThrow('Stopped. Nothing was written.');
    expect(await read(folder)).toEqual(before);
  }
});

test('without a topic to choose from, it says where topics come from', async () => {
  const folder = await contentWith({ 'topics.yaml': '{}\n' });
  const { conversation, out } = answering('The kettle');
  await expect(newDraft(await readContent(folder), today, conversation, out)).rejects.toThrow('topics.yaml');
});
