import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { today } from './build-once.ts';
import { bytesOf } from './bytes.ts';
import { alone, environmentFor, type Ended } from './command.ts';
import { keyCookie } from './key-cookie.ts';

const root = join(import.meta.dirname, '../..');
const program = 'node_modules/astro/bin/astro.mjs';
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function emptyFolder(): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'blog-astro-'));
  folders.push(work);
  return work;
}

/** Runs Astro as a host's preset does, with none of our commands around it. */
function astro(
  words: readonly string[],
  settings: Record<string, string>,
  said: (output: string, stop: () => void) => void = () => undefined,
): Promise<Ended> {
  const run = new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: root, env: environmentFor(settings) });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      said(output, () => child.kill('SIGINT'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  return alone(() => run);
}

describe('npx astro build', () => {
  test('makes the whole site, with the same bytes as npm run build', async () => {
    const work = await emptyFolder();
    const { code, output } = await astro(['build'], {
      BLOG_CONTENT: inject('fixtureContent'),
      BLOG_OUT: join(work, 'site'),
      BLOG_CACHE: join(work, 'cache'),
      BLOG_TODAY: today,
    });
    expect(output).toContain('Complete!');
    expect(code).toBe(0);
    expect(await bytesOf(join(work, 'site'))).toEqual(await bytesOf(inject('fixture')));
  });

  test('with a mistake in a post tells of it as npm run build does, and leaves the site as it was', async () => {
    const work = await emptyFolder();
    const content = join(work, 'content');
    await cp(inject('fixtureContent'), content, { recursive: true });
    await writeFile(join(content, 'posts/wrong.mdx'), '---\ntitel: Wrong\n---\n\nText.\n');
    const { code, output } = await astro(['build', '--outDir', join(work, 'site')], {
      BLOG_CONTENT: content,
      BLOG_CACHE: join(work, 'cache'),
      BLOG_TODAY: today,
    });
    expect(code).not.toBe(0);
    expect(output).toContain('The blog knows no "titel" here.');
    expect(output).toContain('Nothing was built; the site is as it was.');
    expect(output).not.toContain('Complete!');
    expect((await readdir(work)).sort()).toEqual(['cache', 'content']);
  });
});

describe('npx astro dev', () => {
  test('shows drafts to whoever has the key that it prints, and in place of a post with a mistake what to mend', async () => {
    const work = await emptyFolder();
    const content = join(work, 'content');
    await cp(inject('fixtureContent'), content, { recursive: true });
    await writeFile(join(content, 'posts/wrong.mdx'), '---\ntitel: Wrong\n---\n\nText.\n');
    const asked = new Map<string, number>();
    let begun = false;
    const settings = {
      BLOG_CONTENT: content,
      BLOG_CACHE: join(work, 'cache'),
      BLOG_TODAY: today,
      BLOG_PORT: '0',
    };
    await astro(['dev'], settings, (output, stop) => {
      const [, address] = /drafts included: (http:\S+)/.exec(output) ?? [];
      if (address === undefined || begun) return;
      begun = true;
      const ask = async (path: string, cookie = '') => {
        const headers = { accept: 'text/html', cookie };
        asked.set(
          `${path}${cookie && ' with the key'}`,
          (await fetch(new URL(path, address), { headers })).status,
        );
      };
      const all = async () => {
        const cookie = await keyCookie(address);
        await ask('writing/plain/', cookie);
        await ask('writing/wrong/', cookie);
        await ask('desk/', cookie);
        await ask('writing/plain/');
        await ask('desk/');
      };
      void all().finally(stop);
    });
    expect(Object.fromEntries(asked)).toEqual({
      'writing/plain/ with the key': 200,
      'writing/wrong/ with the key': 503,
      'desk/ with the key': 200,
      'writing/plain/': 403,
      'desk/': 403,
    });
  });
});
