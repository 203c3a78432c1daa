import { readYaml } from '../../library/content/yaml.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { languageOf, languages } from '../../words/index.ts';
import { wordCount, wordsLeft } from '../../words/left.ts';
import { languageName } from '../../schema/language-name.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'site.yaml';

/** A blog in a language that the interface does not speak, while words of it are still English. */
export const wordsInEnglish: FolderRule = {
  id: 'words-left',
  severity: 'warning',
  about: 'Words of the interface that are still English',
  evenUnseen: true,
  check,
};

function check({
  context: {
    texts,
    content: { site, typed },
  },
}: FolderContext): Diagnostic[] {
  if (!site || languages.includes(languageOf(site.language))) return [];
  const left = wordsLeft(readYaml(texts.get('words.yaml') ?? '').value).length;
  if (left === 0) return [];
  return [
    {
      file,
      ...typed.site?.placeOf(['language']),
      severity: 'warning',
      message: `The interface does not speak ${languageName(site.language)}: ${left} of its ${wordCount} words are still English, and readers meet them on every page.`,
      help: '"npm run words" writes them into words.yaml, each with where it is seen, for you to translate.',
    },
  ];
}
