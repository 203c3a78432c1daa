import { describe, expect, inject, it } from 'vitest';
import { ownBase } from '../own-blog.ts';
import { allPages, filesWith } from '../site/read.ts';
import { open } from './browser.ts';
import { complaintsOf } from './complaints.ts';

describe.each([
  ['this blog', inject('site'), ownBase, 15],
  ['the fixture', inject('fixture'), '/blog/', 40],
] as const)('%s', (_, folder, base, least) => {
  it('has no page that prints, fails, breaks its own policy, asks for what is not there, or asks elsewhere', async () => {
    const { browser, address, close } = await open(folder, base);
    const context = await browser.newContext();
    const complaints = await complaintsOf(context);
    const wrong: string[] = [];
    context.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) wrong.push(`elsewhere ${request.url()}`);
    });
    const paths = await allPages(folder);
    const moved = new Set(await filesWith(folder, /http-equiv="refresh"/));
    const left = paths.values();
    const visit = async () => {
      const page = await context.newPage();
      for (const path of left) {
        const here = address + path.replace(/index\.html$/, '');
        await page.goto(here);
        // An earlier address leads on by itself.
        if (moved.has(path)) await page.waitForURL((url) => url.href !== here);
      }
    };
    await Promise.all([visit(), visit(), visit()]);
    expect(paths.length).toBeGreaterThan(least);
    expect(complaints).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});

it('hears what a page prints, what fails in it, what its policy forbids, and what it shows in a window', async () => {
  const { browser, address, close } = await open(inject('fixture'), '/blog/');
  const context = await browser.newContext();
  const complaints = await complaintsOf(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    console.log('printed');
    setTimeout(() => {
      throw new Error('failed');
    });
    const script = document.createElement('script');
    script.textContent = '1';
    document.body.append(script);
    setTimeout(() => alert('shown'));
  });
  for (const heard of ['printed', 'failed', 'the policy forbids script-src', 'an? alert that says shown']) {
    await expect.poll(() => complaints.join('\n')).toMatch(new RegExp(heard));
  }
  await close();
});
