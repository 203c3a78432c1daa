import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roll } from '../../src/art/random.ts';
import { editedBlog, type EditedBlog } from '../site/edits/blog.ts';
import { edits } from '../site/edits/kinds.ts';
import { isSame } from '../site/edits/state.ts';

/** Another one makes other edits in another order: `EDITS_SEED=7 npm run test:long -- edits`. */
const seed = Number(process.env['EDITS_SEED'] ?? 20_261_130);
const dice = roll(seed);
const inOrder = Object.keys(edits)
  .map((name) => ({ name, at: dice.between(0, 1) }))
  .sort((one, other) => one.at - other.at)
  .map(({ name }) => name);
/** Each takes a quarter of a minute: `EDITS=all` makes one of every kind. */
const chosen = process.env['EDITS'] === 'all' ? inOrder : inOrder.slice(0, 20);

let work = '';
let blog: EditedBlog;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-edits-'));
  blog = await editedBlog(work);
  expect((await blog.build('kept')).output).toContain('Built');
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Makes an edit that changes something and passes the check, if one of that kind is found. */
async function edited(name: string): Promise<boolean> {
  const before = blog.state;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const next = edits[name]?.(before, dice) ?? before;
    if (isSame(before, next)) continue;
    await blog.become(next);
    if (await blog.isSound()) return true;
    await blog.become(before);
  }
  return false;
}

/** Forgets all that fresh builds have kept; for most of them not what Astro compiled, which takes as long as all the rest. */
async function beginAnew(): Promise<void> {
  const kept =
    made % 5 === 0 ? [''] : ['built', 'cards', 'pages', 'pictures', 'attachments', 'search', 'lists'];
  for (const name of kept) await rm(join(work, 'caches/fresh', name), { recursive: true, force: true });
  await rm(join(work, 'sites/fresh'), { recursive: true, force: true });
}

let tried = 0;
let made = 0;

test.each(chosen)(
  'a build that keeps what it can is the same as a fresh one after this: %s',
  async (name) => {
    tried += 1;
    if (!(await edited(name))) return;
    made += 1;
    const kept = await blog.build('kept');
    await beginAnew();
    const fresh = await blog.build('fresh');
    expect([kept.code, fresh.code], fresh.output).toEqual([0, 0]);
    expect(await blog.bytes('kept')).toEqual(await blog.bytes('fresh'));
  },
);

test('nearly all of these edits could be made', () => {
  expect(made).toBeGreaterThan(tried * 0.8);
});
