import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../../../src/cache.ts';
import { finisher, cachedFinisher } from '../../../../src/outputs/page/finished-pages.ts';
import type { JoinedScripts } from '../../../../src/outputs/page/scripts.ts';
import { temporaryFolder } from '../../author/folders.ts';

const scripts = new Map([
  ['one.a1.js', "document.querySelector('.shown')"],
  ['two.b2.js', "document.body.style.setProperty('--size', '1')"],
]);
const page = `<!doctype html><html><head><meta charset="utf-8"><style>.shown{color:red}.never{color:blue}</style>
<script type="module" src="/assets/one.a1.js"></script><script type="module" src="/assets/two.b2.js"></script></head>
<body><p class="shown">Words.</p></body></html>`;

test('a page that is rendered as before is finished as before, with the script that was put together for it', async () => {
  const folder = join(await temporaryFolder(), 'kept');
  const first: JoinedScripts = new Map();
  const html = await cachedFinisher(scripts, first, openCache(folder), 'program')(page, 'a page');
  expect(html).toBe(finisher(scripts, new Map())(page, 'a page'));
  expect(first.size).toBe(1);
  const second: JoinedScripts = new Map();
  expect(await cachedFinisher(scripts, second, openCache(folder), 'program')(page, 'a page')).toBe(html);
  expect(second).toEqual(first);
  expect(await readdir(folder)).toHaveLength(1);
});

test('another program, and another custom property in any script, make another page of the same', async () => {
  const folder = join(await temporaryFolder(), 'kept');
  await cachedFinisher(scripts, new Map(), openCache(folder), 'program')(page, 'a page');
  await cachedFinisher(scripts, new Map(), openCache(folder), 'another')(page, 'a page');
  const more = new Map([...scripts, ['three.c3.js', "style.setProperty('--more', '1')"]]);
  await cachedFinisher(more, new Map(), openCache(folder), 'program')(page, 'a page');
  expect(await readdir(folder)).toHaveLength(3);
});

test('what was neither asked for nor kept is forgotten', async () => {
  const folder = join(await temporaryFolder(), 'kept');
  const first = openCache(folder);
  await first.keep('one', 'a');
  await first.keep('two', 'b');
  const second = openCache(folder);
  expect((await second.get('one'))?.toString()).toBe('a');
  await second.keep('three', 'c');
  await second.forgetOthers();
  expect((await readdir(folder)).sort()).toEqual(['one', 'three']);
});
