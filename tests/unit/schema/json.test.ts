import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ownBlog } from '../../own-blog.ts';
import { schemaFiles } from '../../../src/author/schemas.ts';
import { postsNow } from '../../../src/author/preview/editor-help.ts';
import { listFiles } from '../../../src/library/content/files.ts';
import { readContent } from '../../../src/library/content/content.ts';
import { splitFrontMatter } from '../../../src/library/content/front-matter.ts';
import { dataFiles, frontMatter, jsonSchemaOf, type JsonSchema } from '../../../src/schema/json.ts';

const root = join(import.meta.dirname, '../../..');
const folders = [
  ['this blog', ownBlog.content, 7],
  ['the fixture', join(root, 'tests/fixtures/blog'), 10],
] as const;

function refusals(schema: JsonSchema, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`.trim());
}

const good = { title: 'T', description: 'D.', pubDate: '2026-12-25', topics: ['safety'] };
const post = (own: object) => refusals(jsonSchemaOf(frontMatter.posts), { ...good, ...own });

test.each(schemaFiles())('the schema for editors is what the blog itself asks for: %s', (name, text) => {
  const written = readFileSync(join(root, '.vscode/schemas', name), 'utf8');
  expect(written, 'Run "npm run schemas" and commit what it writes.').toBe(text);
});

test('each data file has its schema in the settings of VS Code', () => {
  const settings: unknown = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const wired = Object.keys(dataFiles).map((file) => [
    `.vscode/schemas/${file.replace('.yaml', '.json')}`,
    `content/${file}`,
  ]);
  expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(wired) });
});

describe.each(folders)('what is written in %s is accepted as it was typed', (_, folder, least) => {
  test('data files', async () => {
    const files = await listFiles(folder);
    for (const [file, schema] of Object.entries(dataFiles).filter(([name]) => files.includes(name))) {
      const typed: unknown = parse(readFileSync(join(folder, file), 'utf8'));
      expect({ file, found: refusals(jsonSchemaOf(schema), typed) }).toEqual({ file, found: [] });
    }
  });

  test('posts and pages', async () => {
    const content = await readContent(folder);
    const posts = postsNow(content);
    const texts = (await listFiles(folder)).filter((file) => /^(?:posts|pages)\/.*\.mdx?$/.test(file));
    expect(texts.length).toBeGreaterThanOrEqual(least);
    for (const file of texts) {
      const split = splitFrontMatter(readFileSync(join(folder, file), 'utf8'));
      const typed: unknown = split.ok ? parse(split.parts.yaml) : undefined;
      const schema = file.startsWith('posts/') ? posts : jsonSchemaOf(frontMatter.pages);
      expect({ file, found: refusals(schema, typed) }).toEqual({ file, found: [] });
    }
  });
});

test.each([
  ['a day in words', { pubDate: 'next Tuesday' }],
  ['a day of another country', { pubDate: '25/12/2026' }],
  ['a month that there is not', { pubDate: '2026-13-45' }],
  ['no day', { pubDate: null }],
  ['a name that is mistyped', { descripton: 'D.' }],
  ['a topic outside of brackets', { topics: 'safety' }],
  ['no topic', { topics: [] }],
  ['a title of spaces', { title: ' ' }],
  ['a cover without words', { cover: { src: './a.png' } }],
  ['a depth that there is not', { contentNotes: [{ about: 'loss', depth: 'deep' }] }],
  ['yes for true', { draft: 'yes' }],
  ['a revision without its day', { revisions: [{ note: 'N.' }] }],
])('an editor refuses %s', (_, own) => {
  expect(post(own)).not.toEqual([]);
});

test('every field of a post says what it is for', () => {
  const fields = Object.values(Object(jsonSchemaOf(frontMatter.posts)['properties']));
  expect(fields.length).toBeGreaterThan(10);
  for (const field of fields) expect(field).toMatchObject({ description: expect.stringMatching(/\.$/) });
});

test('topics, series and posts are chosen from those there are', async () => {
  const now = postsNow(await readContent(join(root, 'tests/fixtures/blog')));
  expect(refusals(now, good)).toEqual([]);
  expect(refusals(now, { ...good, topics: ['safty'] })).toHaveLength(1);
  expect(refusals(now, { ...good, related: ['nowhere'] })).toHaveLength(1);
  const empty = postsNow({ topics: [], series: [], posts: [] });
  expect(refusals(empty, { ...good, topics: ['anything'] })).toEqual([]);
});
