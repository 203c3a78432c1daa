import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { run } from '../../../src/author/pages.ts';
import { addLines } from '../../../src/author/pages/lines.ts';
import { starterLanguages, startersFor } from '../../../src/author/pages/starters.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { requiredPages } from '../../../src/schema/page.ts';
import { severityOf } from '../../../src/schema/diagnostic.ts';
import { contentWith } from '../check/folder.ts';

const site = (language: string, region = 'US') =>
  `title: Bread and Salt\nheadline: Notes\nintroduction: Who writes.\ndescription: Notes.\naddress: https://example.org/\nlanguage: ${language}\ndirection: ltr\ntimeZone: UTC\nregion: ${region}\nauthor:\n  name: Ada Ames\n  credentials: LMFT\n  licence: "12345"\n  jurisdiction: Oregon\ncontact:\n  email: ada@example.org\nhost: A host\n`;

/** A content folder in a language, without pages but for those that are named. */
const folderIn = (language: string, kept: readonly string[] = []) =>
  contentWith({
    'site.yaml': site(language),
    ...Object.fromEntries(
      requiredPages.filter((id) => !kept.includes(id)).map((id) => [`pages/${id}.mdx`, undefined]),
    ),
  });

async function writtenInto(folder: string): Promise<string> {
  const lines: string[] = [];
  await run({ BLOG_CONTENT: folder }, process.cwd(), new Date(0), (line) => lines.push(line), []);
  return lines.join('\n');
}

describe.each(await starterLanguages())('the pages that a blog in %s begins with', (language) => {
  test('are all that there must be, and how to listen and to find someone', async () => {
    const files = (await startersFor(language)).map(({ file }) => file);
    const wanted = [...requiredPages, 'finding-someone', 'listening'].map((id) => `pages/${id}.mdx`);
    // What the law of one country asks for is in its language alone.
    const lawful = language === 'en' ? ['pages/consumer-health-data.mdx'] : [];
    expect(files).toEqual([...wanted, ...lawful].sort());
  });

  test('have nothing to mend, and what is to be filled in keeps them from being published', async () => {
    const folder = await folderIn(language);
    await writtenInto(folder);
    const diagnostics = await checkContent(await readContent(folder), '2026-11-22');
    const inPages = diagnostics.filter(({ file }) => file.startsWith('pages/'));
    expect(inPages.filter((diagnostic) => severityOf(diagnostic) === 'error')).toEqual([]);
    const asked = inPages.filter(({ blocks }) => blocks === 'publishing').map(({ file }) => file);
    expect(asked).toEqual(
      expect.arrayContaining(['about', 'finding-someone', 'privacy'].map((id) => `pages/${id}.mdx`)),
    );
  });

  test('name the limits on the page about the author, and the help lines on the page on limits', async () => {
    const text = new Map((await startersFor(language)).map(({ file, text }) => [file, text]));
    expect(text.get('pages/about.mdx')).toContain('](/limits/)');
    expect(text.get('pages/limits.mdx')).toContain('](/help/)');
  });
});

test('a region takes the pages of its language, and a page that is there stays', async () => {
  const folder = await folderIn('pt-BR', ['about']);
  const before = await readContent(folder);
  expect(await writtenInto(folder)).not.toContain('about.mdx');
  const after = await readContent(folder);
  const about = (content: typeof before) => content.pages.find(({ id }) => id === 'about')?.text;
  expect(about(after)).toBe(about(before));
  expect(after.pages.find(({ id }) => id === 'limits')?.data.title).toBe('Limites');
  expect(await writtenInto(folder)).toBe('Every page is there already, so nothing was written.');
});

test('where there are none in the language nothing is written, and it says in which there are', async () => {
  const folder = await folderIn('pl');
  await expect(writtenInto(folder)).rejects.toThrow(
    'There are no pages to begin with in Polish, only in German, English, Spanish, French and Portuguese.',
  );
  expect(await readdir(join(folder, 'pages')).catch(() => [])).toEqual([]);
});

const starters = new URL('../../../src/starters/lines/', import.meta.url);

describe.each((await readdir(starters)).map((name) => name.slice(0, 2)))(
  'the help lines that a blog in %s begins with',
  (region) => {
    test('can be read, say where each comes from, and were not looked up by the author yet', async () => {
      const folder = await contentWith({ 'site.yaml': site('en', region), 'crisis-lines.yaml': '[]\n' });
      expect(await addLines(join(folder, 'crisis-lines.yaml'), region)).toBeGreaterThan(0);
      const content = await readContent(folder);
      expect(content.diagnostics.filter(({ file }) => file === 'crisis-lines.yaml')).toEqual([]);
      expect(content.lines.length).toBeGreaterThan(0);
      for (const { country, lastChecked, source } of content.lines) {
        expect(country).toBe(region);
        expect(lastChecked).toBeUndefined();
        expect(source).toMatch(/^https:/);
      }
      expect(content.lines.some((line) => line.situations?.includes('thoughts-of-dying'))).toBe(true);
    });
  },
);

test('help lines are added below those that are there, once, and none is replaced', async () => {
  const own =
    '# Mine\n- id: a\n  name: A\n  country: US\n  channel: call\n  value: "988"\n  languages: [en]\n  audience: everyone\n  for: everyone\n  source: https://example.org/';
  const folder = await contentWith({ 'site.yaml': site('es', 'ES'), 'crisis-lines.yaml': own });
  expect(await writtenInto(folder)).toContain('the help lines that are known of Spain');
  const written = await readFile(join(folder, 'crisis-lines.yaml'), 'utf8');
  expect(written.startsWith(`${own}\n`)).toBe(true);
  expect((await readContent(folder)).lines.map(({ country }) => country)).toContain('ES');
  expect(await writtenInto(folder)).not.toContain('help lines');
  expect(await readFile(join(folder, 'crisis-lines.yaml'), 'utf8')).toBe(written);
});

test('a file that cannot be read, or is written in brackets, stays as it is', async () => {
  for (const own of ['- id: "a\n', '[{ id: a, country: US }]\n']) {
    const folder = await contentWith({ 'site.yaml': site('es', 'ES'), 'crisis-lines.yaml': own });
    expect(await addLines(join(folder, 'crisis-lines.yaml'), 'ES')).toBe(0);
    expect(await readFile(join(folder, 'crisis-lines.yaml'), 'utf8')).toBe(own);
  }
});
