import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { post, siteIn, sound, type Written } from '../../folder.ts';
import { onePixel } from '../follow.ts';

const site = String(sound['site.yaml']);
const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>';
const page = '---\ntitle: A group\ndescription: D.\n---\n\nText.\n';
const line = (lines: string) =>
  `- id: a\n  name: A\n  country: US\n  channel: call\n  value: "988"\n  hours: always\n  languages: [en]\n  audience: everyone\n  for: everyone\n  source: https://example.org/\n${lines}`;

const kitchen = readFileSync(join(import.meta.dirname, '../../../../fixtures/fonts/kitchen.ttf'));
const starter = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../../src/starters', name), 'utf8');

/** What is told of whole files, of their names, and of the blog's own data. */
export const inFiles: Readonly<Record<string, readonly Written[]>> = {
  'check/folder/common-words.ts': [
    Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`posts/mine-${at}.mdx`, post({ title: `Mine ${at}` })]),
    ),
  ],
  'check/folder/words-left.ts': [{ 'site.yaml': siteIn('ko') }],
  'check/care/any-language.ts': [
    {
      'site.yaml': siteIn('it'),
      'posts/mine.mdx': post(
        { title: 'Mine' },
        '<Vignette basis="composite">\n\nIl 14 marzo ha compiuto 93 anni, in Via Garibaldi 14, e ha chiamato il 612 345 678.\n\n</Vignette>',
      ),
    },
  ],
  'check/folder/translations.ts': [
    { 'posts/mine.mdx': post({ title: 'Mine', language: 'es', translationOf: 'sen' }) },
    { 'posts/mine.mdx': post({ title: 'Mine', language: 'es', translationOf: 'nothing-like-it' }) },
    { 'posts/mine.mdx': post({ title: 'Mine', language: 'es', translationOf: 'mine' }) },
    { 'posts/mine.mdx': post({ title: 'Mine', translationOf: 'seen' }) },
    {
      'posts/mine.mdx': post({ title: 'Mine', language: 'es', translationOf: 'seen' }),
      'posts/theirs.mdx': post({ title: 'Theirs', language: 'fr', translationOf: 'mine' }),
    },
  ],
  'check/folder/conflict-copies.ts': [
    { 'posts/seen 2.mdx': post({ title: 'Seen' }) },
    { 'posts/seen (conflicted copy).mdx': post({ title: 'Seen' }, 'Other text.') },
    { 'posts/~$seen.docx': 'a' },
  ],
  'check/folder/names.ts': [
    { 'other/mine.mdx': post({ title: 'Mine' }) },
    { 'posts/mine.MDX': post({ title: 'Mine' }) },
    { 'posts/mine.markdown': post({ title: 'Mine' }) },
    { 'posts/mine.docx': 'a' },
    { 'posts/a/b/mine.mdx': post({ title: 'Mine' }) },
    { 'posts/Mine Own.mdx': post({ title: 'Mine' }) },
    { 'posts/2024.mdx': post({ title: 'Mine' }) },
    { 'pages/cdn-cgi.mdx': '---\ntitle: T\ndescription: D.\n---\n\nText.\n' },
    { 'pages/topics.mdx': '---\ntitle: T\ndescription: D.\n---\n\nText.\n' },
    { 'posts/seen/index.mdx': post({ title: 'Mine' }) },
    { 'pages/about.mdx': undefined },
  ],
  'check/folder/https-only.ts': [
    { 'site.yaml': `${site.replace('https://', 'http://')}\nhttpsOnly: true\n` },
  ],
  'check/folder/emergency-number.ts': [{ 'site.yaml': site.replace('region: US', 'region: TV') }],
  'check/folder/menu.ts': [
    { 'site.yaml': `${site}\nmenu:\n  - page: abuot\n` },
    { 'site.yaml': `${site}\nmenu:\n  - topic: nothing-like-it\n` },
  ],
  'check/links/lone-pages.ts': [
    { 'pages/group.mdx': page },
    { 'pages/group.mdx': page, 'site.yaml': `${site}\nmenu:\n  - page: writing\n` },
  ],
  'check/folder/help-lines.ts': [
    { 'crisis-lines.yaml': line('') },
    { 'crisis-lines.yaml': line('  lastChecked: 2026-06-10\n') },
    { 'crisis-lines.yaml': line('  lastChecked: 2026-01-01\n') },
    { 'crisis-lines.yaml': line('  lastChecked: 2027-01-01\n') },
    { 'crisis-lines.yaml': line('').replace('country: US', 'country: FR') },
    { 'crisis-lines.yaml': line('').replace('for: everyone', 'for: 3') },
  ],
  'check/links/permalinks.ts': [
    { 'addresses.txt': 'nothing\n' },
    {
      'addresses.txt': '/writing/mine/ 2026-01-01\n',
      'posts/mine.mdx': post({ title: 'Mine', draft: 'true' }),
    },
    {
      'addresses.txt': '/writing/mine/ 2026-01-01\n',
      'posts/mine.mdx': post({ title: 'Mine', pubDate: '2027-01-01' }),
    },
  ],
  'check/links/lost-addresses.ts': [
    { 'addresses.txt': '/writing/mine/ 2026-01-01\n' },
    {
      'addresses.txt': '/writing/my-own-house/ 2026-01-01\n',
      'posts/my-house.mdx': post({ title: 'My house' }),
    },
    { 'addresses.txt': '/topics/gref/ 2026-01-01\n' },
    { 'addresses.txt': '/abut/ 2026-01-01\n' },
    { 'addresses.txt': '/writing/seen/ 2026-01-01\n/qqqqqqqqqq/ 2026-01-01\n' },
    { 'addresses.txt': '/series/qqqqqqqqqqqqqqq/ 2026-01-01\n/series/finding-a-place/ 2026-01-01\n' },
  ],
  'explain/whole-file.ts, files': [{ 'posts/mine.mdx': new Uint8Array(1_000_001).fill(0x61) }],
  'check/folder/placeholders.ts': [
    { 'site.yaml': site.replace('name: Ada Ames', 'name: "[Your name]"') },
    { 'site.yaml': site.replace('https://example.org/', 'https://blog.example/') },
  ],
  'check/folder/unread-pages.ts': [{ 'pages/help.mdx': starter('en/help.mdx') }],
  'check/pictures/large-pictures.ts': [{ 'posts/lamp.jpg': new Uint8Array(10_000_001) }],
  'check/pictures/card-font.ts': [
    { 'site.yaml': `${site}\ncardFont: ./kichen.ttf\n`, 'kitchen.ttf': kitchen },
    { 'site.yaml': `${site}\ncardFont: kitchen.ttf\n`, 'kitchen.ttf': kitchen },
    { 'site.yaml': `${site}\ncardFont: ./songti.otf\n` },
    { 'site.yaml': `${site}\ncardFont: ./kitchen.ttf\n`, 'kitchen.ttf': 'A text.' },
    {
      'site.yaml': `${site}\ncardFont: ./kitchen.ttf\n`,
      'kitchen.ttf': kitchen,
      'posts/mine.mdx': post({ title: '台所の鬱' }),
    },
  ],
  'check/pictures/own-pictures.ts': [
    { 'site.yaml': `${site}\nlogo: { src: ./lgo.svg }\n`, 'logo.svg': drawn },
    { 'site.yaml': `${site}\nicon: icon.png\n`, 'icon.png': onePixel },
    {
      'site.yaml': `${site}\nicon: ./icon.svg\n`,
      'icon.svg': drawn.replace('/>', '><script>1</script></svg>'),
    },
    { 'site.yaml': `${site}\nlogo: { src: ./logo.svg }\n`, 'logo.svg': drawn.replace('/>', '') },
    { 'site.yaml': `${site}\nportrait: { src: ./me.svg, alt: Me }\n`, 'me.svg': drawn },
    { 'site.yaml': `${site}\nportrait:\n  src: ./me.png\n`, 'me.png': onePixel },
    { 'site.yaml': `${site}\nportrait: { src: ./me.jpg, alt: Me }\n` },
  ],
  'explain/site': [
    { 'site.yaml': site.replace('timeZone: America/New_York', 'timeZone: New York') },
    { 'site.yaml': site.replace('address: https://example.org/', 'address: example.org') },
    { 'site.yaml': site.replace('region: US', 'region: us') },
    { 'site.yaml': site.replace('language: en', 'language: English') },
    { 'site.yaml': site.replace('direction: ltr', 'direction: left') },
    { 'site.yaml': `${site}hostKind: ngnix\n` },
    { 'site.yaml': site.replace('email: ada@example.org', 'email: mailto:ada@example.org') },
    { 'site.yaml': site.replace('licence: "12345"', 'licence: 12345') },
    { 'site.yaml': site.replace('licence: "12345"', 'license: "12345"') },
    { 'site.yaml': site.replace('region: US', 'region: no') },
    { 'site.yaml': `${site}\nemergency: 112\n` },
    { 'site.yaml': `${site}\nquickExit: example.org\n` },
  ],
};
