import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the README explains each command once, and only commands that there are', async () => {
  const rows = (await read('README.md')).split('\n').filter((line) => line.startsWith('| `npm'));
  const commands = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`npm (?:run )?([\w:]+)`/g)]);
  const names = commands.map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual([...new Set(names)]);
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
});
