import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where the fixture's content folder is, as it is kept. */
export const fixtureBlog = join(import.meta.dirname, '../fixtures/blog');

/** What of it shows pictures that only a build of the tests makes, or leads to such a text. */
const withMade = /picture|elements|with-files|near-home|hostile|canary/;

/** Whether a file, by its path from there, is whole without what a build of the tests makes. */
export function isWhole(file: string): boolean {
  return !withMade.test(file);
}

/** Copies of the fixture what is whole: a blog that builds. */
export async function copyFixture(to: string): Promise<void> {
  await cp(fixtureBlog, to, { recursive: true, filter: (file) => isWhole(relative(fixtureBlog, file)) });
}
