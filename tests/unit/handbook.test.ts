import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainPost } from '../../src/schema/post.ts';
import { site } from '../../src/schema/site.ts';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const handbook = await read('content/README.md');

/** The rows of the table under a heading, cell by cell, without its head. */
function rowsUnder(heading: string): string[][] {
  const part = handbook.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const inCode = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the handbook explains every line that a post may have at its top, once', () => {
  const explained = rowsUnder('Each line at the top of a post').flatMap(([names]) => inCode(names));
  expect(explained.toSorted()).toEqual(Object.keys(plainPost.shape).toSorted());
});

test('each example of such a line in the handbook is one that the check takes', () => {
  const needed = 'title: A\ndescription: B.\npubDate: 2026-12-01\ntopics: [a]\n';
  const refused = rowsUnder('Each line at the top of a post').filter(([, example]) => {
    const own = inCode(example).join('\n');
    const names = new Set(own.split('\n').map((line) => line.split(':')[0]));
    const others = needed.split('\n').filter((line) => !names.has(line.split(':')[0]));
    return !plainPost.safeParse(parse([...others, own].join('\n'))).success;
  });
  expect(refused).toEqual([]);
});

test('the handbook names every part that a post may have', async () => {
  const list = /proseComponents = \{([\s\S]*?)\n {2}(?:h2|'attached-file'):/.exec(
    await read('src/components/prose/index.ts'),
  );
  const parts = [...(list?.[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((name) => !handbook.includes(`<${name}`))).toEqual([]);
});

test('the list at the head of the handbook leads to each of its parts', () => {
  const slug = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-');
  const prose = handbook.replaceAll(/^```[\s\S]*?^```/gm, '');
  const parts = [...prose.matchAll(/^## (.+)$/gm)].map(([, title = '']) => `[${title}](#${slug(title)})`);
  const listed = [...handbook.matchAll(/^- (\[.+\]\(#.+\))$/gm)].map(([, link]) => link);
  expect(listed).toEqual(parts);
});

test('no sentence of the handbook sends an author into the program', () => {
  expect(handbook.match(/.*\bsrc\/.*/g)).toBeNull();
});

test('the handbook explains what site.yaml may say besides, with examples that the check takes', async () => {
  const needed: Record<string, unknown> = parse(await read('tests/fixtures/blog/site.yaml'));
  const rows = rowsUnder('Make it yours');
  expect(rows.length).toBeGreaterThan(1);
  const refused = rows.filter(([names = '', example]) => {
    const [, group] = inCode(names);
    const own: Record<string, unknown> = parse(inCode(example).join('\n'));
    const around = group === undefined ? own : { [group]: { ...Object(needed[group]), ...own } };
    return !site.safeParse({ ...needed, ...around }).success;
  });
  expect(refused).toEqual([]);
});
