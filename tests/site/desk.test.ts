import { spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { today } from './build-once.ts';
import { commandFile, environmentFor, runToEnd } from './command.ts';

/** Asks as a browser does: `fetch` would say of itself that it is no page that is opened. */
function opened(address: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; cookie: string | undefined; text: string }>(
    (resolve, reject) => {
      get(address, { headers }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode, cookie: answer.headers['set-cookie']?.[0], text });
        });
      }).on('error', reject);
    },
  );
}

test('npm run desk opens the desk in the browser by a file of hers alone; a second start opens the one that runs', async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog '));
  onTestFinished(() => rm(work, { recursive: true, force: true }));
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  const browser = join(work, 'browser');
  // What it is started with is written down: everybody on a computer can see that.
  await writeFile(browser, '#!/bin/sh\necho "$@" >> "$0.started"\n');
  await chmod(browser, 0o755);
  const settings = {
    BLOG_CONTENT: content,
    BLOG_OUT: join(work, 'out'),
    BLOG_CACHE: join(work, 'cache'),
    BLOG_TODAY: today,
    BLOG_PORT: '0',
    BROWSER: browser,
  };
  const started = () => readFile(`${browser}.started`, 'utf8').catch(() => '');
  const child = spawn(process.execPath, [commandFile, 'desk'], { env: environmentFor(settings) });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    await expect.poll(started).toMatch(/open-desk\.html\n/);
    await expect.poll(() => output).toContain('Your desk opens in your browser.');
    const file = join(settings.BLOG_CACHE, 'open-desk.html');
    expect((await stat(file)).mode & 0o077).toBe(0);
    const [, address = ''] = /url=([^"]+)"/.exec(await readFile(file, 'utf8')) ?? [];
    expect(await started()).not.toContain(new URL(address).searchParams.get('key'));

    // A browser that comes from a file is given the key, and then goes on by itself.
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const answer = await opened(address, headers);
    expect([answer.status, answer.cookie]).toEqual([200, expect.stringContaining('HttpOnly')]);
    expect(answer.text).toContain('content="0; url=/blog/desk/"');

    const second = await runToEnd('desk', settings);
    expect(second.output).toContain('It runs already.');
    expect(second.code).toBe(0);
    expect((await started()).trim().split('\n')).toHaveLength(2);
  } finally {
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }
});
