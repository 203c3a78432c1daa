import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allSamples } from '../../../media/all.ts';
import { fixedText, foundIn, post, toldOfText, type Written } from '../folder.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/blog/posts/with-files');
const fixture = (name: string) => readFile(join(fixtures, name));
const samples = new Map((await allSamples()).map(({ name, bytes }) => [name, bytes]));
const sample = (name: string) => samples.get(name) ?? Buffer.alloc(0);
const [mp3, mp4, pdf, vtt] = await Promise.all(['rest.mp3', 'clip.mp4', 'page.pdf', 'lamp.vtt'].map(fixture));

/** All that is said of a text beside which files lie; the text begins in line 7. */
async function found(body: string, beside: Written = {}): Promise<readonly string[]> {
  const files = Object.entries(beside).map(([name, bytes]) => [`posts/${name}`, bytes] as const);
  const all = await foundIn({
    ...Object.fromEntries(files),
    'posts/mine.mdx': post({ title: 'Mine' }, body),
  });
  return all.map((one) => one.replace('posts/mine.mdx:', ''));
}

describe('a link to a file beside the text', () => {
  test('is fine, however its address is written, and whatever kind of document it leads to', async () => {
    const documents = {
      'sheet.pdf': pdf,
      'two words.txt': 'Words.',
      'c#d.csv': 'a,b\n1,2\n',
      'rest.mp3': mp3,
      'one.jpg': sample('jpeg: nothing'),
      'sheet.docx': sample('docx: nothing'),
    };
    const body =
      '[a](./sheet.pdf) [b](./two%20words.txt) [c](./c%23d.csv) [d](<./two words.txt>) [e][e] [f](./one.jpg) [g](./sheet.docx)\n\n[e]: ./rest.mp3';
    expect(await found(body, documents)).toEqual([]);
  });

  test('that is not there is told, with the name that is near', async () => {
    expect(await found('[a](./shet.pdf)\n\n[b](./other.pdf)', { 'sheet.pdf': pdf })).toMatchInlineSnapshot(`
      [
        "error 7:1 "[a](./shet.pdf)": There is no file "./shet.pdf" beside this text. | Write: (./sheet.pdf)",
        "error 9:1 "[b](./other.pdf)": There is no file "./other.pdf" beside this text. | Put the file beside the text, and write its name after "./". If it lies on another site, write its whole address: (https://…)",
      ]
    `);
  });

  test('that does not begin with "./" is told', async () => {
    expect(await found('[a](sheet.pdf)', { 'sheet.pdf': pdf })).toMatchInlineSnapshot(`
      [
        "error 7:1 "[a](sheet.pdf)": "sheet.pdf" has to begin with "./". | Write: (./sheet.pdf)",
      ]
    `);
  });

  test('that tells more than it shows is told with what and how to mend it, unless a reason is given', async () => {
    const telling = { 'sheet.pdf': sample('pdf: its author') };
    expect(await found('[a](./sheet.pdf)', telling)).toMatchInlineSnapshot(`
      [
        "error 7:1 "[a](./sheet.pdf)": "./sheet.pdf" is published as it is, and tells more than it shows: a name ("Quilla Canary", in the file’s own fields). | Open it in Chrome, Edge or Firefox, print it, choose "Save as PDF" as the printer, and put that here in its place. Or take it out of the document that it was made from, and export it anew. To publish it as it is all the same, say why in one sentence in a file beside it, named "sheet.pdf.keep".",
      ]
    `);
    expect(await found('[a](./sheet.pdf)', { ...telling, 'sheet.pdf.keep': 'It is mine.' })).toEqual([]);
    expect(await found('[a](./sheet.pdf)', { ...telling, 'sheet.pdf.keep': '' })).toMatchInlineSnapshot(`
      [
        "error 7:1 "[a](./sheet.pdf)": The file "sheet.pdf.keep" beside it is to say why it is published as it is, and says nothing. | Write the reason into it, in one sentence.",
      ]
    `);
    expect(await found('[a](./page.pdf)', { 'page.pdf': pdf, 'page.pdf.keep': 'Why not.' }))
      .toMatchInlineSnapshot(`
      [
        "warning 7:1 "[a](./page.pdf)": The file "page.pdf.keep" beside it says why it is published as it is; it tells nothing more than it shows. | Take "page.pdf.keep" away.",
      ]
    `);
  });

  test.each([
    ['page.html', '<!doctype html><title>A page</title>', 'is a web page'],
    ['page.pdf', '<!doctype html><title>Sign in</title>', 'is a web page'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is a drawing (SVG)'],
    ['run.exe', `MZ${'\0'.repeat(100)}`, 'is a program'],
    ['run.js', 'alert(1)', 'is a program'],
    ['run.sh', 'echo a', 'is a program'],
    ['notes.docx', '', 'is empty'],
    ['old.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'), 'can be opened by few programs'],
    ['voice.aiff', 'FORM\0\0\0\x04AIFF', 'is a recording in a form that many browsers do not play (AIF)'],
    [
      'film.mov',
      '\0\0\0\x14ftypqt  \0\0\0\0qt  ',
      'is a film in a form that many browsers do not play (MOV)',
    ],
    ['what.blah', '\x01\x02\x03\x04', 'is of a kind that is not handed to readers'],
  ])('%s is refused with words, and with what to do', async (name, bytes, what) => {
    const [said = '', ...more] = await found(`[a](./${name})`, { [name]: Buffer.from(bytes, 'latin1') });
    expect(more).toEqual([]);
    expect(said).toMatch(/^error 7:1 /);
    expect(said).toContain(`"./${name}" ${what}`);
    expect(said).toMatch(/\| .{20,}/);
  });

  test('to a file of data, or one outside of the folder, is refused', async () => {
    expect(await toldOfText('[a](../site.yaml)')).toContain('is of a kind that is not handed to readers');
    expect(await toldOfText('[a](../../secret.pdf)')).toContain('There is no file "../../secret.pdf"');
  });

  test('in the folder of posts is no text that was misnamed; one that nothing leads to may be', async () => {
    const beside = { 'sheet.docx': sample('docx: nothing'), 'a sheet.odt': sample('odt: nothing') };
    expect(await found('[a](./sheet.docx) [b](./a%20sheet.odt)', beside)).toEqual([]);
    const other = { 'größe (1).docx': sample('docx: nothing') };
    expect(await found('[a](./gr%C3%B6ße%20(1).docx)', other)).toEqual([]);
    expect((await found('Text.', beside)).join('\n')).toContain('This file is never read');
  });
});

