import { AxeBuilder } from '@axe-core/playwright';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

/** Waits for what comes by itself, on a busy machine too. */
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get);
const pathOf = (file: string) => join(preview.content, file);
const onDisk = (file: string) => readFile(pathOf(file), 'utf8');
const state = (page: Page) => page.locator('[data-part=state]').textContent();

interface Window {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser that knows the key of the desk, at a text. */
async function write(path: string, { width = 1280, colorScheme = 'light' }: Window = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(preview.desk);
  await page.goto(`${preview.address}desk/write/${path}`);
  await page.locator('.write-prose .cm-content').waitFor();
  return page;
}

/** A post with bytes that other programs leave: a mark, two kinds of line ends, comments, quotes, a name of no field. */
const odd =
  '\uFEFF---\r\ntitle: "A lamp"   # hers\r\ndescription: \'On light.\'\npubDate: 2026-09-01\r\ntopics: [safety]\n---\r\n\r\nThe first paragraph.  \r\n\r\n\r\nThe second paragraph, which has a word in it.\n';

test('a title and a word are changed, and no byte besides', async () => {
  await preview.write('posts/odd.md', odd);
  await soon(async () => (await preview.get('writing/odd/')).status).toBe(200);
  const page = await write('odd/');
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A lamp');
  await page.getByLabel('Title', { exact: true }).fill('A lamp: left on');
  const prose = page.getByLabel('The text', { exact: true });
  await prose.getByText('The second paragraph').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' More of it.');
  const wanted = odd
    .replace('"A lamp"', '"A lamp: left on"')
    .replace('a word in it.', 'a word in it. More of it.');
  await soon(() => onDisk('posts/odd.md')).toBe(wanted);
  await soon(() => state(page)).toBe('Saved');
  // The page itself, beside it, follows.
  await soon(() => page.frameLocator('iframe').locator('h1').textContent()).toBe('A lamp: left on');
  await soon(() => page.frameLocator('iframe').locator('.prose').innerText()).toContain('More of it.');
  await page.context().close();
});

test('what is saved by another program is shown, and where both were written the author chooses', async () => {
  await preview.write('posts/both.md', odd);
  const page = await write('both/');
  await soon(() => state(page)).toBe('Saved');
  await preview.write('posts/both.md', (text) => text.replace('The first', 'Elsewhere, the first'));
  await soon(() => page.locator('.cm-content').first().innerText()).toContain('Elsewhere, the first');
  const prose = page.getByLabel('The text', { exact: true });
  await prose.getByText('The second paragraph').click();
  await page.keyboard.press('End');
  // The other one is quicker than a pause in typing.
  const before = await onDisk('posts/both.md');
  await page.route('**/desk/text/save/', async (route) => {
    await writeFile(pathOf('posts/both.md'), before.replace('Elsewhere', 'By Git'));
    await route.continue();
  });
  await page.keyboard.type(' Mine.');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.unroute('**/desk/text/save/');
  expect(await dialog.getByLabel('On the disk').innerText()).toContain('By Git, the first');
  expect(await dialog.getByLabel('Here, as you wrote it').innerText()).toContain('Mine.');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  expect(await onDisk('posts/both.md')).toContain('By Git');
  // One place is brought over, with the keys.
  await dialog.getByRole('button', { name: 'Take this from the left side' }).first().press('Enter');
  await dialog.getByRole('button', { name: 'Keep the right side' }).click();
  await soon(() => onDisk('posts/both.md')).toBe(
    before.replace('Elsewhere', 'By Git').replace('a word in it.', 'a word in it. Mine.'),
  );
  await soon(() => state(page)).toBe('Saved');
  await page.context().close();
});

