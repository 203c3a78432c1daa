import { idOf } from '../../library/content/document.ts';
import { readYaml } from '../../library/content/yaml.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { yaml } from '../../schema/explain/meaning.ts';
import { namesIn, type CheckContext } from '../context.ts';

/** A line that is to be typed and names topics, a series or posts. */
const naming = /^(Type(?:, with [^:]+)?: |)(topics|series|related|posts): (.+)$/m;

/**
 * The same diagnostics, where none proposes a name that nothing has: who typed it would be told of it next.
 */
export function withKnownNames(diagnostics: readonly Diagnostic[], context: CheckContext): Diagnostic[] {
  const posts = context.documents.filter(({ kind }) => kind === 'post').map(({ id }) => id);
  const known: Readonly<Record<string, readonly string[] | undefined>> = {
    topics: namesIn(context.content.typed.topics),
    series: namesIn(context.content.typed.series),
    related: posts,
    posts,
  };
  return diagnostics.map((diagnostic) => {
    const isNaming = diagnostic.file.startsWith('posts/') || diagnostic.file === 'paths.yaml';
    const [line, before = '', key = '', typed = ''] = (isNaming && naming.exec(diagnostic.help)) || [];
    // A post is not related to itself.
    const names = known[key]?.filter((name) => key !== 'related' || name !== idOf(diagnostic.file));
    if (line === undefined || !names || names.length === 0) return diagnostic;
    const { value } = readYaml(typed);
    const meant = [value].flat().map((name) => nearest(String(name), names));
    const there = meant.filter((name) => name !== undefined);
    const right = (list: readonly string[]) => `${key}: ${yaml(key === 'series' ? list[0] : list)}`;
    // Which of them is meant only she knows; those that were found stay.
    const isAll = there.length === meant.length;
    const written = right(isAll || there.length > 0 ? there : names.slice(0, 1));
    if (isAll || before === '')
      return { ...diagnostic, help: diagnostic.help.replace(line, before + written) };
    const spaces = ' '.repeat(Number(/\d+/.exec(before)?.[0] ?? 0));
    const help = `${choice(key, names)}\nWrite it like this:\n${spaces}${written}`;
    return { ...diagnostic, help: diagnostic.help.replace(line, help) };
  });
}

function choice(key: string, names: readonly string[]): string {
  if (key === 'related' || key === 'posts') return 'The names are those in the folder "posts".';
  return `There are: ${names.join(', ')}. Add a new one to ${key}.yaml.`;
}
