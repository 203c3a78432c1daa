import { access, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFile(new URL(name, root), 'utf8');

const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');

/** What npm calls a command is named once, in the table of the text for those who need it. */
const tables = ['README.md', 'tests/README.md'];

test('each command is explained once, and none that is not there', async () => {
  const rows = (await Promise.all(tables.map(read))).flatMap((text) =>
    text.split('\n').filter((line) => line.startsWith('| `npm')),
  );
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`npm (?:run )?([\w:]+)`/g)]);
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));
  expect(named.map(([, name]) => name).toSorted()).toEqual(Object.keys(scripts).toSorted());
});

test('the README can be read at one sitting', async () => {
  expect((await read('README.md')).split('\n').length).toBeLessThanOrEqual(100);
});

test('every file and folder that one of the texts leads to is there', async () => {
  const texts = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'src/README.md', 'content/README.md'];
  const links = await Promise.all(
    texts.map(async (name) =>
      [...withoutCode(await read(name)).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(
        ([, to = '']) => new URL(to, new URL(name, root)),
      ),
    ),
  );
  for (const link of links.flat()) await expect(access(link), link.pathname).resolves.toBeUndefined();
});