describe('a recording and a film', () => {
  test('with all that they need are fine', async () => {
    const body =
      '<Audio src="./rest.mp3" title="Rest">\n\nTwo tones.\n\n</Audio>\n\n<Video src="./clip.mp4" title="A lamp" captions="./lamp.vtt" />';
    expect(await found(body, { 'rest.mp3': mp3, 'clip.mp4': mp4, 'lamp.vtt': vtt })).toEqual([]);
  });

  test('without words leave somebody out, which is a warning', async () => {
    const body = '<Audio src="./rest.mp3" title="Rest" />\n\n<Video src="./clip.mp4" title="A lamp" />';
    expect(await found(body, { 'rest.mp3': mp3, 'clip.mp4': mp4 })).toMatchInlineSnapshot(`
      [
        "warning 7:1 "<Audio src="./rest.mp3" title="Rest" />": Those who cannot hear this recording, or may not be heard playing it, miss all that is said in it. | Write what is said between <Audio …> and </Audio>, with an empty line after the one and before the other. Where nothing is said, say what is heard.",
        "warning 9:1 "<Video src="./clip.mp4" title="A lamp" />": This film has sound and no captions: those who cannot hear it, or may not be heard playing it, miss what is said. | Put the captions beside the text as WebVTT, and name them: captions="./the-film.vtt". Where nothing is said, captions say what is heard.",
      ]
    `);
  });

  test('that are not there, lie elsewhere, or are misnamed are told', async () => {
    const body = [
      '<Audio src="./rset.mp3" title="Rest">',
      'Words.',
      '</Audio>',
      '<Audio src="https://others.example/rest.mp3" title="Rest">',
      'Words.',
      '</Audio>',
      '<Audio src="/rest.mp3" title="Rest">',
      'Words.',
      '</Audio>',
      '<Video src="rest.mp3" title="Rest" />',
      '<Video src="../../secret.mp4" title="Rest" />',
      '<Video src="./clip.mp4" title="A lamp" captions="./lamp.srt" poster="./lamp.png" />',
    ].join('\n\n');
    const beside = { 'rest.mp3': mp3, 'clip.mp4': mp4, 'lamp.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n' };
    expect(await found(body, beside)).toMatchInlineSnapshot(`
      [
        "error 7:1 "<Audio src="./rset.mp3" title="Rest">": There is no file "./rset.mp3" beside this text. | Write: src="./rest.mp3"",
        "error 13:1 "<Audio src="https://others.example/rest.mp3" title="Rest">": This lies on another site, which would learn who plays it here. | If you may use it, save it beside the text, and write its name after "./". Or lead readers to it with a link: [its words](https://…)",
        "error 19:1 "<Audio src="/rest.mp3" title="Rest">": "/rest.mp3" is not a file beside the text. | Move it out of the folder "public", beside the text, and write it as src="./rest.mp3"",
        "error 25:1 "<Video src="rest.mp3" title="Rest" />": "rest.mp3" has to begin with "./". | Write: src="./rest.mp3"",
        "error 25:1 "<Video src="rest.mp3" title="Rest" />": "rest.mp3" is a recording to hear, and <Video> does not play it. | Write <Audio> in place of <Video>.",
        "error 27:1 "<Video src="../../secret.mp4" title="Rest" />": "../../secret.mp4" lies outside of the folder with your texts. | Put the file beside the text, and write its name after "./".",
        "error 29:1 "<Video src="./clip.mp4" title="A lamp" captions="./lamp.srt" poster="./lamp.png" />": "./lamp.srt" holds no captions that browsers can show: they read WebVTT. | Save it with the ending ".vtt": write WEBVTT as its first line and an empty line after it, and in each time a dot in place of the comma. / Then write: captions="./lamp.vtt"",
        "error 29:1 "<Video src="./clip.mp4" title="A lamp" captions="./lamp.srt" poster="./lamp.png" />": There is no picture "./lamp.png". | Put the picture beside the text, and write its name after "./".",
      ]
    `);
  });

  test('that do not say what they are called, or where they lie, are told', async () => {
    const body = '<Audio src="./rest.mp3">\n\nWords.\n\n</Audio>\n\n<Video title="A lamp" />';
    expect(await found(body, { 'rest.mp3': mp3 })).toMatchInlineSnapshot(`
      [
        "error 7:1 "<Audio src="./rest.mp3">": <Audio> does not say its "title". What the recording is called. | Write, for example: <Audio src="./rest.mp3" title="…">",
        "error 13:1 "<Video title="A lamp" />": <Video> does not say its "src". The film beside the text. | Write, for example: <Video title="A lamp" src="…" />",
      ]
    `);
  });

  test('stand on a line of their own', async () => {
    const body = 'Listen: <Audio src="./rest.mp3" title="Rest">words</Audio> and go on.';
    expect(await found(body, { 'rest.mp3': mp3 })).toMatchInlineSnapshot(`
      [
        "error 7:9 "<Audio src="./rest.mp3" title="Rest">words</Audio>": <Audio> stands in a sentence, where no player can be. | Put it on a line of its own, with an empty line before it and after it.",
      ]
    `);
  });

  test('that are large are a warning: hosts and readers bear it', async () => {
    const large = Buffer.concat([pdf ?? Buffer.alloc(0), Buffer.alloc(26_000_000, 0x20)]);
    expect(await found('[a](./sheet.pdf)', { 'sheet.pdf': large })).toMatchInlineSnapshot(`
      [
        "warning 7:1 "[a](./sheet.pdf)": "./sheet.pdf" has 26 megabytes. Some hosts take no more than 25, and a reader with a telephone pays for each. | Save it smaller: speech needs half a megabyte a minute, a film in 720p some ten. HandBrake and Audacity do it.",
      ]
    `);
  });
});

