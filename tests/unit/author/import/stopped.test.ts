import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listAllFiles } from '../../../../src/library/content/files.ts';
import { broughtIn, emptyBlog } from './brought.ts';

const file = 'wordpress/wordpress-7.1.4-control-characters.xml';

test('what a run that was stopped left is cleared away, and what it had not moved in comes along', async () => {
  const place = await emptyBlog();
  const whole = await broughtIn([file]);
  const record = await readFile(join(whole.content, 'brought.txt'), 'utf8');
  // As it stands when everything stops while the first text is being moved in.
  await writeFile(join(place, 'content/brought.txt'), record.replace(/^[\da-f]{20} came .*\n/gm, ''));
  await mkdir(join(place, 'content/.import/content/posts'), { recursive: true });
  await writeFile(join(place, 'content/.import/content/posts/half.md'), 'Half');
  const brought = await broughtIn([file], { place });
  expect(brought.texts.size).toBe(2);
  expect((await listAllFiles(place)).filter((one) => one.includes('.import'))).toEqual([]);
});

test('a text that was being moved in and is there is not brought twice', async () => {
  const whole = await broughtIn([file]);
  const place = join(whole.content, 'brought.txt');
  await writeFile(place, (await readFile(place, 'utf8')).replace(/^[\da-f]{20} came .*\n/gm, ''));
  const again = await broughtIn([file], { place: whole.place });
  expect([...again.texts.keys()]).toEqual([]);
});

test('a text that its author took away does not come back', async () => {
  const whole = await broughtIn([file]);
  const { rm } = await import('node:fs/promises');
  await rm(join(whole.content, 'posts/the-gate'), { recursive: true });
  const again = await broughtIn([file], { place: whole.place });
  expect([...again.texts.keys()]).toEqual([]);
});
