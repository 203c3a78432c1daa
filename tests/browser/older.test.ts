import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { asReadBy, olderBrowsers, type Older } from './older.ts';
import { covered } from './covered.ts';

const blog = openFixture();

/** What of a page's words is covered by others, where a browser reads it. */
async function coveredOn(path: string, width: number, older: Older): Promise<string[]> {
  const context = await blog.browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: asReadBy(older, await answer.text()) });
  });
  await page.goto(blog.address + path);
  const found = await covered(page);
  await context.close();
  return found;
}

describe.each(olderBrowsers)('$name', (older) => {
  it.each([390, 1280])('shows pages with nothing over their words, %i pixels wide', async (width) => {
    for (const path of ['', 'writing/elements/', 'writing/near-home/', 'help/']) {
      expect([path, await coveredOn(path, width, older)]).toEqual([path, []]);
    }
  });
});

it('words that lie over each other are seen', async () => {
  const page = await blog.browser.newPage();
  await page.setContent(
    '<p style="position:absolute;top:0">One line</p><p style="position:absolute;top:2px">Another</p>',
  );
  expect(await covered(page)).toEqual(['“One line” and “Another”']);
  await page.close();
});

it('what such a browser does not know is left out', () => {
  const css =
    '@layer{a{color:red}b{&:hover{top:0}}}@media (width<9px){a{top:0}}a:dir(rtl),b{top:0}a:is(:dir(rtl),b){top:0}';
  const [safari, chrome] = olderBrowsers.map((older) => asReadBy(older, `<style>${css}</style>`));
  expect(safari).toBe('<style>@layer{a{color:red}b{}}a:is(:dir(rtl),b){top:0}</style>');
  expect(chrome).toBe('<style>a:is(:dir(rtl),b){top:0}</style>');
});
