import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspect } from '../../src/media/inspect.ts';
import { findBrowser } from './browser.ts';

test('a PDF that a browser has printed tells nothing, as the check says of it to whoever has one that does', async () => {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en"><title>A worksheet</title><h1>A worksheet</h1><p><a href="https://example.org/">More</a></p><label>Name <input></label>',
  );
  const pdf = await page.pdf({ tagged: true, outline: true });
  await browser.close();
  expect(await inspect(pdf)).toEqual({ kind: 'pdf', traces: [] });
});