test('while the preview does not answer, the words stay in the browser, and go to the disk when it does', async () => {
  await preview.write('posts/away.md', odd);
  const page = await write('away/');
  await page.context().setOffline(true);
  const prose = page.getByLabel('The text', { exact: true });
  await prose.getByText('The second paragraph').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Written alone.');
  await soon(() => state(page)).toContain(
    'The preview does not answer. What you wrote is kept in this browser',
  );
  expect(await onDisk('posts/away.md')).toBe(odd);
  // The window is closed, and opened again.
  const again = await page.context().newPage();
  await page.close();
  await again.context().setOffline(false);
  await again.goto(`${preview.address}desk/write/away/`);
  await soon(() => onDisk('posts/away.md')).toContain('a word in it. Written alone.\n');
  await soon(() => state(again)).toBe('Saved');
  await again.context().close();
});

test('a post that cannot be read opens as well, and its lines can be mended', async () => {
  await preview.write('posts/broken.md', '---\ntitle: "A lamp\npubDate: 2026-09-01\n---\n\nWords.\n');
  const page = await write('broken/');
  await page.getByRole('button', { name: 'About this text' }).click();
  await soon(() => page.getByRole('status').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('cannot be read as they are')]),
  );
  await page.getByText('The lines at the top of the file', { exact: true }).click();
  await page.getByLabel('The lines at the top of the file').getByText('title: "A lamp').click();
  await page.keyboard.press('End');
  await page.keyboard.type('"');
  await soon(() => onDisk('posts/broken.md')).toContain('title: "A lamp"\n');
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A lamp');
  await page.context().close();
});

test('a file that was moved away is told, and can be written again', async () => {
  await preview.write('posts/moved.md', odd);
  const page = await write('moved/');
  await rename(pathOf('posts/moved.md'), pathOf('posts/moved-elsewhere.md'));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Write the file again' }).click();
  await soon(() => onDisk('posts/moved.md').catch(() => '')).toContain('The second paragraph');
  await rename(pathOf('posts/moved-elsewhere.md'), pathOf('posts/moved.md'));
  await page.context().close();
});

test('fields are chosen and written, and a switch that is off leaves no line', async () => {
  await preview.write('posts/fields.md', odd);
  const page = await write('fields/');
  await page.getByRole('button', { name: 'About this text' }).click();
  await page.getByLabel('A draft').check();
  await soon(() => onDisk('posts/fields.md')).toContain('topics: [safety]\ndraft: true\r\n---');
  await page.getByRole('button', { name: 'Add: Content notes' }).click();
  await page.getByLabel('About', { exact: true }).selectOption('loss');
  await page.getByLabel('How deeply').selectOption('mentioned');
  await soon(() => onDisk('posts/fields.md')).toContain('- about: loss\r\n    depth: mentioned\r\n');
  await page.getByLabel('A draft').uncheck();
  await page.getByRole('button', { name: 'Take out: Content notes 1' }).click();
  await soon(() => onDisk('posts/fields.md')).toBe(odd);
  await page.context().close();
});

test('everybody can use it, at any width and in any light', async () => {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await write('everything/', { width, colorScheme });
      for (const shown of ['About this text', 'To mend', 'The page']) {
        await page.getByRole('button', { name: shown }).click();
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
        expect([width, colorScheme, shown, violations]).toEqual([width, colorScheme, shown, []]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      await page.context().close();
    }
  }
});

test('a post is started, written and set with the keyboard alone', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(preview.desk);
  await page.getByLabel('Title').focus();
  await page.keyboard.type('By keys');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Without a mouse.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/write/by-keys/');
  await page.locator('.write-prose .cm-content').waitFor();
  await page.getByLabel('Title', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('A word');
  await page.keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+b');
  await soon(() => onDisk('posts/by-keys.mdx')).toMatch(/---\n\nA \*\*word\*\*$/);
  // The Tab key leads on, back and forth: the field for the text is no trap.
  await page.keyboard.press('Shift+Tab');
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('This part');
  await page.context().close();
});

/** Pastes as another program puts it on the clipboard. */
const paste = (page: Page, html: string, plain: string) =>
  page.locator('.write-prose .cm-content').evaluate(
    (node, [htmlText = '', plainText = '']) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', htmlText);
      clipboardData.setData('text/plain', plainText);
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );

