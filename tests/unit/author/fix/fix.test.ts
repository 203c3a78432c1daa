import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { fix } from '../../../../src/author/fix/fix.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { painter } from '../../../../src/author/report.ts';
import { answering } from '../conversation.ts';
import { contentWith, post, type Written } from '../../check/folder.ts';

const mine = 'posts/mine.mdx';
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff]);
const mp3 = await readFile('tests/fixtures/blog/posts/with-files/rest.mp3');

/** Mends a folder with somebody's answers; gives what stood on her screen, and what her post is now. */
async function mending(
  files: Written,
  answers: readonly string[],
  { attended = false, yes = false, meanwhile = (_folder: string) => Promise.resolve() } = {},
) {
  const folder = await contentWith(files);
  const diagnostics = await checkContent(await readContent(folder), '2026-11-22');
  await meanwhile(folder);
  const { conversation, out, screen, left } = answering(...answers);
  const written = await fix({
    diagnostics,
    folder,
    conversation,
    attended,
    yes,
    out,
    paint: painter(false),
  });
  return {
    written,
    screen: screen().replaceAll(folder, 'content'),
    left,
    text: await readFile(join(folder, mine), 'utf8'),
  };
}

const colon = { [mine]: post({ title: 'Grief: a guide' }) };

test('each change is shown, the question is asked once, and then the file is written', async () => {
  const text = post({ title: 'Grief: a guide' }, 'See [this](https://x.org/?utm_source=news).');
  const { written, screen, text: now } = await mending({ [mine]: text }, ['yes']);
  expect(written).toBe(true);
  expect(screen).toMatchInlineSnapshot(`
    "content/posts/mine.mdx
      line 2
      now    │ title: Grief: a guide
             │        ^^^^^^^^^^^^^^
      mended │ title: "Grief: a guide"
             │        ^^^^^^^^^^^^^^^^
      A value with a colon in it has to stand in quotes.

      line 7
      now    │ See [this](https://x.org/?utm_source=news).
             │                          ^^^^^^^^^^^^^^^^
      mended │ See [this](https://x.org/).
      "utm_source" in this link was added to follow who comes from where.

    Write these 2 changes? (yes or no) yes
    2 lines mended in 1 file.
    "
  `);
  expect(now).toBe(post({ title: '"Grief: a guide"' }, 'See [this](https://x.org/).'));
});

test.each(['no', ''])('with “%s” nothing is written', async (answer) => {
  const { written, screen, text } = await mending(colon, [answer]);
  expect(written).toBe(false);
  expect(screen).toContain('Write this change? (yes or no) ');
  expect(screen).toContain('Nothing was written.');
  expect(text).toBe(colon[mine]);
});

test('whoever stops has written nothing', async () => {
  await expect(mending(colon, [])).rejects.toThrow('Stopped. Nothing was written.');
});

test('with --yes nothing is asked', async () => {
  const { written, screen } = await mending(colon, [], { yes: true });
  expect(written).toBe(true);
  expect(screen).not.toContain('(yes or no)');
});

test('with nothing to mend, that is said, and nothing asked', async () => {
  const { written, screen } = await mending({ [mine]: post({ pubDate: '25/12/2026' }) }, []);
  expect(written).toBe(false);
  expect(screen).toBe('There is nothing here that can be mended in one way only.\n');
});

test('a file that was saved after the check is left alone', async () => {
  const saved = post({ title: 'Another title', draft: 'true' });
  const { written, screen, text } = await mending(colon, ['yes'], {
    meanwhile: (folder) => writeFile(join(folder, mine), saved),
  });
  expect(written).toBe(false);
  expect(screen).toContain('content/posts/mine.mdx was changed meanwhile, and is left as it is.');
  expect(text).toBe(saved);
});

test('byte order mark and Windows line ends stay', async () => {
  const typed = `\uFEFF${post({ title: 'Grief: a guide' })}`.replaceAll('\n', '\r\n');
  const { text } = await mending({ [mine]: typed }, ['y']);
  expect(text).toBe(typed.replace('Grief: a guide', '"Grief: a guide"'));
});

