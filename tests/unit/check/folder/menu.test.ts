import { expect, test } from 'vitest';
import { foundIn, siteIn } from '../folder.ts';

const withMenu = (...lines: readonly string[]) => ({
  'site.yaml': `${siteIn('en')}\nmenu:\n${lines.join('\n')}\n`,
});
const page = '---\ntitle: Consultation group\ndescription: D.\n---\n\nText.\n';

test('an entry of the menu that leads to nothing is told, with what was meant', async () => {
  expect(await foundIn(withMenu('  - page: abuot', '  - topic: greif'))).toMatchInlineSnapshot(`
    [
      "error site.yaml:19:11 "abuot": There is no page "abuot" for the menu. | Type, with 2 spaces before it: - page: about",
      "error site.yaml:20:12 "greif": There is no topic "greif" for the menu. | Type, with 2 spaces before it: - topic: grief",
    ]
  `);
  expect(await foundIn(withMenu('  - page: nothing-like-it'))).toMatchInlineSnapshot(`
    [
      "error site.yaml:19:11 "nothing-like-it": There is no page "nothing-like-it" for the menu. | There are: start, writing, topics, series, search, follow, changes, about, help, limits, privacy.",
    ]
  `);
});

test('what the menu may say is told where it says something else', async () => {
  expect(
    await foundIn(
      withMenu(
        '  - link: https://booking.example/',
        '  - page: writing',
        '    topic: grief',
        '  - label: Writing',
        '  - about',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "error site.yaml:19:5 "link: https://booking.example/": "label" in entry 1 of "menu" is missing: the words in the menu. Left out, those of the page; a link needs them. | Add a line to it, for example: /     label: …",
      "error site.yaml:21:12 "grief": "topic" in entry 2 of "menu" is "grief". It may not stand in one entry with "page". | What belongs there: a topic, by its name in topics.yaml.",
      "error site.yaml:22:5 "label: Writing": "page" in entry 3 of "menu" is missing: a page of yours, by the name of its file, or a list of the blog's: start, writing, topics, series, search, follow, changes. An entry has this, or "topic", or "link". | Add a line to it, for example: /     page: …",
      "error site.yaml:23:5 "about": Entry 4 of "menu" is "about", but it has to be written over several lines. | Write it like this: /   - page: about",
    ]
  `);
});

test('a page that nothing leads to is told, until the menu or a text leads there', async () => {
  const lone = { 'pages/group.mdx': page };
  expect(await foundIn(lone)).toMatchInlineSnapshot(`
    [
      "warning pages/group.mdx: Nothing leads to this page: neither the menu, nor the foot of the pages, nor a text of yours. | Link to it from a text, or put a menu into site.yaml, with all that it is to lead to: / menu: /   - page: group",
    ]
  `);
  expect(await foundIn({ ...lone, ...withMenu('  - page: group', '  - page: writing') })).toEqual([]);
  const text = (link: string) => ({
    'posts/mine.mdx': `---\ntitle: Mine\ndescription: A.\npubDate: 2026-01-01\ntopics: [grief]\n---\n\nText: ${link}\n`,
  });
  for (const link of ['[it](/group/)', '[it](../pages/group.mdx)', '[it][a]\n\n[a]: /group/']) {
    expect(await foundIn({ ...lone, ...text(link) })).toEqual([]);
  }
  // That it leads to itself helps nobody to find it.
  expect(await foundIn({ 'pages/group.mdx': `${page}\n[up](/group/)\n` })).toHaveLength(1);
});

test('a telephone number is one that can be dialed', async () => {
  const phone = (number: string) => ({
    'site.yaml': siteIn('en').replace('@example.org\n', `@example.org\n  phone: "${number}"\n`),
  });
  expect(await foundIn(phone('+1 (555) 010-0199'))).toEqual([]);
  expect(await foundIn(phone('call me'))).toMatchInlineSnapshot(`
    [
      "error site.yaml:17:10 ""call me"": "phone" under "contact" is "call me". It must be a number in digits, like "+1 555 010 0199". | What belongs there: your telephone number, in quotes. It stands below the address for mail.",
    ]
  `);
});