test('what is pasted from Word becomes clean Markdown, without deleted words, and one step takes it back', async () => {
  await preview.write('posts/pasted.mdx', odd.replace(/^\uFEFF/, ''));
  const page = await write('pasted/');
  await page.getByLabel('The text', { exact: true }).click();
  await page.keyboard.press('ControlOrMeta+End');
  const point =
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>';
  const html = `<html><body><!--StartFragment--><h1>After</h1><p class=MsoNormal>She is <del>Anna</del><ins>somebody</ins> {here}.</p>${point}One</p>${point}<a href="https://example.org/?utm_source=w">Two</a></p><!--EndFragment--></body></html>`;
  await paste(page, html, 'After');
  const wanted = '## After\n\nShe is somebody \\{here\\}.\n\n- One\n- [Two](https://example.org/)';
  await soon(() => onDisk('posts/pasted.mdx').then((text) => text.replaceAll('\r', ''))).toContain(wanted);
  expect(await page.locator('[data-part=said]').textContent()).toBe('One deleted passage stayed out.');
  await page.keyboard.press('ControlOrMeta+z');
  await soon(() => onDisk('posts/pasted.mdx')).toBe(odd.replace(/^\uFEFF/, ''));
  await page.context().close();
});

test('a picture is chosen, said what it shows, and stands in the text and on the page', async () => {
  await preview.write('posts/pictured.mdx', odd);
  const page = await write('pictured/');
  await page.getByLabel('The text', { exact: true }).getByText('The first paragraph').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Picture' }).click();
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await (await chooser).setFiles({ name: 'Anna at home.png', mimeType: 'image/png', buffer });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What does it show').fill('A desk.');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk('posts/pictured.mdx')).toContain(
    'The first paragraph.  \r\n\r\n![A desk.](./pictured/a-desk.png)\r\n',
  );
  await soon(() => page.frameLocator('iframe').locator('.prose img').count()).toBe(1);
  await page.context().close();
});

/** Lets files go over a part of the page, as somebody does who drags them there. */
const drop = (
  page: Page,
  over: string,
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
) =>
  page.locator(over).evaluate(
    (node, given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given)
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
      const { left, top } = node.getBoundingClientRect();
      const place = { clientX: left + 10, clientY: top + 10 };
      for (const type of ['dragover', 'drop'])
        node.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, ...place }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: bytes.toString('base64') })),
  );

test('several pictures that are dropped are asked about one after the other, wherever on the page they are let go', async () => {
  await preview.write('posts/dropped.mdx', odd.replaceAll('\r', ''));
  const page = await write('dropped/');
  const bytes = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  const dialog = page.getByRole('dialog');
  await drop(page, '.write-prose .cm-line:first-child', [
    { name: 'one.png', bytes },
    { name: 'two.png', bytes },
  ]);
  for (const [at, words] of ['A lamp.', 'A chair.'].entries()) {
    await dialog.getByRole('heading', { name: `A picture, ${at + 1} of 2` }).waitFor();
    await dialog.getByLabel('What does it show').fill(words);
    await dialog.getByRole('button', { name: 'Put it in' }).click();
  }
  await soon(() => onDisk('posts/dropped.mdx')).toMatch(
    /^The first paragraph\. {2}\n\n!\[A lamp\.\]\(\S+\)\n\n!\[A chair\.\]\(\S+\)\n\n\n/m,
  );
  await dialog.waitFor({ state: 'hidden' });
  // The browser would leave the page to show it.
  await drop(page, '.write-top', [{ name: 'three.png', bytes }]);
  await dialog.getByRole('heading', { name: 'A picture' }).waitFor();
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await drop(page, '.write-prose .cm-line:first-child', [{ name: 'sheet.pdf', bytes }]);
  await dialog.getByRole('heading', { name: 'A sound or a file' }).waitFor();
  await page.context().close();
});

