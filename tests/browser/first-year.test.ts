import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitIn } from '../../src/author/git.ts';
import { writeFreshBlog } from '../site/fresh-blog.ts';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';

/** On a busy machine too. */
const patience = 240_000;
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get, { timeout: patience });

let browser: Browser;
let preview: RunningPreview;
let host = '';
beforeAll(async () => {
  preview = await startPreview(
    (file) => !/content\/./.test(file),
    async (content, work) => {
      await writeFreshBlog(content);
      host = join(work, 'host');
      const settings = { HOME: work, GIT_CONFIG_NOSYSTEM: '1' };
      const git = gitIn(content, { PATH: process.env['PATH'], ...settings });
      await git(['init', '--quiet', '--bare', '--initial-branch=main', host]);
      await git(['init', '--quiet', '--initial-branch=main']);
      return settings;
    },
  );
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

const onDisk = (file: string) => readFile(join(preview.content, file), 'utf8').catch(() => '');
const atHost = async (file: string) =>
  (await gitIn(host, { PATH: process.env['PATH'] })(['show', `main:${file}`])).text;

/** Fills a screen of the setting up, and goes on. */
async function screen(page: Page, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  for (const [label, words] of Object.entries(fields)) {
    const field = page.getByLabel(label).first();
    await field.fill(words);
  }
  await page.keyboard.press('Enter');
}

/** Sets up an empty blog, as somebody does who has it for the first time. */
async function setUp(page: Page): Promise<void> {
  await page.goto(preview.desk);
  await screen(page, 'You', {
    'Your credentials': 'LMFT',
    'License number': '12345',
    'Where you are licensed': 'Ohio',
    'Your name': 'Jo Example',
  });
  await screen(page, 'Your blog', {
    'The large line on the home page': 'Notes from a quiet harbor',
    'Title of the blog': 'Quiet Harbor',
  });
  await screen(page, 'Language and place', { 'Time zone': 'Central' });
  await screen(page, 'How readers reach you', { Email: 'jo@quietharbor.org' });
  await screen(page, 'Where it will live', {
    'What it keeps of each visit': 'The address that asked, for a week.',
    'Address of the blog': 'https://quietharbor.org/',
    'The company that serves it': 'A web host',
  });
  await page.getByLabel('Begin empty').check();
  await page.getByLabel('Begin empty').focus();
  await screen(page, 'The sample posts', {});
  await screen(page, 'Your topics', { Name: 'Coming and going' });
  await page.getByRole('link', { name: 'Go to your desk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your desk' }).waitFor();
}

/** Opens a text where it is written. */
async function write(page: Page, path: string): Promise<void> {
  await page.goto(`${preview.address}desk/write/${path}`);
  await page.locator('.write-prose .cm-content').waitFor();
}

/** Puts what another program leaves on the clipboard in place of the whole text. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByLabel('The text', { exact: true }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.locator('.write-prose .cm-content').evaluate((node, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Publishes from the desk, answering what is asked on the way. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor();
}

test('somebody who has never had a blog sets it up, writes, illustrates, mends, publishes, corrects, takes down and brings back, in the browser alone', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(patience);
  await setUp(page);

  await page.getByLabel('Title').fill('The harbor at night');
  await page.getByLabel('One sentence about it').fill('On what stays when the boats are in.');
  await page.getByRole('button', { name: 'Start a draft' }).click();
  await page.waitForURL('**/desk/write/the-harbor-at-night/');
  await page.locator('.write-prose .cm-content').waitFor();
  const point =
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>';
  await paste(
    page,
    `<html><body><!--StartFragment--><h1>What stays</h1><p class=MsoNormal>The boats are <del>gone</del><ins>in</ins>, and the lamps are on.</p>${point}One lamp</p>${point}Another</p><!--EndFragment--></body></html>`,
  );
  const post = 'posts/the-harbor-at-night.mdx';
  await soon(() => onDisk(post)).toContain(
    '## What stays\n\nThe boats are in, and the lamps are on.\n\n- One lamp',
  );

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Picture' }).click();
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await (await chooser).setFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer });
  await page.getByRole('dialog').getByLabel('What does it show').fill('Two lamps by the water.');
  await page.getByRole('dialog').getByRole('button', { name: 'Put it in' }).click();
  await soon(() => onDisk(post)).toContain('![Two lamps by the water.](./the-harbor-at-night/');

  await page.locator('.write-prose .cm-content').press('ControlOrMeta+End');
  await page.keyboard.type('[More](https://example.org/?utm_source=mail)');
  await page.getByRole('button', { name: /^To mend/ }).click();
  const told = page.locator('[data-part=diagnostics]');
  await soon(() => told.textContent()).toContain('utm_source');
  await told.getByRole('button', { name: 'Mend it' }).first().click();
  await soon(() => onDisk(post)).toContain('[More](https://example.org/)');

  // What stands on the pages that speak in her name is hers to say.
  for (const [name, words] of Object.entries({
    about: 'I am a therapist in Ohio, and I write about coming and going.',
    'consumer-health-data': 'This site keeps nothing of those who read it.',
  })) {
    await write(page, `pages/${name}/`);
    await paste(page, `<p>${words}</p>`);
    await soon(() => onDisk(`pages/${name}.mdx`)).toContain(`\n\n${words}`);
    expect(await onDisk(`pages/${name}.mdx`)).not.toContain('✎');
  }

  await page.goto(new URL('desk/', preview.address).href);
  const row = page.locator('#the-harbor-at-night');
  await row.getByText('Publish …').click();
  await row.getByRole('button', { name: 'Go on to publish' }).click();
  await page.waitForURL('**/desk/publish/');
  await page.getByRole('button', { name: 'to a host that builds it from Git' }).click();
  await page.getByLabel('Your name in each change').press('Enter');
  await page.getByLabel('Your email address in each change').press('Enter');
  await page.getByLabel('The address of the repository').fill(host);
  await page.keyboard.press('Enter');
  await page.locator('.publish-group').getByText('The harbor at night').first().waitFor();
  await publish(page);
  expect(await atHost(post)).toContain('![Two lamps by the water.]');
  expect(await atHost(post)).not.toContain('draft: true');

  await write(page, 'the-harbor-at-night/');
  await page.getByLabel('The text', { exact: true }).getByText('the lamps are on').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type(' Nobody has to wait.');
  await soon(() => onDisk(post)).toContain('Nobody has to wait.');
  await page.goto(new URL('desk/publish/', preview.address).href);
  await page.getByLabel('What changed, in one sentence?').fill('Who waits.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await soon(() => page.getByLabel('What changed, in one sentence?').count()).toBe(0);
  await publish(page);
  expect(await atHost(post)).toContain('note: Who waits.');

  await page.goto(new URL('desk/', preview.address).href);
  await row.getByText('Take down …').click();
  await row.getByRole('button', { name: 'Take it down' }).click();
  await page.getByText('Taken down: its address shows a short notice').waitFor();
  await publish(page);
  expect(await atHost(post)).toContain('withdrawn: ');

  await page.goto(new URL('desk/', preview.address).href);
  await row.getByText('Bring back …').click();
  await row.getByRole('button', { name: 'Bring it back' }).click();
  await page.locator('.publish-group').getByText('The harbor at night').first().waitFor();
  await publish(page);
  expect(await atHost(post)).not.toContain('withdrawn');
  expect((await preview.get('writing/the-harbor-at-night/')).html).toContain('Nobody has to wait.');
  await page.context().close();
}, 900_000);
