import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { publishedFiles } from '../../../../src/check/files/published-files.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import { changeOf } from '../../../../src/author/fix/changes.ts';
import { folderRules, textRules } from '../../../../src/check/rules.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import type { Blank, Edit } from '../../../../src/schema/edit.ts';
import { severityOf, severities, type Severity, type Diagnostic } from '../../../../src/schema/diagnostic.ts';
import { temporaryFolder } from '../../author/folders.ts';
import { contentWith, sound, type Written } from '../folder.ts';
import { asksForWords, waysToFollow, type Followed } from './follow.ts';
import { rows } from './rows.ts';
import { inPublic } from './rows/public.ts';
import { sentences } from './sentences.ts';

const today = '2026-11-22';

async function diagnosticsOf(files: Written): Promise<readonly Diagnostic[]> {
  return checkContent(await readContent(await contentWith(files)), today);
}

/** What can be seen only when something else is mended. */
const seenThen = [
  /has no text: readers would find its title/,
  /^error: The lines with the title and the like are missing/,
  /^warning: No day says when the help lines/,
  /^error: "part" stands here without/,
  /^warning: Nothing leads to this page/,
  /^error: This passage is about .* and no content note says so/,
  /^warning: (?:Those who cannot (?:hear this recording|see this film)|This film has sound and no captions)/,
];

/** A problem wherever it stands: following a message may move what follows. */
const inShort = (diagnostic: Diagnostic) => `${severityOf(diagnostic)}: ${diagnostic.message}`;

/** What is told afterwards and was not before, and whether what was followed is told as often as before. */
async function afterwards(followed: Followed, diagnostic: Diagnostic, told: readonly Diagnostic[]) {
  const after = (await diagnosticsOf(followed.files)).map(inShort);
  const rest = told.map(inShort);
  const isNew = (one: string) => !rest.includes(one) && !seenThen.some((pattern) => pattern.test(one));
  const times = (list: readonly string[]) => list.filter((one) => one === inShort(diagnostic)).length;
  return {
    stillTold: times(after) >= times(rest),
    new: after.filter(isNew),
  };
}

/** An input in a few words: the end of its texts, and how large its other files are. */
function named(input: Written): string {
  const files = Object.entries(input).map(([name, file]): [string, unknown] => [
    name,
    typeof file === 'string' || file === undefined ? file : `${file.length} bytes`,
  ]);
  return JSON.stringify(Object.fromEntries(files)).slice(-120);
}

/** All that was said of the inputs, and by which rules. */
const said: string[] = [];
const heard = new Map<string, Set<Severity>>();

function hear(diagnostic: Diagnostic): void {
  said.push(`${diagnostic.message}\n${diagnostic.help}`);
  const { rule = '' } = diagnostic;
  heard.set(rule, (heard.get(rule) ?? new Set()).add(severityOf(diagnostic)));
}

describe.each(Object.entries(rows))('%s', (_, inputs) => {
  test.each(inputs.map((input) => [named(input), input] as const))('%s', async (_name, input) => {
    const files = { ...sound, ...input };
    const told = await diagnosticsOf(files);
    told.forEach(hear);
    expect(told.length, 'nothing is told of this').toBeGreaterThan(0);
    for (const diagnostic of told) {
      const printed = waysToFollow(diagnostic, files);
      const fixed = withFix(diagnostic, files);
      for (const followed of fixed ? [...printed, fixed] : printed) {
        const done = `${diagnostic.message} | ${followed.how}`;
        const after = { followed: done, ...(await afterwards(followed, diagnostic, told)) };
        expect.soft(after, JSON.stringify(after)).toEqual({ followed: done, stillTold: false, new: [] });
      }
      const isOpen = printed.length === 0 && !diagnostic.fix;
      const isReviewed = asksForWords.some((words) => words.test(diagnostic.help));
      expect.soft(isOpen && !isReviewed ? diagnostic.help : '').toBe('');
    }
  });
});

describe('what is told of files in "public"', () => {
  test.each(inPublic)('%s', async (name, bytes, more) => {
    const files = { [name]: bytes, ...more };
    const told = await toldOfPublic(files);
    told.forEach(hear);
    expect(told.length, 'nothing is told of this').toBeGreaterThan(0);
    for (const diagnostic of told) {
      const isReviewed = asksForWords.some((words) => words.test(diagnostic.help));
      const printed = waysToFollow(diagnostic, files);
      expect.soft(printed.length === 0 && !isReviewed ? diagnostic.help : '').toBe('');
      for (const followed of printed) {
        const after = (await toldOfPublic(followed.files)).map(({ message }) => message);
        expect.soft([followed.how, after]).toEqual([followed.how, []]);
      }
    }
  });
});

/** What is told of files in "public", by their names there. */
async function toldOfPublic(files: Written): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder();
  for (const [file, bytes] of Object.entries(files)) {
    if (bytes === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return (await publishedFiles(folder, folder)).diagnostics;
}

test('every sentence that the check can say is said of some input here', () => {
  const never = sentences().filter((one) => !said.some((text) => one.said.test(text)));
  expect(never.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('every rule is heard, and tells nothing graver than it says of itself', () => {
  const rules = [...textRules, ...folderRules].filter(({ id }) => id !== 'linked-files');
  const gravest = (told: ReadonlySet<Severity> = new Set()) => severities.find((kind) => told.has(kind));
  expect(Object.fromEntries(rules.map(({ id }) => [id, gravest(heard.get(id))]))).toEqual(
    Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  );
});

test('every command that is named is one of the project', () => {
  const commands = new Set(
    sentences().flatMap(({ text }) => [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name)),
  );
  expect([...commands].filter((name) => !(name in manifest.scripts))).toEqual([]);
});

/** The files after "--fix"; a file from Windows, with its mark and its line ends, is mended to the same text. */
function withFix(diagnostic: Diagnostic, files: Written): Followed | undefined {
  const fix = diagnostic.needsInput ? answered(diagnostic.needsInput) : diagnostic.fix;
  if (!fix) return undefined;
  const text = String(files[diagnostic.file]);
  const mended = (typed: string) =>
    changeOf(diagnostic.file, typed, [{ ...diagnostic, fix }])?.after ?? typed;
  const windows = (typed: string) => `\uFEFF${typed.replaceAll('\n', '\r\n')}`;
  expect.soft(mended(windows(text))).toBe(windows(mended(text)));
  return { how: '--fix', files: { ...files, [diagnostic.file]: mended(text) } };
}

/** What "--fix" writes where it asks what a picture shows. */
function answered({ line, column, length, around: [before, after] = ['', ''] }: Blank): readonly Edit[] {
  return [{ line, column, length, text: `${before}A lamp${after}` }];
}
