import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { roll } from '../../src/art/random.ts';
import { bytesOf } from './bytes.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { editedBlog } from './edits/blog.ts';
import { edits } from './edits/kinds.ts';

test('a build with nothing kept, on the other side of the date line, gives the same bytes', async () => {
  const first = inject('fixture');
  const work = await mkdtemp(join(tmpdir(), 'blog-again-'));
  const { code, output } = await command('build', {
    BLOG_CONTENT: inject('fixtureContent'),
    BLOG_OUT: join(work, 'site'),
    BLOG_CACHE: join(work, 'cache'),
    BLOG_TODAY: today,
    TZ: 'Pacific/Pago_Pago',
    LC_ALL: 'de_DE.UTF-8',
  });
  expect(output).toContain('Built');
  expect(code).toBe(0);
  expect(await bytesOf(join(work, 'site'))).toEqual(await bytesOf(first));
  await rm(work, { recursive: true });
});

/** A few of the many that `npm run test:long -- edits` makes: what other pages show, what Astro compiles, the day. */
const some = [
  'another title',
  'a standing page by another name',
  'a help line by another name',
  'weeks that pass',
];

test('builds that keep what they can are, after some edits, the same as one with nothing kept', async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-again-'));
  const blog = await editedBlog(work);
  const dice = roll(20_261_130);
  expect((await blog.build('kept')).output).toContain('Built');
  for (const name of some) {
    const before = blog.state;
    await blog.become(edits[name]?.(before, dice) ?? before);
    expect(blog.state).not.toEqual(before);
    expect((await blog.build('kept')).output).toContain('Built');
  }
  expect((await blog.build('fresh')).output).toContain('Built');
  expect(await blog.bytes('kept')).toEqual(await blog.bytes('fresh'));
  await rm(work, { recursive: true });
});