test('a picture that was copied on a page is brought in, and the words beside another are not lost for it', async () => {
  await preview.write('posts/copied.mdx', odd.replaceAll('\r', ''));
  const page = await write('copied/');
  await page.getByLabel('The text', { exact: true }).getByText('The first paragraph').click();
  const bytes = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  const put = (html: string) =>
    page.locator('.write-prose .cm-content').evaluate(
      (node, [text = '', base64 = '']) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', text);
        const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        clipboardData.items.add(new File([file], 'image.png', { type: 'image/png' }));
        node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, bytes.toString('base64')],
    );
  await put('<meta charset="utf-8"><img src="https://example.org/lamp.png" alt="lamp">');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What does it show').fill('A lamp.');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk('posts/copied.mdx')).toContain('![A lamp.](./copied/a-lamp.png)');
  // Word puts a picture of the words beside them.
  await put('<p>Words of hers.</p>');
  await soon(() => onDisk('posts/copied.mdx')).toContain('Words of hers.');
  expect(await dialog.count()).toBe(0);
  await page.context().close();
});

test('a cover is chosen, said what it shows, and written', async () => {
  await preview.write('posts/covered.mdx', odd.replaceAll('\r', ''));
  const page = await write('covered/');
  await page.getByRole('button', { name: 'About this text' }).click();
  const cover = page.getByRole('group', { name: 'Cover' });
  const chooser = page.waitForEvent('filechooser');
  await cover.getByRole('button', { name: 'Choose a picture' }).click();
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await (await chooser).setFiles({ name: 'IMG_2.png', mimeType: 'image/png', buffer });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What does it show').fill('A lamp on a sill.');
  await dialog.getByRole('button', { name: 'Take it' }).click();
  await soon(() => onDisk('posts/covered.mdx')).toMatch(
    /^cover:\n {2}src: "?\.\/covered\/a-lamp-on-a-sill\.png"?\n {2}alt: A lamp on a sill\.$/m,
  );
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a picture');
  await page.context().close();
});

test('a paragraph ends with one press of the Enter key, and a list and a quotation with two', async () => {
  await preview.write(
    'posts/entered.mdx',
    '---\ntitle: Entered\ndescription: D.\npubDate: 2026-09-01\ntopics: [safety]\n---\n\n',
  );
  const page = await write('entered/');
  await page.getByLabel('The text', { exact: true }).click();
  for (const line of ['One.', 'Two.', '- a', 'b', '', 'Three.', '> Quoted.', '', 'Four.']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('A line');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('and another');
  await soon(() => onDisk('posts/entered.mdx')).toContain(
    '\n\nOne.\n\nTwo.\n\n- a\n- b\n\nThree.\n\n> Quoted.\n\nFour.\n\nA line\\\nand another',
  );
  const shown = page.frameLocator('iframe').locator('.prose');
  await soon(() => shown.locator('p').allInnerTexts()).toEqual(
    expect.arrayContaining(['One.', 'Two.', 'Three.', 'Four.', 'A line\nand another']),
  );
  await page.context().close();
});

const letter = `---
title: A letter
description: On letters.
pubDate: 2026-09-01
topics: [safety]
draft: true
---

Before it.

<Vignette basis="composite">

Somebody said that it was late.

</Vignette>

After it.
`;

test('what a part has to be told is asked in words, when it is put in and afterwards', async () => {
  await preview.write('posts/parts.mdx', letter);
  const page = await write('parts/');
  const prose = page.getByLabel('The text', { exact: true });
  const dialog = page.getByRole('dialog');
  await prose.getByRole('button', { name: 'Change' }).click();
  expect(await dialog.getByLabel('What it rests on').inputValue()).toBe('composite');
  await dialog.getByLabel('What it rests on').selectOption({ label: 'A made-up person' });
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await soon(() => onDisk('posts/parts.mdx')).toBe(letter.replace('composite', 'fictional'));
  await soon(() => prose.innerText()).toContain('A made-up person');
  // No tag is seen, wherever the cursor is.
  await prose.getByText('A vignette').first().click();
  expect(await prose.innerText()).not.toContain('<');
  await prose.getByText('After it.').click();
  await page.keyboard.press('End');
  await page.locator('.write-insert summary').click();
  await page.getByRole('button', { name: 'A worksheet' }).click();
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => dialog.getByRole('alert').textContent()).toBe('“What it is called” has to be filled in.');
  await dialog.getByLabel('What it is called').fill('A "small" sheet');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk('posts/parts.mdx')).toContain('<Worksheet title="A &quot;small&quot; sheet">');
  await soon(() => page.frameLocator('iframe').locator('.prose').innerText()).toContain('A “small” sheet');
  await page.context().close();
});

