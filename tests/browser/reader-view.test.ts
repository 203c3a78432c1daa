import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { controls, readerView } from '../reader-view.ts';
import { open, type Opened } from './browser.ts';

let blog: Opened;
beforeAll(async () => {
  blog = await open(inject('fixture'), '/blog/');
});
afterAll(() => blog.close());

it('leaves the controls out of a reader view that begins when the scripts have run', async () => {
  const page = await blog.browser.newPage();
  await page.goto(`${blog.address}writing/near-home/`);
  // The last of them shows itself where all have run.
  await page.locator('private-notes button').first().waitFor();
  const { text } = readerView(await page.content());
  expect(text).toContain('Where would you like to sit?');
  expect(text).toContain('What I can see from here');
  expect(text.split('A note to the last paragraph.')).toHaveLength(2);
  expect(controls.filter((words) => text.includes(words))).toEqual([]);
});
