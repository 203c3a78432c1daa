import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { post } from '../../check/folder.ts';
import { temporaryFolder } from '../folders.ts';
import { pushed } from './repository.ts';

const yes = { yes: true };
const body = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].join('\n\n');
const seen = 'content/posts/seen.mdx';

/** A blog, and the same blog on another computer, from which something was pushed since. */
async function twoPlaces(there: Readonly<Record<string, string | undefined>>) {
  const blog = await pushed({ 'posts/seen.mdx': post({ title: 'Seen' }, body), 'posts/lamp.md': post({}) });
  const other = join(await temporaryFolder(), 'other');
  const elsewhere = async (files: typeof there) => {
    for (const [file, text] of Object.entries(files)) {
      if (text === undefined) await rm(join(other, file));
      else await blog.write({ [relative(blog.root, join(other, file))]: text });
    }
    const git = ['-C', other, '-c', 'user.name=Bea', '-c', 'user.email=b@example.org'];
    await blog.git(...git, 'add', '--all');
    await blog.git(...git, 'commit', '--quiet', '--message=Written elsewhere');
    await blog.git(...git, 'push', '--quiet');
  };
  await blog.git('clone', '--quiet', blog.host, other);
  await elsewhere(there);
  return { ...blog, elsewhere };
}

describe('what the host has and this folder has not', () => {
  test('is brought here after asking, and what is written here is published on top of it', async () => {
    const blog = await twoPlaces({
      'content/posts/there.md': post({ title: 'There' }),
      'README.md': 'A blog.',
    });
    await blog.write({ 'content/posts/here.md': post({ title: 'Here' }) });
    const { code, said } = await blog.told({}, 'yes', 'yes');
    expect(said).toMatchInlineSnapshot(`
      "Asking the host what it has …

      The host has changes that are not here yet, from another computer or from its own website:
        Written elsewhere

      Bring them here? What you wrote stays. (yes or no) yes
      Asking the host what it has …
      Looking for what changed …

      New:
        “Here”  /writing/here/

      Publish this? (yes or no) yes
      Sending it to the host …
      Published: it is kept in /host now. Readers see it when a site is made from there."
    `);
    expect(code).toBe(0);
    expect(await blog.read('README.md')).toBe('A blog.');
    expect(await blog.git('status', '--porcelain')).toBe('');
    expect(await blog.git('log', '--format=%s')).toBe('Publish “Here”\nWritten elsewhere\nThe first version');
    expect(await blog.atHost('rev-parse', 'main')).toBe(await blog.git('rev-parse', 'HEAD'));
  });

  test('stays there when it is not wanted, and in a trial', async () => {
    const blog = await twoPlaces({ 'content/posts/there.md': post({ title: 'There' }) });
    await blog.write({ 'content/posts/here.md': post({ title: 'Here' }) });
    expect(await blog.told({}, 'no')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Nothing was published\.$/),
    });
    expect((await blog.told({})).said).toMatch(/Stopped\. Nothing was published\.$/);
    const dryRun = await blog.told({ dryRun: true });
    expect(dryRun.said).toContain('It fetches them first, after asking. What you wrote here stays as it is.');
    expect(await blog.git('log', '--format=%s')).toBe('The first version');
    expect(await blog.git('status', '--porcelain')).toBe('?? content/posts/here.md');
  });

  test('and is in other paragraphs of the same text makes one text with what is written here', async () => {
    const blog = await twoPlaces({ [seen]: post({ title: 'Seen' }, body.replace('One.', 'One there.')) });
    await blog.write({ [seen]: post({ title: 'Seen' }, body.replace('Five.', 'Five here.')) });
    expect((await blog.told(yes)).code).toBe(0);
    expect(await blog.atHost('show', `main:${seen}`)).toContain(
      'One there.\n\nTwo.\n\nThree.\n\nFour.\n\nFive here.',
    );
  });

  test('and is in files that were put aside for another commit leaves these as they are', async () => {
    const blog = await twoPlaces({ 'content/posts/there.md': post({ title: 'There' }) });
    await blog.write({ 'src/mine.ts': 'mine' });
    await blog.git('add', 'src/mine.ts');
    await blog.told(yes);
    expect(await blog.git('status', '--porcelain')).toBe('A  src/mine.ts');
  });
});

