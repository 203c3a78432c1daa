import { describe, expect, test } from 'vitest';
import { code, imports, literals, places, reachedFrom, sources, type Import } from './sources.ts';

const say = (found: readonly Import[]) =>
  found.map(({ file, line, from }) => `${file}:${line} imports ${from}`);
const within = (path: string | undefined, ...folders: readonly string[]) =>
  folders.some((folder) => path?.startsWith(`src/${folder}/`));
const files = code.map(({ file }) => file);
const but = (...names: readonly string[]) => code.filter(({ file }) => !names.includes(file));

/** Library modules that put words, days and notes into a form, and select nothing. */
const isForm = (path: string) =>
  within(path, 'library/format') ||
  ['src/library/urls.ts', 'src/library/blog/language-frame.ts'].includes(path);
/** Of a module with both, what only puts into a form. */
const formsIn: Readonly<Record<string, readonly string[]>> = {
  'src/library/help/help-lines.ts': ['nameOf', 'reach', 'spoken'],
};

test('the test sees the code: files, imports of both kinds, and what stands in components', () => {
  expect(files.length).toBeGreaterThan(100);
  const from = (file: string, specifier: string) =>
    imports.find((one) => one.file === file && one.from === specifier);
  expect(from('src/library/posts/post-summary.ts', './post.ts')).toMatchObject({ runs: false, values: [] });
  expect(from('src/library/posts/post-summary.ts', '../format/content-notes.ts')).toMatchObject({
    runs: true,
    values: ['shortNote'],
    line: 4,
  });
  expect(from('src/layouts/Page.astro', '../browser/shortcut.ts')?.to).toBe('src/browser/shortcut.ts');
});

test('what is imported is there', () => {
  const known = new Set(['package.json', ...sources.map(({ file }) => file)]);
  expect(say(imports.filter(({ to }) => to !== undefined && !known.has(to)))).toEqual([]);
});

