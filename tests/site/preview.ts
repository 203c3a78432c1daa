import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { today } from './build-once.ts';
import { commandFile, environmentFor } from './command.ts';
import { keyCookie } from './key-cookie.ts';

/** `npm run dev` over a copy of the fixture, as a person starts it. */
export interface RunningPreview {
  /** The copy, which a test may change as it likes. */
  readonly content: string;
  /** Where the home page answers. */
  readonly address: string;
  /** Where the author's desk answers, with its key. */
  readonly desk: string;
  /** The key, as her browser brings it. */
  readonly cookie: string;
  /** The program that is started as her editor; a test may have it fail. */
  readonly editor: string;
  /** All that it has printed. */
  output(): string;
  /** What a page answers to her, whose browser knows the key of the desk. */
  get(path: string): Promise<{ readonly status: number; readonly html: string }>;
  /** Writes a file of the copy, or changes its text. */
  write(file: string, text: string | ((before: string) => string)): Promise<void>;
  /** Presses Ctrl and C, waits for the end, and gives the exit code. */
  stop(): Promise<number | null>;
}

/**
 * @param only Says of each file of the fixture whether it is copied.
 * @param ready Called when it is, before the preview begins; gives settings besides.
 */
export async function startPreview(
  only: (file: string) => boolean = (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  ready: (content: string, work: string) => Promise<Readonly<Record<string, string>>> = () =>
    Promise.resolve({}),
): Promise<RunningPreview> {
  const work = await mkdtemp(join(tmpdir(), 'blog '));
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, { recursive: true, filter: only });
  const editor = join(work, 'editor');
  await writeFile(editor, `#!/bin/sh\nprintf '%s' "$1" > "$0.opened"\n`, { mode: 0o755 });
  const settings = {
    BLOG_CONTENT: content,
    BLOG_OUT: join(work, 'out'),
    BLOG_TODAY: today,
    BLOG_PORT: '0',
    // As some machines have it; a preview is for development all the same.
    NODE_ENV: 'production',
    // No editor may open on the machine that runs the tests.
    LAUNCH_EDITOR: `"${editor}"`,
    ...(await ready(content, work)),
  };
  const child = spawn(process.execPath, [commandFile, 'dev'], { env: environmentFor(settings) });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /preview, drafts included: (http:\S+)[\s\S]*Ctrl and C/.exec(output) ?? [];
      // With the key, which a test brings as a cookie.
      if (found !== undefined) resolve(new URL('.', found).href);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => {
      reject(new Error(`The preview ended:\n${output}`));
    });
  });
  const desk = /Your desk: (http:\S+)/.exec(output)?.[1] ?? '';
  const cookie = await keyCookie(desk);
  return {
    content,
    address,
    desk,
    cookie,
    editor,
    output: () => output,
    async get(path) {
      const response = await fetch(new URL(path, address), { headers: { accept: 'text/html', cookie } });
      return { status: response.status, html: await response.text() };
    },
    async write(file, text) {
      const path = join(content, file);
      await writeFile(path, typeof text === 'string' ? text : text(await readFile(path, 'utf8')));
    },
    async stop() {
      child.kill('SIGINT');
      // One that does not end is told as what it is, and holds no other test up.
      const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
      const code = await ended;
      clearTimeout(late);
      if (code === null) throw new Error(`The preview did not end by itself:\n${output}`);
      await rm(work, { recursive: true, force: true });
      return code;
    },
  };
}