describe('two versions of the same lines', () => {
  const two = async () => {
    const blog = await twoPlaces({ [seen]: post({ title: 'Seen' }, body.replace('Three.', 'Three there.')) });
    await blog.write({ [seen]: post({ title: 'Seen' }, body.replace('Three.', 'Three here.')) });
    return blog;
  };

  test('leave no mark in a text: the host’s is laid aside, and it is said what to do', async () => {
    const blog = await two();
    const mine = await blog.read(seen);
    const { said } = await blog.told(yes);
    expect(said).toMatchInlineSnapshot(`
      "Asking the host what it has …

      The host has changes that are not here yet, from another computer or from its own website:
        Written elsewhere
      UserError: Nothing was published. These files were changed here and at the host, and only you can say what is to become of both:
        content/posts/seen.mdx
      Yours are as they were. As the host has them, they lie under the same names in
        /blog/from-the-host
      Take over into yours what is to stay, and save. Yours then stand for both.
      Then type again: npm run publish"
    `);
    expect(await blog.read(seen)).toBe(mine);
    expect(await blog.read(`from-the-host/${seen}`)).toContain('Three there.');
    expect(await blog.git('log', '--format=%s')).toBe('The first version');
  });

  test('are published as the author has brought them together, when she did what it says', async () => {
    const blog = await two();
    await blog.told(yes);
    const both = (await blog.read(seen)).replace('Three here.', 'Three there and here.');
    await blog.write({ [seen]: both });
    const { code, said } = await blog.told({}, 'yes', 'yes');
    expect(said).toContain(
      'Yours stand for both: content/posts/seen.mdx. Does all stand in them that is to stay? (yes or no) yes',
    );
    expect(code).toBe(0);
    expect(await blog.atHost('show', `main:${seen}`)).toBe(both.trimEnd());
    expect(await blog.git('status', '--porcelain')).toBe('');
    await expect(blog.read(`from-the-host/${seen}`)).rejects.toThrow();
  });

  test('are shown again when the host has changed once more', async () => {
    const blog = await two();
    await blog.told(yes);
    await blog.elsewhere({ [seen]: post({ title: 'Seen' }, body.replace('Three.', 'Three, later.')) });
    expect((await blog.told(yes)).code).toBeUndefined();
    expect(await blog.read(`from-the-host/${seen}`)).toContain('Three, later.');
    expect((await blog.told(yes)).code).toBe(0);
    expect(await blog.atHost('show', `main:${seen}`)).toContain('Three here.');
  });

  test('are two versions, too, when one place has taken the text away', async () => {
    const blog = await twoPlaces({ 'content/posts/lamp.md': undefined });
    await blog.write({ 'content/posts/lamp.md': post({ title: 'The lamp' }) });
    expect((await blog.told(yes)).said).toContain('  content/posts/lamp.md\n');
    expect(await blog.read('from-the-host/content/posts/lamp.md')).toContain('taken away there');
    expect((await blog.told(yes)).code).toBe(0);
    expect(await blog.atHost('show', 'main:content/posts/lamp.md')).toContain('The lamp');
  });

  test('of the record of addresses make one record', async () => {
    const blog = await two();
    await blog.elsewhere({
      [seen]: post({ title: 'Seen' }, body),
      'content/addresses.txt': '/writing/there/ 2026-11-01\n/writing/seen/ 2026-10-01\n',
    });
    await blog.write({ 'content/addresses.txt': '/writing/seen/ 2026-11-02\n' });
    await blog.write({ 'content/posts/there.md': post({}) });
    expect((await blog.told(yes)).code).toBe(0);
    expect(await blog.read('content/addresses.txt')).toMatch(
      /^\/writing\/seen\/ 2026-10-01\n\/writing\/there\/ 2026-11-01\n/m,
    );
  });
});

test('what was kept here and did not arrive is brought together with what the host has got since', async () => {
  const blog = await twoPlaces({ 'content/posts/there.md': post({ title: 'There' }) });
  await blog.write({ 'content/posts/here.md': post({ title: 'Here' }) });
  await blog.git('add', '--all');
  await blog.git('commit', '--quiet', '--message=Publish “Here”');
  const { code, said } = await blog.told(yes);
  expect(said).toContain('New:\n  “Here”  /writing/here/');
  expect(code).toBe(0);
  expect(await blog.atHost('log', '--first-parent', '--format=%s', 'main')).toBe(
    'Publish “Here”\nBring together what was written in two places\nWritten elsewhere\nThe first version',
  );
});

test('a repository that the host has begun by itself is brought together with this one', async () => {
  const blog = await pushed();
  await blog.atHost('update-ref', '-d', 'refs/heads/main');
  const other = join(await temporaryFolder(), 'other');
  const git = ['-C', other, '-c', 'user.name=Bea', '-c', 'user.email=b@example.org'];
  await blog.git('init', '--quiet', '--initial-branch=main', other);
  await blog.git(...git, 'commit', '--quiet', '--allow-empty', '--message=Initial commit');
  await blog.git(...git, 'push', '--quiet', blog.host, 'main');
  await blog.write({ 'content/posts/here.md': post({ title: 'Here' }) });
  expect((await blog.told(yes)).code).toBe(0);
  expect(await blog.atHost('show', 'main:content/posts/here.md')).toContain('Here');
});

test('a file of the program that was changed on both sides is left alone, and what it says to type is enough', async () => {
  const blog = await twoPlaces({ 'src/a.ts': 'there' });
  await blog.write({ 'src/a.ts': 'here', 'content/posts/here.md': post({ title: 'Here' }) });
  const { said } = await blog.told(yes);
  expect(said).toMatchInlineSnapshot(`
    "Asking the host what it has …

    The host has changes that are not here yet, from another computer or from its own website:
      Written elsewhere
    UserError: Nothing was published. "src/a.ts" was changed here and at the host, and is none of your writing.
    To set your change of it aside, type:
      git stash push --include-untracked -- "src/a.ts"
    Then type again: npm run publish
    To have your change back afterwards, type:
      git stash pop"
  `);
  expect(await blog.read('src/a.ts')).toBe('here');
  await blog.git('stash', 'push', '--include-untracked', '--', 'src/a.ts');
  expect((await blog.told(yes)).code).toBe(0);
  expect(await blog.read('src/a.ts')).toBe('there');
});
