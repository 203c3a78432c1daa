import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openChecker } from '../../../../src/author/preview/checker.ts';
import { openPreview } from '../../../../src/author/preview/preview.ts';
import { attachmentsOf } from '../../../../src/library/content/attachments.ts';
import { picturesOf } from '../../../../src/library/content/pictures.ts';
import type { Snapshot } from '../../../../src/library/blog/snapshot.ts';
import { readSettings } from '../../../../src/settings.ts';
import { contentWith, post } from '../../check/folder.ts';
import { temporaryFolder } from '../folders.ts';

async function previewOf(hand: (snapshot: Snapshot) => Promise<void> = () => Promise.resolve()) {
  const folder = await contentWith({});
  const settings = readSettings({ BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' }, await temporaryFolder());
  const checker = openChecker(settings);
  onTestFinished(() => checker.close());
  let holding: Promise<void> | undefined;
  let looksToo = false;
  /** Holds every whole check back until what is returned is called; on demand each look at single files as well. */
  const hold = ({ looks = false } = {}) => {
    let letGo = (): void => undefined;
    holding = new Promise((resolve) => (letGo = resolve));
    looksToo = looks;
    return letGo;
  };
  const failures: unknown[] = [];
  const told: number[] = [];
  const preview = openPreview({
    settings,
    checker: {
      ...checker,
      async check(now, whose) {
        const found = await checker.check(now, whose);
        if (!whose || looksToo) await holding;
        return found;
      },
    },
    pictures: picturesOf(folder),
    attachments: attachmentsOf(folder),
    now: () => new Date('2026-11-22T12:00:00Z'),
    hand,
    told: ({ diagnostics }) => told.push(diagnostics.length),
    failed: (error) => failures.push(error),
  });
  await preview.checked();
  const save = async (file: string, text: string) => {
    await writeFile(join(folder, file), text);
    preview.changed(file);
  };
  return { preview, folder, save, hold, failures, told };
}

test('front matter that was just saved is judged before the whole check has ended', async () => {
  const { preview, save, hold } = await previewOf();
  expect(preview.diagnostics).toEqual([]);
  const letGo = hold({ looks: true });
  await save('posts/seen.mdx', post({ title: '' }));
  await preview.read();
  expect(preview.isUnchecked('posts/seen.mdx')).toBe(true);
  expect(preview.diagnostics).toMatchObject([{ file: 'posts/seen.mdx' }]);
  letGo();
  await preview.checked();
  expect(preview.diagnostics).toHaveLength(1);
  expect(preview.isUnchecked('posts/seen.mdx')).toBe(false);
});

test('a text that was just saved is looked at on its own before the whole check has ended', async () => {
  const { preview, save, hold } = await previewOf();
  const letGo = hold();
  await save('posts/seen.mdx', post({}, '[a](./nowhere.mdx)'));
  await Promise.all([preview.read(), preview.looked()]);
  expect(preview.isUnchecked('posts/seen.mdx')).toBe(false);
  expect(preview.diagnostics).toMatchObject([{ file: 'posts/seen.mdx', line: 7 }]);
  const { state } = preview;
  letGo();
  await preview.checked();
  expect(preview.diagnostics).toHaveLength(1);
  expect(preview.state).toBe(state);
});

test('what was wrong with a file is no longer said once it is saved', async () => {
  const { preview, save, told } = await previewOf();
  await save('posts/seen.mdx', post({}, '[a](./nowhere.mdx)'));
  await preview.checked();
  expect(preview.diagnostics).toMatchObject([{ file: 'posts/seen.mdx', line: 7 }]);
  await save('posts/seen.mdx', post({}));
  await preview.read();
  expect(preview.diagnostics).toEqual([]);
  await preview.checked();
  // A busy machine may check the same files once more.
  expect(told.filter((count, at) => count !== told[at - 1])).toEqual([0, 1, 0]);
});

test('a post that did not change is the very same entry in the next snapshot', async () => {
  const snapshots: Snapshot[] = [];
  const { preview, save } = await previewOf((snapshot) => {
    snapshots.push(snapshot);
    return Promise.resolve();
  });
  await save('posts/other.mdx', post({}));
  await preview.read();
  const [first, second] = snapshots;
  expect([...(second?.posts.keys() ?? [])]).toEqual(['other', 'seen']);
  expect(second?.posts.get('seen')).toBe(first?.posts.get('seen'));
});

test('a save that nobody told of is seen a moment after the one before', async () => {
  const { preview, folder, save } = await previewOf();
  await save('posts/seen.mdx', post({ title: 'Once' }));
  await preview.read();
  await writeFile(join(folder, 'posts/seen.mdx'), post({ title: 'Twice' }));
  await expect.poll(() => preview.content?.posts[0]?.data.title).toBe('Twice');
});

test('when a page cannot be made of a snapshot, the next one is tried all the same', async () => {
  let fails = true;
  const { preview, folder, save, failures } = await previewOf(() =>
    fails ? Promise.reject(new Error('Astro fell over.')) : Promise.resolve(),
  );
  expect(failures).toHaveLength(1);
  fails = false;
  await rm(join(folder, 'posts/seen.mdx'));
  await save('posts/new.mdx', post({}));
  await preview.checked();
  expect(failures).toHaveLength(1);
  expect(preview.content?.posts.map(({ id }) => id)).toEqual(['new']);
});

test('everything is checked when the first page has been put together, or when somebody waits for it', async () => {
  const folder = await contentWith({});
  const settings = readSettings({ BLOG_CONTENT: folder, BLOG_TODAY: '2026-11-22' }, await temporaryFolder());
  const opened = (firstPage: Promise<unknown>) => {
    let checks = 0;
    const preview = openPreview({
      settings,
      checker: {
        check() {
          checks += 1;
          return Promise.resolve([]);
        },
        close: () => Promise.resolve(),
      },
      pictures: picturesOf(folder),
      attachments: attachmentsOf(folder),
      now: () => new Date('2026-11-22T12:00:00Z'),
      firstPage,
      hand: () => Promise.resolve(),
      told: () => undefined,
      failed: (error) => {
        throw error;
      },
    });
    return { preview, checks: () => checks };
  };
  const first = Promise.withResolvers<undefined>();
  const shown = opened(first.promise);
  await shown.preview.read();
  await shown.preview.looked();
  expect(shown.checks()).toBe(0);
  first.resolve(undefined);
  await expect.poll(shown.checks).toBe(1);
  const asked = opened(new Promise(() => undefined));
  await asked.preview.checked();
  expect(asked.checks()).toBe(1);
});
