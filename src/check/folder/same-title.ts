import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';
import { soundPost } from '../../library/content/document.ts';

/** Posts that readers could not tell apart in a list. */
export const sameTitle: FolderRule = {
  id: 'same-title',
  severity: 'warning',
  about: 'Two posts of one title',
  check,
};

function check({ context }: FolderContext): Diagnostic[] {
  const standing = context.documents.filter((document) => context.visibilityOf(document) !== 'withdrawn');
  const posts = standing.flatMap((document) => soundPost(document) ?? []);
  const groups = Map.groupBy(posts, ({ data }) => data.title.normalize().toLowerCase().replace(/\s+/g, ' '));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, yaml }): Diagnostic => ({
      file,
      ...yaml.placeOf(['title']),
      severity: 'warning',
      message: `${first?.file} has this title too, and in a list readers cannot tell the two apart.`,
      help: 'Give one of them another title. Its address stays as it is.',
    })),
  );
}
