import type { Yaml } from '../../library/content/yaml.ts';
import { shown, type } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import { namesIn, type CheckContext } from '../context.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

type Kind = 'topic' | 'series' | 'post';

/** The topics, the series and the related posts that a post names. */
export const references: FolderRule = {
  id: 'references',
  severity: 'error',
  about: 'Topics, series and related posts that a post names and that are not there',
  check: ({ context }) => context.documents.flatMap((document) => checkReferences(document, context)),
};

function checkReferences(document: Document, context: CheckContext): Diagnostic[] {
  const post = soundPost(document);
  if (!post) return [];
  const { file, data, yaml } = post;
  const topics = namesIn(context.content.typed.topics);
  const series = namesIn(context.content.typed.series);
  return [
    ...data.topics.flatMap((name, at) => unknownName(file, yaml, ['topics', at], name, 'topic', topics)),
    ...(data.series === undefined ? [] : unknownName(file, yaml, ['series'], data.series, 'series', series)),
    ...data.related.flatMap((id, at) => related(document, yaml, id, at, context)),
  ];
}

/** The posts that a reading path names. */
export const pathPosts: FolderRule = {
  id: 'path-posts',
  severity: 'error',
  about: 'Posts that a reading path names and that are not there',
  evenUnseen: true,
  check: checkPathPosts,
};

function checkPathPosts({ context }: FolderContext): Diagnostic[] {
  const { paths } = context.content.typed;
  const known = postIds(context);
  return context.content.paths.flatMap((path) =>
    path.posts.flatMap((id, at) =>
      paths ? unknownName('paths.yaml', paths, [path.id, 'posts', at], id, 'post', known) : [],
    ),
  );
}

/** A part without its series, a series without its part, and two posts that are the same part. */
export const parts: FolderRule = {
  id: 'parts',
  severity: 'error',
  about: 'A part without its series, a series without its part, two posts that are the same part',
  check: checkParts,
};

function checkParts({ context }: FolderContext): Diagnostic[] {
  const { content, documents } = context;
  const standing = documents.filter((document) => context.visibilityOf(document) !== 'withdrawn');
  const bySeries = Map.groupBy(
    standing.flatMap((document) => soundPost(document) ?? []).filter(({ data }) => data.series !== undefined),
    ({ data }) => data.series,
  );
  return content.posts.flatMap(({ file, yaml, data: { series, part } }): Diagnostic[] => {
    if (series !== undefined && part === undefined) {
      const help = 'Add a line that says which part this is, for example:\npart: 1';
      return [{ file, ...yaml.placeOf(['series']), message: '"series" stands here without a "part".', help }];
    }
    if (part !== undefined && series === undefined) {
      const help = 'Add a line with the name of the series from series.yaml, or take "part" away.';
      return [{ file, ...yaml.placeOf(['part']), message: '"part" stands here without a "series".', help }];
    }
    const others = bySeries.get(series) ?? [];
    const first = others.find((post) => post.data.part === part);
    if (!first || !others.slice(others.indexOf(first) + 1).some((post) => post.file === file)) return [];
    const free = Math.max(...others.map((post) => post.data.part ?? 0)) + 1;
    const message = `Part ${part} of "${series}" is already ${first.file}.`;
    const help = `Give one of the two another number. The next free one is ${free}.`;
    return [{ file, ...yaml.placeOf(['part']), message, help }];
  });
}

function related(from: Document, yaml: Yaml, id: string, at: number, context: CheckContext): Diagnostic[] {
  const path = ['related', at];
  const target = context.documents.find((other) => other.kind === 'post' && other.id === id);
  if (!target) return unknownName(from.file, yaml, path, id, 'post', postIds(context));
  const place = { file: from.file, ...yaml.placeOf(path) };
  if (target === from)
    return [{ ...place, message: 'The post names itself as related.', help: `Take "${id}" out.` }];
  const reason = context.whyHidden(target);
  if (reason === undefined || context.visibilityOf(from) !== 'public') return [];
  const message = `"${id}" is named as related, but ${reason}.`;
  // Taking a post down does not wait for what names it.
  return [{ ...place, message, help: `Take "${id}" out for now.`, blocks: 'publishing' }];
}

function unknownName(
  file: string,
  yaml: Yaml,
  path: readonly PropertyKey[],
  name: string,
  kind: Kind,
  known: readonly string[] | undefined,
): Diagnostic[] {
  // When the file with the names cannot be read, that is the problem.
  if (!known || known.includes(name)) return [];
  const meant = nearest(name, known);
  const line = meant === undefined ? undefined : yaml.typedAt(path)?.instead(meant);
  const help = line === undefined ? choice(kind, known) : type(line);
  return [{ file, ...yaml.placeOf(path), message: `There is no ${kind} "${shown(name)}".`, help }];
}

function choice(kind: Kind, known: readonly string[]): string {
  if (kind === 'post') return 'Look for its name in the folder "posts".';
  const file = kind === 'topic' ? 'topics.yaml' : 'series.yaml';
  return known.length === 0
    ? `Add it to ${file}.`
    : `There are: ${known.join(', ')}. Add a new one to ${file}.`;
}

function postIds({ documents }: CheckContext): string[] {
  return documents.filter(({ kind }) => kind === 'post').map(({ id }) => id);
}
