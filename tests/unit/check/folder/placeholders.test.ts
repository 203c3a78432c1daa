import { expect, test } from 'vitest';
import { foundIn, foundInText, post } from '../folder.ts';

const site = (name: string, address: string) =>
  `title: Bread and Salt\nheadline: Notes\nintroduction: Who writes.\ndescription: Notes.\naddress: ${address}\nlanguage: en\ndirection: ltr\ntimeZone: UTC\nregion: US\nauthor:\n  name: ${name}\n  credentials: LMFT\n  licence: "12345"\n  jurisdiction: Oregon\ncontact:\n  email: ada@example.org\nhost: A host\n`;

test('what is still to be filled in keeps the blog from being published, and not from being built', async () => {
  const files = { 'site.yaml': site('"[Your name]"', 'https://a-blog.example/') };
  expect(await foundIn(files)).toMatchInlineSnapshot(`
    [
      "warning site.yaml:5:10 "https://a-blog.example/": This address is made up, and nobody can reach it. It keeps the blog from being published. | Type the address where the blog will live, for example: address: https://your-name.org/",
      "warning site.yaml:11:10 "[Your name]": "[Your name]" is still to be filled in. It keeps the blog from being published. | Type what belongs there.",
    ]
  `);
  expect(await foundIn({ 'site.yaml': site('Ada [A.] Ames', 'https://example.org/') })).toEqual([]);
});

test('in a text, what was left to come back to', async () => {
  const found = await foundInText('Dear [your name],\n\nLorem ipsum. TK\n\nTODO: ask R.');
  expect(found.map((text) => text.split(': ')[0])).toEqual([
    'warning 7:6 "[your name]"',
    'warning 9:1 "Lorem ipsum"',
    'warning 9:14 "TK"',
    'warning 11:1 "TODO"',
  ]);
  expect(found[0]).toContain('It keeps the blog from being published.');
});

test('in a draft it only stands in the list', async () => {
  const found = await foundInText('Dear [your name],', { draft: 'true' });
  expect(found).toEqual([
    'warning 8:6 "[your name]": "[your name]" looks as if something were to be filled in here. | Type what belongs there, or take it out.',
  ]);
});

test('remarks, links, notes and words of other languages are none', async () => {
  const body =
    'She [my aunt] said so.[^name] A [title](https://example.org/), a [link][x], a [date] and todo el mundo.\n\n- [ ] one\n\n[x]: https://example.org/\n[date]: https://example.org/\n[^name]: A note.';
  expect(await foundInText(body)).toEqual([]);
});

test('one that is meant can be kept, and code is not read', async () => {
  expect(await foundInText('Printers write TK for it. {/* keep: their word */}\n\n`TODO`')).toEqual([]);
});

test('two posts of one title are told apart by nobody', async () => {
  const found = await foundIn({
    'posts/a.mdx': post({ title: 'The kettle' }),
    'posts/b.mdx': post({ title: 'The  Kettle' }),
    'posts/c.mdx': post({ title: 'The kettle', withdrawn: '2026-02-01' }),
  });
  expect(found).toEqual([
    'warning posts/b.mdx:2:8 "The  Kettle": posts/a.mdx has this title too, and in a list readers cannot tell the two apart. | Give one of them another title. Its address stays as it is.',
  ]);
});

test('a picture of more than ten megabytes', async () => {
  const found = await foundIn({
    'posts/large.jpg': new Uint8Array(12_400_000),
    'posts/small.jpg': new Uint8Array(9_000_000),
  });
  expect(found).toEqual([
    'warning posts/large.jpg: This picture has 12 megabytes. Readers get a small copy, but the project carries the large one for ever. | Save it smaller: 2400 pixels on its longer side are plenty.',
  ]);
});
