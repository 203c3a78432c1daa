import { urlsOf } from '../../library/urls.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Desk } from './desk.ts';
import { knownAddresses } from './addresses.ts';

/** Earlier addresses that are in use now, or that two posts lay claim to. */
export function aliases(desk: Desk): Problem[] {
  const real = knownAddresses(desk);
  const claimed = new Map<string, string>();
  const urls = urlsOf({ address: 'https://example.org/' });
  return desk.content.posts.flatMap(({ id, file, data, yaml }) =>
    data.aliases.flatMap((alias, at): Problem[] => {
      const address = alias.toLowerCase();
      const place = { file, ...yaml.placeOf(['aliases', at]) };
      const mend = `Take "${alias}" out.`;
      const other = claimed.get(address);
      claimed.set(address, file);
      if (address === urls.post(id)) {
        return [
          { ...place, what: `"${alias}" is the address that this post has now, not an earlier one.`, mend },
        ];
      }
      if (real.has(address)) {
        return [{ ...place, what: `Something else lies at "${alias}", so it cannot lead here.`, mend }];
      }
      if (other === undefined) return [];
      const where = other === file ? 'stands here twice' : `is an earlier address of ${other} as well`;
      return [{ ...place, what: `"${alias}" ${where}.`, mend }];
    }),
  );
}
