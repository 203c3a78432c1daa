import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { today } from './build-once.ts';
import { command } from './command.ts';

const heic = 'tests/fixtures/photos/lamp.heic';
let content = '';
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'blog-'));
  await cp(inject('fixtureContent'), content, { recursive: true });
});
afterAll(() => rm(content, { recursive: true, force: true }));

const settings = () => ({ BLOG_CONTENT: content, BLOG_TODAY: today });

test('npm run photo brings in a photograph from a telephone, and prints the line that shows it', async () => {
  const { code, output } = await command('photo', settings(), [heic, 'heavier'], 'A lamp.\nIn the hall.\n');
  expect(code).toBe(0);
  expect(output).toContain('![A lamp.](./heavier/a-lamp.jpg "In the hall.")');
  const picture = await readFile(join(content, 'posts/heavier/a-lamp.jpg'));
  expect(picture.includes('canarycamera')).toBe(false);
  expect(await command('check', settings())).toMatchObject({ code: 0 });
});

test('npm run photo says in a sentence what it cannot read', async () => {
  const { code, output } = await command('photo', settings(), ['README.md', 'heavier']);
  expect(output.trim()).toMatch(
    /"README.md" is not a picture that can be read here. Take one that is JPEG, HEIC, PNG, WebP, AVIF, GIF or TIFF.$/,
  );
  expect(code).toBe(1);
});
