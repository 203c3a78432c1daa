import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { post, writeContent } from '../unit/check/folder.ts';
import { command } from './command.ts';
import { readPage } from './read.ts';

const lamp = 'I keep a lamp by the door.';

/** Posts as they are brought, and what readers find on the page. */
const built: Readonly<Record<string, readonly [text: string, html: string]>> = {
  'style-attribute.md': [post({}, `<span style="font-weight: 400;">${lamp}</span>`), `<p>${lamp}</p>`],
  'google-docs.mdx': [
    post(
      {},
      `<b style="font-weight:normal" id="docs-internal-guid-1">\n\nA <span style="font-weight:700">lamp</span>.\n\n</b>`,
    ),
    '<p>A <strong>lamp</strong>.</p>',
  ],
  'word.md': [
    post(
      {},
      `<style>\np.MsoNormal { margin: 0 }\n</style>\n\n<p class=MsoNormal style='margin:0'>${lamp}<o:p></o:p></p>`,
    ),
    `<p>${lamp}</p>`,
  ],
  'soft-return.md': [post({}, 'The first line.\vThe second line.'), 'The first line.<br/>The second line.'],
  'old-file.mdx': [post({}, 'It\u0092s a lamp\u0085\u0000'), 'It’s a lamp…'],
  'other-signs.md': [
    post({}, 'A <3, {{two}}, <5 of it, <https://example.org>.'),
    'A &lt;3, {{two}}, &lt;5 of it, <a',
  ],
  'no-slash.md': [post({}, '<Worksheet title=“A page”>\n\n<Field label="A name">\n\n</Worksheet>'), 'A name'],
  'windows.md': [`\ufeff${post({}, lamp)}`.replaceAll('\n', '\r\n'), `<p>${lamp}</p>`],
};

/** Posts that are refused, each with the lines that are told. */
const refused: Readonly<Record<string, readonly [text: string, lines: readonly number[]]>> = {
  'braces.mdx': [post({}, 'Dear {name}, {your name}\n\n{ and so on'), [7, 7, 9]],
  'tags.md': [post({}, 'A <b>word.\n\n<Letter>\n\nMore.\n\n</Leter>\n\n<em>one\n\ntwo</em>'), [7, 13, 15]],
  'slip.md': [post({}, '<Vignette basis="composite>\n\nShe came.\n\n</Vignette>'), [7]],
  'title.md': [post({ title: 'A title\vwith a soft return' }), [2]],
  'mojibake.md': [post({ description: 'It\u0092s so.' }), [3]],
  'doubled.md': [post({ description: 'D.\ntitle: Another' }), [4]],
  'program.mdx': [post({}, 'export const a = 1\n\n<b set={1 + 1}>a</b>'), [7, 9]],
  'elsewhere.md': [post({}, '<iframe src="https://www.youtube.com/embed/abc"></iframe>'), [7]],
};

const reported = z.object({
  diagnostics: z.array(
    z.object({
      file: z.string(),
      line: z.number().nullable().optional(),
      severity: z.string(),
      help: z.string(),
    }),
  ),
});

let work = '';
const content = () => join(work, 'content');
const out = () => join(work, 'site');
const settings = () => ({
  BLOG_CONTENT: content(),
  BLOG_OUT: out(),
  BLOG_CACHE: join(work, 'cache'),
  BLOG_TODAY: '2026-11-22',
});

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-agree-'));
  const all = [...Object.entries(built), ...Object.entries(refused)];
  await writeContent(
    content(),
    Object.fromEntries(all.map(([name, [text]]) => [`posts/${name}`, named(text, name)])),
  );
  const site = await readFile(join(content(), 'site.yaml'), 'utf8');
  await writeFile(join(content(), 'site.yaml'), site.replace('America/New_York', 'Asia/Kolkata'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Posts of one title cannot be told apart. */
function named(text: string, name: string): string {
  return text.replace(/^title: A title(?=\r?\n)/m, `title: ${name}`);
}

test('all that the build would stop at is told in one check, each with its file, its line and its mend', async () => {
  const { output } = await command('check', settings(), ['--json']);
  const { diagnostics } = reported.parse(JSON.parse(output));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const told = Map.groupBy(errors, ({ file }) => file.replace('posts/', ''));
  const lines = [...told].map(([file, found]) => [file, found.map(({ line }) => line)]);
  expect(Object.fromEntries(lines)).toEqual(
    Object.fromEntries(Object.entries(refused).map(([file, [, expected]]) => [file, expected])),
  );
  for (const { help } of errors) expect(help).not.toBe('');
});

describe('what the check lets pass', () => {
  beforeAll(async () => {
    for (const name of Object.keys(refused)) await rm(join(content(), 'posts', name));
    const { output } = await command('build', settings());
    expect(output).toContain('Built');
  });

  test.each(Object.entries(built))('is built, and says what was meant: %s', async (name, [, html]) => {
    const page = await readPage(out(), `writing/${name.replace(/\.mdx?$/, '')}/`);
    expect(page.html).toContain(html);
    expect(page.html).not.toMatch(/ style=|Mso|o:p|docs-internal/);
  });
});