describe('the house', () => {
  test('only the library knows where a snapshot of the content lies, and only commands hand one over', () => {
    const found = imports.filter(
      ({ file, to, values }) =>
        to === 'src/library/blog/snapshot.ts' &&
        !within(file, 'library') &&
        !(within(file, 'author') && values.every((name) => name === 'handOver' || name === 'snapshotOf')),
    );
    expect(say(found.filter(({ runs }) => runs))).toEqual([]);
  });

  test('the schema and the library run without Astro', () => {
    const pure = files.filter((file) => within(file, 'schema', 'library'));
    const reached = reachedFrom(pure).filter(({ from }) => /^(astro\b|@astrojs\/)/.test(from));
    expect(say(reached)).toEqual([]);
  });

  test("the author's commands reach nothing that only Astro's own build can load", () => {
    const commands = files.filter((file) => within(file, 'author'));
    expect(say(reachedFrom(commands).filter(({ from }) => /^astro:|\.astro$/.test(from)))).toEqual([]);
  });

  test('a check and a preview begin without what only some files, or the desk, need', () => {
    const begin = ['src/author/check.ts', 'src/author/preview/running.ts', 'src/outputs/cards/cards.ts'];
    const heavy =
      /^(?:sharp|file-type|music-metadata|subset-font|mammoth|saxes|fflate|smol-toml|csv-parse|remark-|hast-util)/;
    expect(say(reachedFrom(begin, true).filter(({ from }) => heavy.test(from)))).toEqual([]);
    expect(reachedFrom(begin).some(({ from }) => from === 'mammoth')).toBe(true);
  });

  test('layouts and components import no query of the library: a page hands them what they show', () => {
    const queries = imports.filter(
      ({ file, to = '', values }) =>
        within(file, 'layouts', 'components') &&
        within(to, 'library') &&
        !isForm(to) &&
        values.some((name) => !formsIn[to]?.includes(name)),
    );
    expect(say(queries)).toEqual([]);
  });

  test('layouts and components import no output', () => {
    const made = imports.filter(
      ({ file, to }) => within(file, 'layouts', 'components') && within(to, 'outputs'),
    );
    expect(say(made)).toEqual([]);
  });

  test.each(['outputs', 'check', 'author'])(
    '4 and 5. %s imports no page, no layout and no component',
    (room) => {
      const shown = imports.filter(
        ({ file, to }) => within(file, room) && within(to, 'pages', 'layouts', 'components'),
      );
      expect(say(shown)).toEqual([]);
    },
  );

  test('nothing imports a page', () => {
    // What begins with an underscore is no page to Astro: pages may share it, and nobody else.
    const shared = (one: Import) => within(one.file, 'pages') && /\/_[^/]+$/.test(one.to ?? '');
    expect(say(imports.filter((one) => within(one.to, 'pages') && !shared(one)))).toEqual([]);
  });

  test('the page of a post shows nothing of the blog but its frame and its props, of which its key is made', () => {
    const route = sources.find(({ file }) => file === 'src/pages/writing/[id].astro');
    const [, , markup = ''] = route?.text.split(/^---$/m) ?? [];
    expect(route?.text).toContain('{ ...postProps(post, blog, cards), ...(await openPost(post.id)) }');
    expect(markup).toContain('<Post frame={frame} {...given} />');
    expect(markup).not.toMatch(/\bblog\b/);
  });

  test("nothing imports an author's command", () => {
    const commands = new Set(
      places(code, /^export (async )?(function run\b|const run\b)/)
        .map((place) => place.split(':')[0])
        .filter((file) => within(file, 'author')),
    );
    expect(commands).toContain('src/author/build.ts');
    expect(say(imports.filter(({ to }) => to !== undefined && commands.has(to)))).toEqual([]);
  });

  test('nothing outside author imports anything of it, but the page on which the whole is seen', () => {
    const outside = imports.filter(
      ({ file, to }) => within(to, 'author') && !within(file, 'author') && file !== 'src/integration.ts',
    );
    expect(say(outside)).toEqual([]);
  });

  test.each([
    ['asks Astro for the base path', /BASE_URL/],
    ['writes an address into the markup', /\b(?:href|src|action)=["'`{]+\/[A-Za-z]/],
    ['takes the site’s own address apart', /new URL\([^()]*\.address\b/],
    ['adds to an address', /\$\{(?:blog\.|frame\.)?urls\.|\burls\.\w+(?:\([^()]*\))? \+/],
  ])('nothing but library/urls.ts %s', (_, pattern) => {
    expect(places(but('src/library/urls.ts'), pattern)).toEqual([]);
  });

  test('nothing but library/urls.ts has a text that is an address from the root', () => {
    const addresses = literals.filter(
      ({ file, text }) => /^\/[A-Za-z]/.test(text) && file !== 'src/library/urls.ts',
    );
    expect(addresses.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
  });

  test('only the entry points read the clock', () => {
    const clock =
      /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(|\bDate\.now\b|\bTemporal\.Now\b|\.format\(\)/;
    expect(places(but('src/author/command.mjs', 'src/author/with-node.mjs'), clock)).toEqual([]);
  });

  test('only visibilityOf decides whether readers may see a post', () => {
    const decides = [
      // The list of withdrawn ids in the data is made with it.
      /(?<=[\w)\]?])(?<!\bblog)\.withdrawn\b/,
      /\.draft\b|\{[^{}]*\bdraft\b[^{}]*\} =/,
      /\[['"](draft|withdrawn)['"]\]/,
      /\b(pubDate|withdrawn)\)? *(<=?|>=?) *[\w.]*\b(today|now)\b/,
      /\b(today|now)\)? *(<=?|>=?) *[\w.]*\b(pubDate|withdrawn)\b/,
      /\b(pubDate|withdrawn)\b[^\n]*\.localeCompare\(|\.localeCompare\([^)]*\b(pubDate|withdrawn)\b/,
    ];
    const found = decides.flatMap((pattern) => places(but('src/library/content/visibility.ts'), pattern));
    expect(found).toEqual([]);
  });

  test('a file has 200 lines at most', () => {
    const lines = sources.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }));
    expect(lines.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test('the rooms of the library stand on one another: each knows only those before it', () => {
    const rooms = ['edit', 'format', 'help', 'content', 'posts', 'blog', 'queries', 'desk'];
    const roomOf = (path = '') => rooms.findIndex((room) => within(path, `library/${room}`));
    const climbing = imports.filter(
      ({ file, to }) => within(file, 'library') && within(to, 'library') && roomOf(to) > roomOf(file),
    );
    expect(say(climbing)).toEqual([]);
    expect(files.filter((file) => within(file, 'library') && roomOf(file) === -1)).toEqual([
      'src/library/urls.ts',
    ]);
  });

  test('no two files need each other, not even for a type', () => {
    // Exif may hold what Photoshop keeps with a picture, and that may hold Exif.
    const formats = ['src/media/inspect/exif.ts', 'src/media/inspect/photoshop.ts'];
    const running = imports.filter(({ to }) => to !== undefined && files.includes(to));
    const needs = Map.groupBy(running, ({ file }) => file);
    const reached = (from: string) => {
      const seen = new Set<string>();
      const next = [from];
      for (let file = next.pop(); file !== undefined; file = next.pop()) {
        for (const { to = '' } of needs.get(file) ?? []) {
          if (seen.has(to)) continue;
          seen.add(to);
          next.push(to);
        }
      }
      return seen;
    };
    expect(files.filter((file) => reached(file).has(file))).toEqual(formats);
  });

  test('the drawings stand alone: src/art imports nothing outside itself', () => {
    expect(say(imports.filter(({ file, to }) => within(file, 'art') && !within(to, 'art')))).toEqual([]);
  });

  test('what reads other blogs knows no command, no page and no output', () => {
    const known = ['import', 'schema', 'library', 'media'];
    const others = imports.filter(
      ({ file, to }) => within(file, 'import') && to !== undefined && !within(to, ...known),
    );
    expect(say(others)).toEqual([]);
  });
});