describe('a player of HTML’s own', () => {
  test('is mended to ours, where it says what it is called', async () => {
    const beside = { 'posts/voice.mp3': mp3, 'posts/clip.mp4': mp4 };
    const body =
      '<audio controls src="./voice.mp3" title="Rest"></audio>\n\n<video controls aria-label="A lamp" poster="./lamp.png">\n<source src="./clip.mp4" type="video/mp4">\n<track src="./lamp.vtt">\n</video>';
    expect(await fixedText(body, beside)).toBe(
      '<Audio src="./voice.mp3" title="Rest" />\n\n<Video src="./clip.mp4" title="A lamp" poster="./lamp.png" captions="./lamp.vtt" />',
    );
  });

  test('is left as it is where a name or the file is missing, and where words would be lost', async () => {
    const beside = { 'posts/voice.mp3': mp3 };
    const unnamed = '<audio controls src="./voice.mp3"></audio>';
    const lost = '<audio controls src="./none.mp3" title="Rest"></audio>';
    const worded = '<audio controls src="./voice.mp3" title="Rest">What I say in it.</audio>';
    for (const body of [unnamed, lost, worded]) expect(await fixedText(body, beside)).toBe(body);
  });

  test('is told once, with the line to type and where the file has to lie', async () => {
    const body =
      '<audio controls src="/voice.mp3"></audio>\n\n<audio controls><source src="./rest.mp3"></audio>\n\n<video src="https://others.example/a.mp4"></video>';
    expect(await found(body, { 'rest.mp3': mp3 })).toMatchInlineSnapshot(`
      [
        "error 7:1 "<audio controls src="/voice.mp3"></audio>": <audio> is HTML's own. <Audio> is the same with a name, how long it plays, and a line for feeds and paper. | Move it out of the folder "public", beside the text, and write it so: / <Audio src="./voice.mp3" title="What it is called" />",
        "error 9:1 "<audio controls><source src="./rest.mp3"></audio>": <audio> is HTML's own. <Audio> is the same with a name, how long it plays, and a line for feeds and paper. | Type: <Audio src="./rest.mp3" title="What it is called" />",
        "error 11:1 "<video src="https://others.example/a.mp4"></video>": This lies on another site, which would learn who plays it here. | Put the file beside the text, and write it so: / <Video src="./a.mp4" title="What it is called" />",
      ]
    `);
  });
});