test('the settings of a part are reached by the keys, and it is taken out with its words kept', async () => {
  await preview.write('posts/by-keys-too.mdx', letter);
  const page = await write('by-keys-too/');
  const prose = page.getByLabel('The text', { exact: true });
  await prose.getByText('Somebody said').click();
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('dialog').getByLabel('What it rests on').selectOption('disguised');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change it' }).press('Enter');
  await soon(() => onDisk('posts/by-keys-too.mdx')).toContain('basis="disguised"');
  await prose.getByText('Somebody said').click();
  await page.keyboard.press('Home');
  // Onto the label, and then what is under it.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  const without = letter.replace(/<\/?Vignette[^>]*>\n\n/g, '');
  await soon(() => onDisk('posts/by-keys-too.mdx')).toBe(without);
  await page.keyboard.press('ControlOrMeta+z');
  await soon(() => onDisk('posts/by-keys-too.mdx')).toContain('<Vignette basis="disguised">');
  await prose.getByText('Before it.').click();
  await page.getByRole('button', { name: 'This part' }).click();
  await soon(() => page.locator('[data-part=said]').textContent()).toContain('The cursor is in no part');
  await page.context().close();
});

test('a word that an input method puts together in a gap is a paragraph of its own', async () => {
  await preview.write('posts/gap.mdx', letter);
  const page = await write('gap/');
  await page.getByLabel('The text', { exact: true }).getByText('After it.').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '間' });
  await soon(() => onDisk('posts/gap.mdx')).toContain('</Vignette>\n\n間\n\nAfter it.\n');
  await page.context().close();
});

test('a text that runs from the right is written from the right, in its own language', async () => {
  await preview.write(
    'posts/from-the-right.mdx',
    '---\ntitle: מים שקטים\ndescription: על הלילה.\npubDate: 2026-09-01\ntopics: [safety]\nlanguage: he\n---\n\nלילה אחד.\n',
  );
  const page = await write('from-the-right/');
  const text = page.getByLabel('The text', { exact: true });
  expect(await text.getAttribute('lang')).toBe('he');
  expect(await text.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  const title = page.getByLabel('Title', { exact: true });
  expect(await title.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await page.context().close();
});

test('a recording is chosen, called something, and stands in the text and on the page', async () => {
  await preview.write('posts/voiced.mdx', odd);
  const page = await write('voiced/');
  await page.getByLabel('The text', { exact: true }).getByText('The first paragraph').click();
  const chooser = page.waitForEvent('filechooser');
  // Whoever looks for it under “Insert” chooses a file as well.
  await page.locator('.write-insert summary').click();
  await page.getByRole('button', { name: /^A recording/ }).click();
  const rest = join(import.meta.dirname, '../fixtures/blog/posts/with-files/rest.mp3');
  await (await chooser).setFiles(rest);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What are readers to call it?').fill('A rest');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk('posts/voiced.mdx')).toContain(
    '<Audio src="./voiced/a-rest.mp3" title="A rest">\r\n\r\n\r\n\r\n</Audio>\r\n',
  );
  await soon(() => page.locator('[data-part=said]').textContent()).toContain('is taken out');
  await soon(() => page.frameLocator('iframe').locator('.prose audio').count()).toBe(1);
  await page.context().close();
});

test('a link is made to a post by its title', async () => {
  await preview.write('posts/linked.mdx', odd);
  const page = await write('linked/');
  await page.getByLabel('The text', { exact: true }).getByText('The second paragraph').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await page.getByRole('button', { name: 'Link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Where it leads').fill('no such title');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  expect(await dialog.getByRole('alert').textContent()).toContain('There is no post or page of this title');
  await dialog.getByLabel('Where it leads').fill('a plain post');
  await dialog.getByLabel('Words that are the link').fill('it');
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk('posts/linked.mdx')).toContain('a word in it. [it](/writing/plain/)\n');
  await page.context().close();
});

test('what the check says stands in the text and beside it, and is mended by one step', async () => {
  const text = odd.replace('a word', '[a word](https://example.org/?utm_source=mail)');
  await preview.write('posts/told.md', text);
  const page = await write('told/');
  await page.getByRole('button', { name: /^To mend/ }).click();
  const told = page.locator('[data-part=diagnostics]');
  await soon(() => told.textContent()).toContain('utm_source');
  expect(await page.locator('.write-prose .cm-lintRange').count()).toBeGreaterThan(0);
  await told.getByRole('button', { name: 'Mend it' }).press('Enter');
  await soon(() => onDisk('posts/told.md')).toBe(text.replace('?utm_source=mail', ''));
  await soon(() => told.textContent()).not.toContain('utm_source');
  // Whoever mends with the keys is still in the list.
  expect(await told.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.context().close();
});

test('a standing page is written too, and the window stays where it is while it is saved', async () => {
  const page = await write('pages/about/');
  const loads: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads.push(frame.url());
  });
  await page.getByLabel('The text', { exact: true }).click();
  await page.keyboard.press('ControlOrMeta+End');
  const shown = page.frameLocator('iframe').locator('main');
  for (const words of [' One more thing.', ' And another.']) {
    await page.keyboard.type(words);
    await soon(() => state(page)).toBe('Saved');
    await soon(() => shown.innerText()).toContain(words.trim());
  }
  expect(loads).toEqual([]);
  await page.reload();
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('The text');
  await page.keyboard.type(' Still here.');
  await soon(() => shown.innerText()).toContain('And another. Still here.');
  await page.context().close();
});

