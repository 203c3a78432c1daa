import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';

const blog = openFixture();
let page: Page;
beforeAll(async () => {
  page = await blog.browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => page.close());

/** What a page is to somebody who listens to it: each role with its name, one a line, without addresses. */
async function heard(kind: string): Promise<string> {
  await page.goto(blog.address + kind);
  const all = await page.locator('body').ariaSnapshot();
  const lines = all.split('\n').filter((line) => !/^\s*- \/(?:url|placeholder):/.test(line));
  const depth = (line = '') => line.search(/\S/);
  // A colon stands before what is inside; where only the address was, it goes too.
  const bare = lines.map((line, at) => (depth(lines[at + 1]) > depth(line) ? line : line.replace(/:$/, '')));
  return `${bare.join('\n')}\n`;
}

/** The head and the foot of a page. */
const around = /^- (banner|contentinfo):\n(?: .*\n)+/gm;

/** The same without what is just as it is on the home page, to be short enough to be read. */
async function toRead(kind: string): Promise<string> {
  const home: readonly string[] = (await heard('')).match(around) ?? [];
  // How large a file is changes with every drawing.
  const all = (await heard(kind)).replace(/\(\d[\d.]* [kM]B\)/g, '(its size)');
  return kind === ''
    ? all
    : all.replace(around, (part, role: string) =>
        home.includes(part) ? `- ${role} as on the home page\n` : part,
      );
}

/** Roles in it, with the name and the level where there are any. */
function rolesIn(text: string): { role: string; name: string | undefined; level: number | undefined }[] {
  // A line whose words need quotation marks of their own is wrapped in single ones.
  const lines = text.replace(/^\s*- text:.*\n/gm, '');
  return [
    ...lines.matchAll(
      /^\s*- '?([a-z]+)(?: ("(?:\\.|[^"\\])*"|\/.+\/))?((?: \[[a-z]+(?:=[^\]]+)?\])*)'?(?::|$)/gm,
    ),
  ].map(([, role = '', name, states = '']) => ({
    role,
    name,
    level: role === 'heading' ? Number(/level=(\d)/.exec(states)?.[1]) : undefined,
  }));
}

const named = [
  'link',
  'button',
  'textbox',
  'searchbox',
  'combobox',
  'radio',
  'checkbox',
  'img',
  'group',
  'form',
  'region',
];
const once = ['banner', 'main', 'contentinfo'];
const landmarks = ['navigation', 'search', 'form', 'region', 'complementary'];

describe.each(kinds)('what is heard on /%s', (kind) => {
  it('is known', async () => {
    const name =
      kind
        .replace(/\.html$/, '')
        .replace(/\/$/, '')
        .replaceAll('/', '-') || 'home';
    await expect(await toRead(kind)).toMatchFileSnapshot(`heard/${name}.txt`);
  });

  it('has its language, one first heading and none left out, landmarks told apart, and a name for all one can use', async () => {
    const text = await heard(kind);
    const roles = rolesIn(text);
    // Every line of the snapshot but plain text was understood.
    expect(text.match(/^\s*- '?(?!text:)/gm)?.length).toBe(roles.length);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const nameless = roles.filter(({ role, name }) => named.includes(role) && name === undefined);
    expect(nameless.filter(({ role }) => role !== 'group')).toEqual([]);
    // What can be opened is called by its summary, which a snapshot shows inside of it.
    expect(nameless.length).toBe(await page.locator('details:not([aria-labelledby]) > summary').count());
    for (const role of once) expect(roles.filter((one) => one.role === role)).toHaveLength(1);
    const places = roles.flatMap(({ role, name }) =>
      landmarks.includes(role) ? [`${role} ${name ?? ''}`] : [],
    );
    expect(places).toEqual([...new Set(places)]);
    const levels = roles.flatMap(({ level }) => level ?? []);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});