test('a recording written as a picture is told as what it is', async () => {
  expect(await found('![My voice](./rest.mp3)', { 'rest.mp3': mp3 })).toMatchInlineSnapshot(`
    [
      "error 7:1 "![My voice](./rest.mp3)": "./rest.mp3" is to be heard, and this line shows a picture. | Type: <Audio src="./rest.mp3" title="My voice" />",
    ]
  `);
});

test('a file in double brackets is told with the link or the player to type', async () => {
  const body = '[[sheet.pdf|the worksheet]]\n\n![[rest.mp3]]\n\nA [[sheet.pdf]].';
  const beside = { 'posts/sheet.pdf': pdf, 'posts/rest.mp3': mp3 };
  expect(await found(body, { 'sheet.pdf': pdf, 'rest.mp3': mp3 })).toMatchInlineSnapshot(`
    [
      "error 7:1 "[[sheet.pdf|the worksheet]]": This is a file as Obsidian writes it. Here readers would see the brackets. | Type: [the worksheet](./sheet.pdf)",
      "error 9:1 "![[rest.mp3]]": This is a file as Obsidian writes it. Here readers would see the brackets. | Type, on a line of its own: <Audio src="./rest.mp3" title="What it is called" />",
      "error 11:3 "[[sheet.pdf]]": This is a file as Obsidian writes it. Here readers would see the brackets. | Type: [what it is called](./sheet.pdf)",
    ]
  `);
  expect(await fixedText(body, beside)).toBe(
    '[the worksheet](./sheet.pdf)\n\n![[rest.mp3]]\n\nA [[sheet.pdf]].',
  );
});
