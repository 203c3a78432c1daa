import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readers } from '../other-blogs/readers.ts';

const root = join(import.meta.dirname, '../..');

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every file of the tests that run on somebody else's blog too. */
const files: readonly Source[] = ['unit', 'site', 'browser', 'long']
  .flatMap((room) =>
    readdirSync(join(root, 'tests', room), { recursive: true, encoding: 'utf8' }).map((name) =>
      join('tests', room, name).replaceAll(sep, '/'),
    ),
  )
  .filter((file) => file.endsWith('.ts') && file !== 'tests/unit/own-blog.test.ts')
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** A path that leads into the author's folders, from where the tests are started or from a test. */
const into = String.raw`['"\x60](?:\./)?(?:\.\./)*(?:content|public)(?:/(?!README\.md)[^'"\x60]*)?['"\x60]`;
/** What reads or copies such a path as it stands. */
const asItStands = new RegExp(
  String.raw`(?<![\w.])(?:cp|read\w*|list\w*|check\w*|open)\(\s*(?:resolve\()?${into}`,
);
/** What puts one together from where a test lies. */
const fromTest = new RegExp(
  String.raw`(?:join|resolve|URL)\(\s*(?:import\.meta\.\w+,\s*)?${into.replace(')*', ')+')}`,
);
const fromProject = new RegExp(String.raw`(?:join|resolve)\(\s*root,\s*${into}`);
/** Some tests call another folder their root. */
const isProject = (text: string) => /\broot = [^;]*\bimport\.meta\b/.test(text);

/** The lines of the files that read the project's own blog. */
function readsIn(all: readonly Source[]): string[] {
  return all.flatMap(({ file, text }) => {
    const forms = isProject(text) ? [asItStands, fromTest, fromProject] : [asItStands, fromTest];
    const lines = text.split('\n').filter((line) => forms.some((form) => form.test(line)));
    return lines.map((line) => `${file}: ${line.trim()}`);
  });
}

describe('what the project has in content/ and public/ is somebody’s own', () => {
  test('no test reads it but by own-blog.ts', () => {
    const project = "const root = join(import.meta.dirname, '../..');\n";
    for (const text of [
      "await cp('content', to);",
      "readFile('content/feelings.yaml')",
      "new URL('../../content/site.yaml', import.meta.url)",
      "join(import.meta.dirname, '../../../content')",
      `${project}join(root, 'content/posts')`,
    ])
      expect([text, readsIn([{ file: 'a.ts', text }]).length]).toEqual([text, 1]);
    expect(files.length).toBeGreaterThan(300);
    expect(readsIn(files)).toEqual([]);
  });

  test('the tests that read it, or what was built from it, are those that are run over three other blogs', () => {
    const reads = ({ file, text }: Source) =>
      file.endsWith('.test.ts') && /inject\('site'\)|\bownBlog\./.test(text);
    // It mutates what the sample has, and reads no other.
    const known = [...Object.values(readers).flat(), 'tests/long/agree.test.ts'];
    expect(
      files
        .filter(reads)
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(known.toSorted());
  });
});
