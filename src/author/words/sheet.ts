import { stringify } from 'yaml';
import { readYaml } from '../../library/content/yaml.ts';
import { formsOf } from '../../words/forms.ts';
import { en } from '../../words/en/index.ts';
import { seen } from '../../words/seen.ts';
import { isPlural, wordsLeft, type Left } from '../../words/left.ts';
import type { Plural, Words } from '../../words/words.ts';

/**
 * What the author is given to translate: every word that her file does not say
 * yet, each as a line that stays silent until the "# " before it is taken away.
 *
 * @param text The text of `words.yaml`; empty where there is none.
 * @param language The blog's language: it decides which forms of a number are asked for.
 * @param base What the words say while she says nothing.
 */
export function sheetOf(text: string, language: string, base: Words = en): string {
  const left = wordsLeft(readYaml(text).value).filter((one) => !isSilentIn(text, one));
  const parts = seen.flatMap(({ where, names }) => {
    const lines = names.flatMap((name) =>
      linesFor(
        left.filter((one) => one.name === name),
        language,
        base,
      ),
    );
    return lines.length > 0 ? [`## ${where}`, ...lines, ''] : [];
  });
  return parts.join('\n');
}

/** What stands above the words in a new file. */
export function headOf(language: string): string {
  const forms = formsOf(language).map(({ name, numbers }) => `${name} (${numbers.join(', ')} …)`);
  return [
    '## The words of the interface.',
    '##',
    '## To say one in your own words, take away the "# " before it and write after the colon.',
    '## What stands in braces, as in {count}, is filled in: keep it, wherever your sentence wants it.',
    ...(forms.length > 1 ? [`## What depends on a number has these forms: ${forms.join(', ')}.`] : []),
    '## A line that still begins with "# " says nothing, and "npm run check" counts those.',
    '',
    '',
  ].join('\n');
}

/** Whether a word stands in the file already, as a line that says nothing. */
function isSilentIn(text: string, { name, within }: Left): boolean {
  return new RegExp(`^# *${within ?? name}:`, 'm').test(text);
}

function linesFor(left: readonly Left[], language: string, base: Words): string[] {
  const [first] = left;
  if (!first) return [];
  const word = base[first.name];
  if (typeof word === 'string') return [silent(yamlOf(first.name, word))];
  if (isPlural(word)) {
    return [silent(`${first.name}:`), ...formLines(word, language)];
  }
  const entries = new Map(Object.entries(word));
  const lines = left.map(({ within = '' }) => silent(`  ${yamlOf(within, entries.get(within) ?? '')}`));
  // A second list of the same name would not be valid beside hers.
  const beside = left.length < entries.size;
  return [beside ? `## These go under your "${first.name}:".` : silent(`${first.name}:`), ...lines];
}

function formLines(word: Plural, language: string): string[] {
  return formsOf(language).map(({ name }) => silent(`  ${yamlOf(name, word[name] ?? word.other)}`));
}

function yamlOf(name: string, text: string): string {
  return stringify({ [name]: text }, { lineWidth: 0 }).trimEnd();
}

function silent(line: string): string {
  return `# ${line}`;
}
