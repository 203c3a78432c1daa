import { describe, expect, test } from 'vitest';
import { foundIn, post } from '../folder.ts';

const kettle = post({ title: 'A kettle' }, 'First version.\n\nOf two.');
const changed = post({ title: 'A kettle' }, 'First version.\n\nOf three.');
const series = 'finding-a-place:\n  title: Finding a place\n  description: D.\n';

describe('a copy that a program made is told, with what it is a copy of and what differs', () => {
  test.each([
    [
      "a-kettle (Ada's conflicted copy 2026-11-02).md",
      'A program that keeps folders in step, such as Dropbox,',
    ],
    [
      'a-kettle (conflicted copy 2026-11-02 101010).md',
      'A program that keeps folders in step, such as Dropbox,',
    ],
    [
      'a-kettle (In Konflikt stehende Kopie von Ada 2026-11-02).md',
      'A program that keeps folders in step, such as Dropbox,',
    ],
    ['a-kettle [conflicted].md', 'A program that keeps folders in step, such as Dropbox,'],
    ['a-kettle 2.md', 'iCloud or a Mac'],
    ['a-kettle (1).md', 'Google Drive or a browser'],
    ['a-kettle-DESKTOP-ABC123.md', 'OneDrive'],
    ['a-kettle-Adas-MacBook-Pro.md', 'OneDrive'],
    ['a-kettle.sync-conflict-20261102-101010-ABCDEFG.md', 'Syncthing'],
    ['a-kettle_conflict-20261102-101010.md', 'ownCloud'],
    ['a-kettle copy.md', 'Windows or a Mac'],
    ['a-kettle - Kopie (2).md', 'Windows or a Mac'],
    ['Copy of a-kettle.md', 'Google Drive or a Mac'],
    ['a-kettle_LOCAL_1234.md', 'Git'],
  ])('%s', async (name, by) => {
    const found = await foundIn({ 'posts/a-kettle.md': kettle, [`posts/${name}`]: changed });
    expect(found).toEqual([
      `error posts/${name}: ${by} made this second copy of posts/a-kettle.md. They differ from line 9 on: here it says "Of three.", and in posts/a-kettle.md it says "Of two.". | Bring over into posts/a-kettle.md what you want to keep of it. Then take this one away.`,
    ]);
  });

  test('of a folder, and of one that is the same', async () => {
    const found = await foundIn({ 'posts/a-kettle/index.md': kettle, 'posts/a-kettle 2/index.md': kettle });
    expect(found).toEqual([
      'error posts/a-kettle 2/index.md: iCloud or a Mac made this second copy of posts/a-kettle/index.md. The two are the same, line for line. | Take this one away: nothing is lost with it.',
    ]);
  });

  test('of one that ends sooner', async () => {
    const found = await foundIn({ 'posts/a-kettle.md': kettle, 'posts/a-kettle 2.md': `${kettle}\nMore.\n` });
    expect(found[0]).toContain(
      'They differ from line 11 on: here it says "More.", and in posts/a-kettle.md it ends.',
    );
  });

  test('of a data file, and of what an editor kept: nobody reads them', async () => {
    const found = await foundIn({
      'series (1).yaml': series,
      'posts/a-kettle.md': kettle,
      'posts/a-kettle.md.orig': changed,
      'posts/a-kettle.md~': changed,
    });
    expect(found.map((text) => text.split('. ')[0])).toEqual([
      'warning posts/a-kettle.md.orig: An editor made this second copy of posts/a-kettle.md',
      'warning posts/a-kettle.md~: An editor made this second copy of posts/a-kettle.md',
      'warning series (1).yaml: Google Drive or a browser made this second copy of series.yaml',
    ]);
  });
});

test('because of a copy nothing else is said of it, nor of what it is a copy of', async () => {
  const part = { title: 'A kettle', series: 'finding-a-place', part: '1' };
  const found = await foundIn({
    'posts/a-kettle.md': post(part),
    'posts/a-kettle 2.md': post({ ...part, topics: '[nowhere]' }, '[a](./nowhere.md) %% ask her %%'),
  });
  expect(found).toHaveLength(1);
});

test.each([
  [
    'a name that only looks like one',
    { 'posts/step-2.md': kettle, 'posts/step.md': post({ title: 'Step' }) },
  ],
  ['a picture', { 'posts/a-kettle.md': kettle, 'posts/lamp 2.jpg': new Uint8Array() }],
])('%s is no copy', async (_, files) => {
  expect(await foundIn(files)).toEqual([]);
});

test('without what it would be a copy of, it is a text with a name that no address can have', async () => {
  expect(await foundIn({ 'posts/a-kettle 2.md': kettle })).toEqual([
    'error posts/a-kettle 2.md: The name "a-kettle 2" becomes the address. It may have small letters, digits and hyphens only. | Rename it to posts/a-kettle-2.md',
  ]);
});

test('what a program leaves while a file is open', async () => {
  const found = await foundIn({
    'posts/~$kettle.docx': 'x',
    'posts/~WRL0001.tmp': 'x',
    'posts/a.md.tmp': 'x',
  });
  expect(found.map((text) => text.split(':')[0])).toEqual([
    'warning posts/a.md.tmp',
    'warning posts/~$kettle.docx',
    'warning posts/~WRL0001.tmp',
  ]);
  expect(found[0]).toMatchInlineSnapshot(
    `"warning posts/a.md.tmp: A program made this while it had a file open. It is no text of yours, and nobody reads it. | Close the program. If it is still there then, take it away."`,
  );
});
