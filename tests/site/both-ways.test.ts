import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';
import { bytesOf } from './bytes.ts';
import { alone, environmentFor } from './command.ts';

const root = join(import.meta.dirname, '../..');
const file = join(import.meta.dirname, 'both-ways/build.ts');

test.each([
  ['sample', () => join(root, 'content'), 'being-believed'],
  ['fixture', () => inject('fixtureContent'), 'everything'],
])(
  'every post of the %s has the same bytes in place as @astrojs/mdx makes of it',
  async (_, content, known) => {
    const work = await mkdtemp(join(tmpdir(), 'blog-ways-'));
    onTestFinished(() => rm(work, { recursive: true, force: true }));
    const run = [file, content(), join(work, 'out')];
    await alone(() => promisify(execFile)(process.execPath, run, { cwd: root, env: environmentFor({}) }));
    const module = await bytesOf(join(work, 'out/module'));
    expect(Object.keys(module).some((path) => path.includes(known))).toBe(true);
    expect(await bytesOf(join(work, 'out/place'))).toEqual(module);
  },
);
