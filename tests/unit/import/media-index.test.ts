import { expect, test } from 'vitest';
import type { BundleFile } from '../../../src/import/bundle/bundle.ts';
import { mediaIndex } from '../../../src/import/media-index.ts';

const file = (path: string): BundleFile => ({
  path,
  size: 10,
  from: 'export',
  bytes: () => Promise.resolve(Buffer.alloc(0)),
});
const found = (paths: readonly string[], ...addresses: readonly string[]) =>
  mediaIndex(paths.map(file)).find(addresses)?.path;

test.each([
  ['https://x.org/wp-content/uploads/2026/11/kettle-1024x683.jpg', 'uploads/2026/11/kettle.jpg'],
  ['https://x.org/wp-content/uploads/2026/11/kettle-scaled.jpg', 'uploads/2026/11/kettle.jpg'],
  [
    'https://i0.wp.com/x.org/wp-content/uploads/2026/11/kettle.jpg?resize=768%2C512&ssl=1',
    'uploads/2026/11/kettle.jpg',
  ],
  ['https://x.files.wordpress.com/2026/11/kettle.jpg?w=1024', 'uploads/2026/11/kettle.jpg'],
  ['__GHOST_URL__/content/images/size/w600/2026/11/bed.jpg', 'images/2026/11/bed_o.jpg'],
  ['https://1.bp.blogspot.com/-abc/s320/chair.jpg', 'Albums/chair.jpg'],
  ['https://images.squarespace-cdn.com/content/v1/0/1/gate+in+mud.jpg', 'saved/gate in mud.jpg'],
  [
    'https://substackcdn.com/image/fetch/$s_!a!,w_1456,c_limit/https%3A%2F%2Fs3.amazonaws.com%2Fpublic%2Fimages%2Fab_1456x971.jpeg',
    'saved/ab_1456x971.jpeg',
  ],
  ['wix:image://v1/000001_a~mv2.jpg/wall.jpg#originWidth=3000', 'saved/wall.jpg'],
])('%s is %s', (address, path) => {
  const there = [
    'uploads/2026/11/kettle.jpg',
    'uploads/2026/11/kettle-150x150.jpg',
    'uploads/2026/11/kettle-scaled.jpg',
    'uploads/2025/01/kettle.jpg',
    'images/2026/11/bed.jpg',
    'images/2026/11/bed_o.jpg',
    'Albums/chair.jpg',
    'saved/gate in mud.jpg',
    'saved/ab_1456x971.jpeg',
    'saved/wall.jpg',
  ];
  expect(found(there, address)).toBe(path);
});

test('of two pictures with one name it is the one in the folder of that month, and a small form is better than none', () => {
  expect(found(['a/2024/05/lamp.jpg', 'a/2023/01/lamp.jpg'], 'https://x.org/uploads/2023/01/lamp.jpg')).toBe(
    'a/2023/01/lamp.jpg',
  );
  expect(found(['a/2023/01/lamp-300x200.jpg'], 'https://x.org/uploads/2023/01/lamp.jpg')).toBe(
    'a/2023/01/lamp-300x200.jpg',
  );
  expect(found(['a/lamp.jpg'], 'https://x.org/hat.jpg')).toBeUndefined();
});
