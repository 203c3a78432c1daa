import { withoutAddress } from '../../library/content/addresses.ts';
import type { Yaml } from '../../library/content/yaml.ts';
import { shown, type } from '../../schema/explain/typed.ts';
import { ownLists } from '../../schema/menu.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { namesIn } from '../context.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'site.yaml';

/** Entries of the menu that lead to a page or a topic that is not there. */
export const menu: FolderRule = {
  id: 'menu',
  severity: 'error',
  about: 'Entries of the menu that lead to nothing',
  evenUnseen: true,
  check,
};

function check({ context }: FolderContext): Diagnostic[] {
  const { content, documents } = context;
  const entries = content.site?.menu;
  const yaml = content.typed.site;
  if (!entries || !yaml) return [];
  const pages = documents
    .filter(({ kind, id }) => kind === 'page' && !withoutAddress.includes(id))
    .map(({ id }) => id);
  const topics = namesIn(content.typed.topics);
  return entries.flatMap(({ page, topic }, at) => [
    ...unknown(yaml, at, 'page', page, [...new Set([...ownLists, ...pages])]),
    // When the file with the topics cannot be read, that is the problem.
    ...(topics ? unknown(yaml, at, 'topic', topic, topics) : []),
  ]);
}

function unknown(
  yaml: Yaml,
  at: number,
  kind: 'page' | 'topic',
  name: string | undefined,
  known: readonly string[],
): Diagnostic[] {
  if (name === undefined || known.includes(name)) return [];
  const path = ['menu', at, kind];
  const meant = nearest(name, known);
  const line = meant === undefined ? undefined : yaml.typedAt(path)?.instead(meant);
  const help = line === undefined ? `There are: ${known.join(', ')}.` : type(line);
  return [
    { file, ...yaml.placeOf(path), message: `There is no ${kind} "${shown(name)}" for the menu.`, help },
  ];
}
