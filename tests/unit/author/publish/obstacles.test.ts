import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { temporaryFolder } from '../folders.ts';
import { pushed, repository } from './repository.ts';

const mine = { 'content/posts/mine.mdx': post({ title: 'Mine' }) };

describe('what is in the way is said with what to type, and nothing is sent', () => {
  test('no Git on this computer', async () => {
    const blog = await repository();
    const environment = { PATH: await temporaryFolder() };
    expect((await blog.told({ environment })).said).toMatchInlineSnapshot(`
      "UserError: Git, the program that takes your writing to the host, is not installed.
      Get it from https://git-scm.com, then type again: npm run publish"
    `);
  });

  test('no host, where nobody is asked', async () => {
    const blog = await repository();
    await blog.init();
    expect((await blog.told({ yes: true })).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. Git does not know where to publish to.
      Make an empty repository at your host, for example at GitHub. Then type, with its own address:
        git remote add origin https://github.com/your-name/your-blog.git
      Then type again: npm run publish
      It says what goes there, and asks, before it sends anything.
      Where your host has no Git, say how the site comes to it, by typing: npm run publish -- --where"
    `);
  });

  test('an earlier version in place of a branch', async () => {
    const blog = await pushed();
    await blog.git('checkout', '--quiet', '--detach');
    expect((await blog.told()).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. You are looking at an earlier version of the blog, and not at the newest one.
      To go to the newest one, type:
        git switch main
      Then type again: npm run publish"
    `);
  });

  test('no name and address, where nobody is asked', async () => {
    const blog = await pushed();
    await blog.git('config', '--unset', 'user.email');
    expect((await blog.told({ yes: true })).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. Git does not know who you are. It writes a name and an email address into each change.
      Whoever can see the repository can see both. Type, with your own:
        git config --global user.name "Your Name"
        git config --global user.email "you@example.org"
      Then type again: npm run publish"
    `);
    const environment = { ...blog.environment, EMAIL: 'ada@example.org' };
    expect((await blog.told({ environment, dryRun: true })).code).toBe(0);
  });

  test('a merge that waits', async () => {
    const blog = await pushed(mine);
    await blog.git('switch', '--quiet', '--create', 'other');
    await blog.write({ 'content/posts/seen.mdx': post({ title: 'One way' }) });
    await blog.git('commit', '--quiet', '--all', '--message=one');
    await blog.git('switch', '--quiet', 'main');
    await blog.write({ 'content/posts/seen.mdx': post({ title: 'Another way' }) });
    await blog.git('commit', '--quiet', '--all', '--message=another');
    await expect(blog.git('merge', 'other')).rejects.toThrow();
    expect((await blog.told()).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. Git is in the middle of bringing two versions together, and waits.
      To see what it waits for, type:
        git status
      To go back to how it was before, type:
        git merge --abort
      Then type again: npm run publish"
    `);
  });

  test('no host at its address, and none that answers', async () => {
    const blog = await pushed();
    await rm(blog.host, { recursive: true });
    expect((await blog.told()).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. There is no repository at the address that Git has, or you may not see it.
      To see the address, type:
        git remote get-url origin
      To give it another, type:
        git remote set-url origin https://github.com/your-name/your-blog.git
      Then type again: npm run publish"
    `);
    await blog.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/blog.git');
    expect((await blog.told()).said).toMatchInlineSnapshot(`
      "Asking the host what it has …
      UserError: Nothing was published. The host did not answer. Look whether you are online.
      Then type again: npm run publish"
    `);
  });
});

test('a hook that refuses the commit is quoted, and all is as it was', async () => {
  const blog = await pushed();
  await blog.write({ ...mine, '.git/hooks/pre-commit': '#!/bin/sh\necho "spelling: kettel" >&2\nexit 1\n' });
  await chmod(join(blog.root, '.git/hooks/pre-commit'), 0o755);
  const { code, said } = await blog.told({ yes: true });
  expect(code).toBeUndefined();
  expect(said).toContain('Git did not take the change. It says:\nspelling: kettel');
  expect(await blog.git('status', '--porcelain')).toBe('?? content/posts/mine.mdx');
  expect(await blog.atHost('log', '--format=%s')).toBe('The first version');
});

test('what the host refuses is kept here, and goes along the next time', async () => {
  const blog = await pushed();
  await blog.write(mine);
  const hook = join(blog.host, 'hooks/pre-receive');
  await writeFile(hook, '#!/bin/sh\necho "no room left" >&2\nexit 1\n');
  await chmod(hook, 0o755);
  const refused = await blog.told({ yes: true });
  expect(refused.code).toBeUndefined();
  expect(refused.said).toContain('What you wrote is kept here, and will go along the next time.');
  expect(await blog.atHost('log', '--format=%s')).toBe('The first version');
  await rm(hook);
  const { code, said } = await blog.told({ yes: true });
  expect(code).toBe(0);
  expect(said).toContain('Kept here earlier, and sent along:\n  Publish “Mine”');
  expect(await blog.atHost('log', '--format=%s', '--max-count=1')).toBe('Publish “Mine”');
});
