import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { alone, command, environmentFor } from './command.ts';

const root = join(import.meta.dirname, '../..');
const front = '---\ntitle: T\ndescription: D.\npubDate: 2026-01-01\ntopics: [safety]\n---\n\n';

/** Astro's build of the posts alone, past the check. */
function built(content: string, out: string): Promise<{ code: number | null; output: string }> {
  const file = join(import.meta.dirname, 'both-ways/build.ts');
  const child = spawn(process.execPath, [file, content, out], { cwd: root, env: environmentFor({}) });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

test('a vignette without its basis is not built, with the check and past it; a name is no basis', async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-'));
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture|elements|hostile/.test(file),
  });
  await writeFile(join(content, 'posts/v.mdx'), `${front}<Vignette>\n\nShe came.\n\n</Vignette>\n`);
  const settings = { BLOG_CONTENT: content, BLOG_OUT: join(work, 'out'), BLOG_TODAY: '2026-11-22' };
  const checked = await command('check', settings);
  expect(checked.output).toContain('<Vignette> does not say its "basis"');
  expect(checked.code).toBe(1);
  const past = await alone(() => built(content, join(work, 'past')));
  expect(past.output).toContain('A <Vignette> does not say its basis');
  expect(past.code).not.toBe(0);
  await writeFile(
    join(content, 'posts/v.mdx'),
    `${front}<Vignette basis="consented" name="Ann">\n\nShe came.\n\n</Vignette>\n`,
  );
  expect((await command('check', settings)).output).toContain('<Vignette> knows no "name"');
  await rm(work, { recursive: true });
});