test('data files are mended too, also with a byte order mark before their first line', async () => {
  const topics = '\uFEFFgrief:\n\ttitle: Grief: a topic\n\tdescription: D.\n\tdrawing: water\n';
  const folder = await contentWith({ 'topics.yaml': topics });
  const diagnostics = await checkContent(await readContent(folder), '2026-11-22');
  const { conversation, out } = answering();
  await fix({ diagnostics, folder, conversation, attended: false, yes: true, out, paint: painter(false) });
  expect(await readFile(join(folder, 'topics.yaml'), 'utf8')).toBe(
    '\uFEFFgrief:\n  title: "Grief: a topic"\n  description: D.\n  drawing: water\n',
  );
  expect(await checkContent(await readContent(folder), '2026-11-22')).toEqual([]);
});

describe('a picture without words', () => {
  const files = { [mine]: post({}, '![](./lamp.jpg)\n\n![ ](./lamp.jpg "A lamp")'), 'posts/lamp.jpg': jpeg };

  test('is asked about, and the answer is text whatever stands in it', async () => {
    const answers = ['A lamp, *lit* | [warm]', 'decorative', 'yes'];
    const { screen, text, left } = await mending(files, answers, { attended: true });
    expect(left).toEqual([]);
    expect(text).toContain(
      '![A lamp, \\*lit\\* \\| \\[warm\\]](./lamp.jpg)\n\n![decorative](./lamp.jpg "A lamp")',
    );
    expect(screen).toMatchInlineSnapshot(`
      "
      content/posts/mine.mdx, line 7
        │ ![](./lamp.jpg)
        │ ^^^^^^^^^^^^^^^
      What does it show, for those who cannot see it? One sentence. Enter leaves it for later.
      If it only decorates, type: decorative
      It shows: A lamp, *lit* | [warm]

      content/posts/mine.mdx, line 9
        │ ![ ](./lamp.jpg "A lamp")
        │ ^^^^^^^^^^^^^^^^^^^^^^^^^
      What does it show, for those who cannot see it? One sentence. Enter leaves it for later.
      If it only decorates, type: decorative
      It shows: decorative

      content/posts/mine.mdx
        line 7
        now    │ ![](./lamp.jpg)
        mended │ ![A lamp, \\*lit\\* \\| \\[warm\\]](./lamp.jpg)
               │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        This picture has no words for those who cannot see it.

        line 9
        now    │ ![ ](./lamp.jpg "A lamp")
               │   ^
        mended │ ![decorative](./lamp.jpg "A lamp")
               │   ^^^^^^^^^^
        This picture has no words for those who cannot see it.

      Write these 2 changes? (yes or no) yes
      2 lines mended in 1 file.
      "
    `);
  });

  test('is asked about as Obsidian writes it, and is a picture of ours with the answer and without', async () => {
    const text = post({}, '![[lamp.jpg]]\n\n![[lamp.jpg|300]]');
    const obsidian = { [mine]: text, 'posts/lamp.jpg': jpeg };
    const mended = await mending(obsidian, ['A lamp', '', 'yes'], { attended: true });
    expect(mended.text).toBe(post({}, '![A lamp](./lamp.jpg)\n\n![](./lamp.jpg)'));
  });

  test('is left for later with Enter', async () => {
    const { screen, text } = await mending(files, ['', ''], { attended: true });
    expect(screen).toContain('There is nothing here that can be mended in one way only.');
    expect(text).toBe(files[mine]);
  });

  test('is not asked about when nobody is there', async () => {
    const { screen } = await mending(files, []);
    expect(screen).not.toContain('It shows');
  });
});

test('a recording as HTML has it is asked for its name, and is ours with the answer', async () => {
  const files = { [mine]: post({}, '<audio controls src="./rest.mp3"></audio>'), 'posts/rest.mp3': mp3 };
  const { screen, text } = await mending(files, ['Three "slow" breaths', 'yes'], { attended: true });
  expect(screen).toContain(
    'What is it called? Enter leaves it for later.\nIt is called: Three "slow" breaths',
  );
  expect(text).toBe(post({}, '<Audio src="./rest.mp3" title="Three &quot;slow&quot; breaths" />'));
  expect((await mending(files, [''], { attended: true })).text).toBe(files[mine]);
});
