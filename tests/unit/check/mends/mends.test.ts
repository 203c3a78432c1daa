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
import { kindOf, kinds, type Kind, type Problem } from '../../../../src/schema/problem.ts';
import { temporaryFolder } from '../../author/folders.ts';
import { contentWith, sound, type Written } from '../folder.ts';
import { asksForWords, waysToFollow, type Followed } from './follow.ts';
import { rows } from './rows.ts';
import { inPublic } from './rows/public.ts';
import { sentences } from './sentences.ts';

const today = '2026-11-22';

async function problemsOf(files: Written): Promise<readonly Problem[]> {
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
const inShort = (problem: Problem) => `${kindOf(problem)}: ${problem.what}`;

/** What is told afterwards and was not before, and whether what was followed is told as often as before. */
async function afterwards(followed: Followed, problem: Problem, told: readonly Problem[]) {
  const after = (await problemsOf(followed.files)).map(inShort);
  const rest = told.map(inShort);
  const isNew = (one: string) => !rest.includes(one) && !seenThen.some((pattern) => pattern.test(one));
  const times = (list: readonly string[]) => list.filter((one) => one === inShort(problem)).length;
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
const heard = new Map<string, Set<Kind>>();

function hear(problem: Problem): void {
  said.push(`${problem.what}\n${problem.mend}`);
  const { rule = '' } = problem;
  heard.set(rule, (heard.get(rule) ?? new Set()).add(kindOf(problem)));
}

describe.each(Object.entries(rows))('%s', (_, inputs) => {
  test.each(inputs.map((input) => [named(input), input] as const))('%s', async (_name, input) => {
    const files = { ...sound, ...input };
    const told = await problemsOf(files);
    told.forEach(hear);
    expect(told.length, 'nothing is told of this').toBeGreaterThan(0);
    for (const problem of told) {
      const printed = waysToFollow(problem, files);
      const fixed = withFix(problem, files);
      for (const followed of fixed ? [...printed, fixed] : printed) {
        const done = `${problem.what} | ${followed.how}`;
        const after = { followed: done, ...(await afterwards(followed, problem, told)) };
        expect.soft(after, JSON.stringify(after)).toEqual({ followed: done, stillTold: false, new: [] });
      }
      const isOpen = printed.length === 0 && !problem.fix;
      const isReviewed = asksForWords.some((words) => words.test(problem.mend));
      expect.soft(isOpen && !isReviewed ? problem.mend : '').toBe('');
    }
  });
});

describe('what is told of files in "public"', () => {
  test.each(inPublic)('%s', async (name, bytes, more) => {
    const files = { [name]: bytes, ...more };
    const told = await toldOfPublic(files);
    told.forEach(hear);
    expect(told.length, 'nothing is told of this').toBeGreaterThan(0);
    for (const problem of told) {
      const isReviewed = asksForWords.some((words) => words.test(problem.mend));
      const printed = waysToFollow(problem, files);
      expect.soft(printed.length === 0 && !isReviewed ? problem.mend : '').toBe('');
      for (const followed of printed) {
        const after = (await toldOfPublic(followed.files)).map(({ what }) => what);
        expect.soft([followed.how, after]).toEqual([followed.how, []]);
      }
    }
  });
});

/** What is told of files in "public", by their names there. */
async function toldOfPublic(files: Written): Promise<readonly Problem[]> {
  const folder = await temporaryFolder();
  for (const [file, bytes] of Object.entries(files)) {
    if (bytes === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return (await publishedFiles(folder, folder)).problems;
}

test('every sentence that the check can say is said of some input here', () => {
  const never = sentences().filter((one) => !said.some((text) => one.said.test(text)));
  expect(never.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('every rule is heard, and tells nothing graver than it says of itself', () => {
  const rules = [...textRules, ...folderRules].filter(({ id }) => id !== 'linked-files');
  const gravest = (told: ReadonlySet<Kind> = new Set()) => kinds.find((kind) => told.has(kind));
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
function withFix(problem: Problem, files: Written): Followed | undefined {
  const fix = problem.asks ? answered(problem.asks) : problem.fix;
  if (!fix) return undefined;
  const text = String(files[problem.file]);
  const mended = (typed: string) => changeOf(problem.file, typed, [{ ...problem, fix }])?.after ?? typed;
  const windows = (typed: string) => `\uFEFF${typed.replaceAll('\n', '\r\n')}`;
  expect.soft(mended(windows(text))).toBe(windows(mended(text)));
  return { how: '--fix', files: { ...files, [problem.file]: mended(text) } };
}

/** What "--fix" writes where it asks what a picture shows. */
function answered({ line, column, length, around: [before, after] = ['', ''] }: Blank): readonly Edit[] {
  return [{ line, column, length, text: `${before}A lamp${after}` }];
}
