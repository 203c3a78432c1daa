import type { Content } from '../../library/content/content.ts';
import { urlsOf } from '../../library/urls.ts';
import type { Place } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { CheckContext } from '../context.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

interface Claim {
  readonly alias: string;
  readonly file: string;
  readonly place: Partial<Place>;
  /** The address that it leads to. */
  readonly address: string;
  /** What it leads to, as in "this post". */
  readonly thing: string;
}

const urls = urlsOf({ address: 'https://example.org/' });

/** Earlier addresses that are in use now, or that two things lay claim to. */
export const aliases: FolderRule = {
  id: 'aliases',
  severity: 'error',
  about: 'Earlier addresses that two texts claim, or that cannot be one',
  check,
};

function check({ context, view }: FolderContext): Diagnostic[] {
  const claimed = new Map<string, string>();
  return claimsIn(context).flatMap(({ alias, file, place, ...claim }): Diagnostic[] => {
    const address = alias.toLowerCase();
    const at = { file, ...place, help: `Take "${alias}" out.` };
    const other = claimed.get(address);
    claimed.set(address, file);
    if (address === claim.address) {
      return [
        { ...at, message: `"${alias}" is the address that ${claim.thing} has now, not an earlier one.` },
      ];
    }
    if (view.lyingAt(address)) {
      return [{ ...at, message: `Something else lies at "${alias}", so it cannot lead here.` }];
    }
    if (other === undefined) return [];
    const where = other === file ? 'stands here twice' : `is an earlier address of ${other} as well`;
    return [{ ...at, message: `"${alias}" ${where}.` }];
  });
}

function claimsIn({ content }: CheckContext): Claim[] {
  const { topics, series, paths } = content.typed;
  const records = [
    { of: content.topics, yaml: topics, name: 'topics', thing: 'this topic', address: urls.topic },
    { of: content.series, yaml: series, name: 'series', thing: 'this series', address: urls.series },
    { of: content.paths, yaml: paths, name: 'paths', thing: 'this path', address: urls.path },
  ];
  return [
    ...content.posts.flatMap((post) => claimsOf(post, urls.post(post.id), 'this post')),
    ...content.pages.flatMap((page) => claimsOf(page, urls.page(page.id), 'this page')),
    ...records.flatMap(({ of, yaml, name, thing, address }) =>
      of.flatMap(({ id, aliases }) =>
        aliases.map((alias, at) => ({
          alias,
          file: `${name}.yaml`,
          place: yaml?.placeOf([id, 'aliases', at]) ?? {},
          address: address(id),
          thing,
        })),
      ),
    ),
  ];
}

function claimsOf(
  { file, data, yaml }: Content['posts'][number] | Content['pages'][number],
  address: string,
  thing: string,
): Claim[] {
  return data.aliases.map((alias, at) => ({
    alias,
    file,
    place: yaml.placeOf(['aliases', at]),
    address,
    thing,
  }));
}
