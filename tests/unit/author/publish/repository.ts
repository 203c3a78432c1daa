import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gitIn } from '../../../../src/author/git.ts';
import { atTerminal } from '../../../../src/author/publish/at-terminal.ts';
import { codeOf, publish } from '../../../../src/author/publish/publish.ts';
import type { PublishOptions } from '../../../../src/author/publish/options.ts';
import { readSettings } from '../../../../src/settings.ts';
import { contentWith, type Written } from '../../check/folder.ts';
import { answering } from '../conversation.ts';
import { temporaryFolder } from '../folders.ts';

/** What a publishing left: its exit code or its error, and what the author was shown. */
export interface Told {
  readonly code: number | undefined;
  readonly said: string;
}

/** A blog of the author's in a repository of its own, with a bare one as its host. */
export async function repository(files: Written = {}) {
  const home = await temporaryFolder();
  const root = await temporaryFolder();
  const host = await temporaryFolder();
  await rename(await contentWith(files), join(root, 'content'));
  // Nobody's name is known, no hook or setting of the machine's own is heard.
  const environment = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const runner = gitIn(root, environment);

  const git = async (...args: readonly string[]) => {
    const ran = await runner(args);
    if (!ran.ok) throw new Error(`git ${args.join(' ')}: ${ran.error}`);
    return ran.text;
  };
  const atHost = async (...args: readonly string[]) => (await gitIn(host, environment)(args)).text;
  const write = async (more: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
  };
  const settings = readSettings({ BLOG_TODAY: '2026-11-22', BLOG_CACHE: await temporaryFolder() }, root);
  const told = async (job: Partial<PublishOptions> = {}, ...answers: readonly string[]): Promise<Told> => {
    const { conversation, out, screen } = answering(...answers);
    const { yes = false } = job;
    const all: PublishOptions = {
      settings,
      root,
      environment,
      now: new Date('2026-11-22T12:00:00Z'),
      dryRun: false,
      yes,
      publisher: atTerminal({ conversation, out, yes, folder: settings.content }),
      build: () => Promise.resolve(0),
      ...job,
    };
    const { code, error } = await publish(all).then(
      (outcome) => ({ code: codeOf(outcome), error: '' }),
      (error: unknown) => ({ code: undefined, error: `${String(error)}` }),
    );
    // How often it says that it is still at it is the machine's.
    const said = `${screen()}\n${error}`
      .replace(/^ {2}still at it .*\n/gm, '')
      .trim()
      .replaceAll(root, '/blog')
      .replaceAll(host, '/host');
    return { code, said };
  };
  return {
    root,
    settings,
    host,
    environment,
    git,
    atHost,
    write,
    told,
    read: (file: string) => readFile(join(root, file), 'utf8'),
    init: async () => {
      await git('init', '--quiet', '--initial-branch=main');
      await git('config', 'user.name', 'Ada Ames');
      await git('config', 'user.email', 'ada@example.org');
      await git('add', '--all');
      await git('commit', '--quiet', '--message=The first version');
    },
    /** A host with an empty repository, as a person makes it there. */
    emptyHost: () => atHost('init', '--quiet', '--bare', '--initial-branch=main'),
    addHost: async () => {
      await atHost('init', '--quiet', '--bare', '--initial-branch=main');
      await git('remote', 'add', 'origin', host);
      await git('push', '--quiet', '--set-upstream', 'origin', 'main');
    },
  };
}

/** A blog that was pushed by hand once, so that everything in it is public. */
export async function pushed(files: Written = {}) {
  const blog = await repository(files);
  await blog.init();
  await blog.addHost();
  return blog;
}
