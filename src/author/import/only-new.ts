import type { Brought } from '../../import/item.ts';
import type { ImportContext } from './context.ts';
import { decodedPart } from '../../schema/decoded.ts';
import type { Told } from './outcome.ts';
import { readRecord } from './record.ts';

/** What did not come along before: neither by the record, nor as a text that has its earlier address. */
export async function onlyNew({
  brought,
  content,
  places,
}: ImportContext): Promise<{ news: Brought[]; before: Told[] }> {
  const record = await readRecord(places.content);
  const aliases = new Set(
    [...content.posts, ...content.pages].flatMap(({ data }) => data.aliases.map((one) => one.toLowerCase())),
  );
  const before: Told[] = [];
  const news = brought.map((one) => ({
    ...one,
    items: one.items.filter((item) => {
      const isHere =
        record.has(one, item) ||
        item.addresses.some(
          (address) => address !== '/' && aliases.has(decodedPart(address).normalize('NFC').toLowerCase()),
        );
      if (isHere)
        before.push({
          title: item.title || 'Without a title',
          became: 'here already',
          file: undefined,
          day: undefined,
          why: [],
          notes: [],
        });
      return !isHere;
    }),
  }));
  return { news, before };
}
