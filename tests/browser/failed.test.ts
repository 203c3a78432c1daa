import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { begin, end, failedFolder } from './failed.ts';
import { openFixture } from './fixture.ts';

const blog = openFixture();
const fullName = `a test ${randomUUID()}`;
const kept = async () => {
  const files = await readdir(failedFolder).catch(() => []);
  return files.filter((file) => file.startsWith(fullName.replaceAll(' ', '-'))).sort();
};
afterEach(async () => {
  for (const file of await kept()) await rm(join(failedFolder, file));
});

it('a test that failed leaves a picture and a trace of what it had open, and nothing open', async () => {
  await begin({ fullName, result: { state: 'fail' } });
  const page = await blog.browser.newPage();
  await page.goto(blog.address);
  await end();
  expect((await kept()).map((file) => extname(file))).toEqual(['.png', '.zip']);
  expect(blog.browser.contexts()).toEqual([]);
});

it('a window that a test closes itself after it failed is seen before', async () => {
  await begin({ fullName, result: { state: 'fail' } });
  const page = await blog.browser.newPage();
  await page.goto(blog.address);
  await page.close();
  expect(await end()).toHaveLength(1);
  expect((await kept()).map((file) => extname(file))).toEqual(['.png', '.zip']);
});

it('a test that passes leaves nothing', async () => {
  await begin({ fullName, result: { state: 'pass' } });
  const page = await blog.browser.newPage();
  await page.goto(blog.address);
  await end();
  expect(await kept()).toEqual([]);
  await page.close();
});