test('what is asked is kept with a reason, which is written where the check reads it', async () => {
  await preview.write(
    'posts/kept.mdx',
    odd.replaceAll('\r', '').replace('which has', 'which the addict has'),
  );
  const page = await write('kept/');
  await page.getByRole('button', { name: /^To mend/ }).click();
  const told = page.locator('[data-part=diagnostics]');
  await soon(() => told.textContent()).toContain('addict');
  await told.getByRole('button', { name: 'Keep it, because …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your reason').fill('Her own word.');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await soon(() => onDisk('posts/kept.mdx')).toContain(
    '\n\n{/* keep: Her own word. */}\n\nThe second paragraph, which the addict',
  );
  await soon(() => told.textContent()).not.toContain('addict');
  await page.context().close();
});

test('what a text was is listed, looked at beside what it is, and brought back', async () => {
  await preview.write('posts/earlier.md', odd);
  const page = await write('earlier/');
  await page.getByLabel('The text', { exact: true }).getByText('The second paragraph').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' More of it.');
  await soon(() => onDisk('posts/earlier.md')).toContain('More of it.');
  await soon(() => state(page)).toBe('Saved');
  await page.getByRole('button', { name: 'About this text' }).click();
  await page.getByText('Versions of this week', { exact: true }).click();
  await page.getByRole('button', { name: 'Look at it' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.getByLabel('As it is now').innerText()).toContain('More of it.');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring all of it back' }).click();
  await soon(() => onDisk('posts/earlier.md')).toBe(odd);
  await page.context().close();
});

test('words are found and replaced in the text, with the keys and in plain words', async () => {
  await preview.write('posts/find.md', odd.replace('The second', 'A lamp, the second'));
  const page = await write('find/');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const looked = page.getByLabel('Find in this text');
  await looked.waitFor();
  expect(await looked.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('paragraph');
  await page.keyboard.press('Tab');
  await page.getByLabel('Put in its place').fill('part');
  await page.getByRole('button', { name: 'Replace all' }).press('Enter');
  await soon(() => onDisk('posts/find.md')).toContain('The first part.');
  expect(await onDisk('posts/find.md')).toContain('A lamp, the second part, which has');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 390) await page.getByRole('button', { name: 'Write', exact: true }).click();
    expect((await new AxeBuilder({ page }).include('.cm-search').analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.keyboard.press('Escape');
  await page.context().close();
});

test('the page beside it is seen by night and by day, whatever light the screen has', async () => {
  await preview.write('posts/night.md', odd);
  const page = await write('night/');
  const paper = () =>
    page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => {
        const ground = getComputedStyle(body).backgroundColor;
        return ground === 'rgba(0, 0, 0, 0)'
          ? getComputedStyle(document.documentElement).backgroundColor
          : ground;
      });
  await soon(paper).toBe('rgb(250, 246, 239)');
  await page.getByRole('button', { name: 'By night' }).click();
  await soon(paper).toBe('rgb(28, 26, 23)');
  // It stays so when the page comes anew.
  await preview.write('posts/night.md', (text) => text.replace('The first', 'By night, the first'));
  await soon(() => page.frameLocator('iframe').locator('.prose').innerText()).toContain(
    'By night, the first',
  );
  await soon(paper).toBe('rgb(28, 26, 23)');
  await page.context().close();
});

test('the text is read aloud by a voice of this machine, and by no other', async () => {
  await preview.write('posts/aloud.md', odd);
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const said: string[] = [];
    const voices: object[] = [{ lang: 'en-US', localService: false, default: true }];
    Object.assign(window, { said, voices });
    class Spoken extends EventTarget {
      readonly text: string;
      voice: unknown;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Spoken });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: false,
        getVoices: () => voices,
        cancel: () => undefined,
        speak: (one: Spoken) => said.push(one.text),
      },
    });
  });
  const page = await context.newPage();
  await page.goto(preview.desk);
  await page.goto(`${preview.address}desk/write/aloud/`);
  await page.locator('.write-prose .cm-content').waitFor();
  await page.getByRole('button', { name: 'About this text' }).click();
  const button = page.getByRole('button', { name: 'Read it to me' });
  await button.click();
  await soon(() => page.locator('[data-part=about-said]').textContent()).toContain('no voice of its own');
  const said = () => page.evaluate(() => String(Reflect.get(window, 'said')));
  expect(await said()).toBe('');
  await page.evaluate(() => {
    const voices: unknown = Reflect.get(window, 'voices');
    if (Array.isArray(voices)) voices.push({ lang: 'en-GB', localService: true, default: false });
  });
  await button.click();
  await soon(said).toContain('The second paragraph');
  await page.getByRole('button', { name: 'Stop reading' }).waitFor();
  await context.close();
});

