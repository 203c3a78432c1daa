// Changes the program a little, again and again, and says which changes no test notices: `npm run mutate`.
//
// A change that survives is either one that nobody would see, or a hole in the tests. Only the tests of the
// room itself are asked, `tests/unit/library/format` about `src/library/format`.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Rooms whose functions touch no disk and no clock, so that thousands of runs are quick and tell something. */
const pure = [
  'src/art',
  'src/browser/words',
  'src/check/care',
  'src/library/edit',
  'src/library/format',
  'src/library/help',
  'src/markdown',
  'src/schema',
  'src/vocabulary',
];
/** Lists of words: each change of one would be a mutation, and a test of each word the list again. */
const lists = ['!src/check/care/words/*/**', '!src/vocabulary/*/**'];

const root = join(import.meta.dirname, '..');
const tool = join(import.meta.dirname, 'mutation');
const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');

const asked = process.argv.slice(2).map((path) => relative(root, path).split(sep).join('/'));
const unknown = asked.filter((path) => !path.startsWith('src/') || !existsSync(join(root, path)));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: a file or folder in src/ is wanted, as src/library/format.`);
  process.exit(1);
}

if (!existsSync(stryker)) {
  console.log('Stryker is not here yet: fetching it into tests/mutation/node_modules, once.');
  // Its runner is to use the project's own vitest, and brings none.
  execFileSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--loglevel=error'], {
    cwd: tool,
    stdio: 'inherit',
  });
}

const chosen = Map.groupBy(asked.length > 0 ? asked : pure, testsOf);
for (const [tests, paths] of chosen) {
  console.log(`\n${paths.join(', ')}, by the tests in ${tests}`);
  const files = paths.map((path) => (statSync(join(root, path)).isFile() ? path : `${path}/**/*.ts`));
  execFileSync(
    process.execPath,
    [stryker, 'run', 'tests/mutation/stryker.json', '--mutate', [...files, ...lists].join(',')],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: tests } },
  );
}

/** The folder of tests that mirrors a file or folder; where there is none of its own, the one above. */
function testsOf(path: string): string {
  const mirror = path.replace(/^src/, 'tests/unit');
  return existsSync(join(root, mirror)) && statSync(join(root, mirror)).isDirectory()
    ? mirror
    : testsOf(dirname(path));
}
