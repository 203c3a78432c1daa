import { posix } from 'node:path';
import { roll, type Roll } from '../../src/art/random.ts';
import { mixedFiles } from '../media/mixed.ts';

/** A file of a content folder. */
export interface Made {
  readonly file: string;
  readonly content: string | Buffer;
}

/** What becomes of the name of a post when it is copied, moved to another machine or sent. */
const renamings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => `${name} 2`,
  (name) => `${name} copy`,
  (name) => name.toUpperCase(),
  (name) => name.replace('-', ' '),
  (name) => `${name}-größe`,
  (name) => `${name}-cafe\u0301`,
  (name) => `${name}-日本`,
  (name) => `${name}\u200b`,
  (name) => `${name}\u0001`,
  (name) => `${name}#a`,
  (name) => `${name}?a=b`,
  (name) => `${name}%20a`,
  (name) => `${name}.md`,
  (name) => `.${name}`,
  (name) => `${name}/index`,
  (name) => `2026/${name}`,
  (name) => `${name}'s`,
  (name) => `${name}{a}`,
  (name) => `${name}[a]`,
];
const endings = ['.md', '.md', '.mdx', '.mdx', '.MD', '.markdown', '.mdx.txt', ''];

/** The file of a post, under the name that it has or one that it may get. */
export function postFile(name: string, seed: number): string {
  const dice = roll(seed);
  return `posts/${one(renamings, dice)(name)}${one(endings, dice)}`;
}

/** Posts that each show a picture: of every kind, whole or damaged, under every name. */
export async function postsWithPictures(count: number, seed: number): Promise<Made[]> {
  const dice = roll(seed);
  return (await mixedFiles(count, seed)).flatMap(({ name, bytes }, index): Made[] => {
    const picture = posix.basename(name);
    const address = one([`<./${picture}>`, `./${encodeURIComponent(picture)}`, `./${picture}`], dice);
    const cover = `cover:\n  src: ${JSON.stringify(`./${picture}`)}\n  alt: A lamp\n`;
    const asCover = dice.between(0, 1) < 0.3;
    const top = `title: A picture ${index}\ndescription: One.\npubDate: 2026-01-01\ntopics: [safety]\n`;
    const text = `---\n${top}${asCover ? cover : ''}---\n\nWords.\n\n${asCover ? 'More.' : `![A lamp](${address})`}\n`;
    return [
      { file: `posts/picture-${index}/index.md`, content: text },
      { file: `posts/picture-${index}/${picture}`, content: bytes },
    ];
  });
}

/** Zones as people write them: some are none, some are not in every list. */
export const zones = [
  'Asia/Kolkata',
  'America/Indiana/Indianapolis',
  'Europe/Kyiv',
  'America/Argentina/Buenos_Aires',
  'US/Pacific',
  'UTC',
  'GMT',
  'EST',
  '+02:00',
  'Etc/GMT+5',
  'New York',
  'America/New York',
  'america/new_york',
  'Mars/Olympus',
  '""',
  'null',
];

function one<Item>(items: readonly Item[], dice: Roll): Item {
  const item = items[Math.floor(dice.between(0, items.length))];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