test('a copy to show is one file with everything in it, and nothing of the preview', async () => {
  const post = await onDisk('posts/elements/index.mdx');
  expect(post).toContain('lamp.jpg');
  const page = await write('elements/');
  await page.getByRole('button', { name: 'About this text' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'A copy to show to a colleague' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('draft-elements.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html).not.toMatch(/localhost|127\.0\.0\.1|<script|@vite|\bhref="\/|\bsrc="\/|url\((?!data:)/);
  expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  // Opened alone, it asks for nothing and shows everything.
  const context = await browser.newContext({ javaScriptEnabled: true, offline: true });
  const alone = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  alone.on('request', (request) => {
    if (!/^(?:data|about|file):/.test(request.url())) asked.push(request.url());
  });
  alone.on('console', (message) => complaints.push(message.text()));
  await alone.setContent(html);
  await alone.evaluate(() => document.fonts.ready);
  expect(await alone.getByRole('note').first().textContent()).toContain('A draft, shown to you alone');
  const broken = await alone
    .locator('img')
    .evaluateAll(
      (all) => all.filter((one) => one instanceof HTMLImageElement && one.naturalWidth === 0).length,
    );
  expect([asked, broken, complaints]).toEqual([[], 0, []]);
  expect(await alone.locator('h1').count()).toBe(1);
  await context.close();
  await page.context().close();
});
