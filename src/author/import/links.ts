import { posix } from 'node:path';
import type { Link, Nodes, Root } from 'mdast';
import { replaceIn, walkTree, wordsIn } from '../../import/convert/tidy.ts';
import type { BundleFile } from '../../import/bundle/bundle.ts';
import type { MediaIndex } from '../../import/media-index.ts';
import { shortened } from '../../import/html/tree.ts';
import { urlsOf } from '../../library/urls.ts';
import type { OldAddresses } from './addresses.ts';
import { captionsOf } from './captions.ts';
import type { BroughtFile, FileDoor } from './files.ts';
import { plainLink } from './plain-link.ts';
import { fileOf, type Converted, type Planned } from './planned.ts';
import { withPlayers, type Player } from './players.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** What is needed to know where links lead now. */
export interface Ways {
  readonly old: OldAddresses<Planned>;
  readonly media: MediaIndex;
  readonly files: FileDoor;
  /** Whether something lies at an address of this blog. */
  isHere(address: string): boolean;
}

const pictures = /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?)$/i;

/**
 * Finds out where each link of a text leads now: to another text that comes along, to a file, elsewhere, or nowhere any
 * more. A link to another text is only marked, as it is not known yet whether readers will see that one.
 *
 * @returns The texts that it leads to.
 */
export async function followLinks(tree: Root, planned: Planned, ways: Ways): Promise<Map<Link, Planned>> {
  const links = linksIn(tree);
  const meant = new Map<Link, Planned>();
  const gone = new Set<Link>();
  const players = new Map<Link, Player>();
  for (const link of links) {
    const words = shortened(wordsIn(link));
    link.url = plainLink(link.url);
    link.title = null;
    const found = ways.old.find(link.url);
    const showsPicture = link.children.some(({ type }) => type === 'image');
    const file = found ? undefined : fileMeant(link.url, ways);
    if (found) {
      meant.set(link, found.thing);
      link.url = found.hash === '' ? '' : `#${found.hash}`;
    } else if (file && pictures.test(file.path)) {
      // It led to a larger form of the picture that it shows.
      if (!showsPicture) planned.notes.push(`A link to a picture is taken out: "${words}"`);
      gone.add(link);
    } else if (file) {
      const brought = await ways.files.bring(file, planned);
      const player = await playerFor(brought, () => captionsFor(file, link, planned, ways));
      if ('address' in brought) link.url = brought.address;
      if (player) players.set(link, player);
      if ('why' in brought) {
        planned.notes.push(`A link to a file is taken out: "${words}". ${brought.why}`);
        gone.add(link);
      }
    } else if (/^mailto:/i.test(link.url)) {
      planned.notes.push(`A link to a mail address is taken out, and its words stay: "${words}"`);
      gone.add(link);
    } else if (!leadsOn(link.url, ways)) {
      const isMark = link.url.startsWith('#');
      if (!isMark && !showsPicture)
        planned.notes.push(
          `A link leads nowhere any more, and its words stay: "${words}" (${withoutMail(link.url)})`,
        );
      gone.add(link);
    }
  }
  replaceIn(tree, (node) => (node.type === 'link' && gone.has(node) ? node.children : undefined));
  withPlayers(tree, players);
  return meant;
}

async function playerFor(
  file: BroughtFile,
  captions: () => Promise<string | undefined>,
): Promise<Player | undefined> {
  if ('why' in file) return undefined;
  if (file.use === 'sound') return { name: 'Audio' };
  return file.use === 'film' ? { name: 'Video', captions: await captions() } : undefined;
}

/** Brings the captions of a film along; those that cannot be shown are named. */
async function captionsFor(
  film: BundleFile,
  { data }: Link,
  planned: Planned,
  { media, files }: Ways,
): Promise<string | undefined> {
  const named: unknown = data && Reflect.get(data, 'captions');
  const file = captionsOf(film, typeof named === 'string' ? named : '', media);
  const brought = file && (await files.bring(file, planned));
  if (brought && 'why' in brought) planned.notes.push(`The captions of a film stay out. ${brought.why}`);
  return brought && 'address' in brought && brought.use === 'captions' ? brought.address : undefined;
}

function fileMeant(address: string, { old, media }: Ways) {
  const isFile = /\.(?!html?\b|php\b|aspx?\b)[a-z0-9]{2,5}$/i.test(address.replace(/[?#].*$/, ''));
  if (!isFile) return undefined;
  const lies =
    old.isOwn(address) ||
    /^(?:\.\.?\/|[^/:?#]+\/?)/.test(address) ||
    /(?:files\.wordpress|wp\.com|squarespace|blogspot|googleusercontent|substack|medium)\b/.test(address);
  return lies ? media.find([address]) : undefined;
}

/** Whether something answers there when the old blog does not any more. */
function leadsOn(address: string, { old, isHere }: Ways): boolean {
  if (isHere(address.replace(/[?#].*$/, ''))) return true;
  return /^(?:https?:)?\/\/[^/\s]|^tel:/i.test(address) && !old.isOwn(address);
}

function withoutMail(address: string): string {
  return address.replace(/[^\s/?&=:]+@[^\s/?&=]+/g, '…');
}

/** Whether a link may stand from one text to another: not from one that readers see to one that they do not. */
export type MayLead = (from: Planned, to: Planned) => boolean;

/** Where the links to other texts stand among all links of a text. */
export function placesOf(tree: Root, meant: ReadonlyMap<Link, Planned>): Map<number, Planned> {
  const places = new Map<number, Planned>();
  for (const [at, link] of linksIn(tree).entries()) {
    const to = meant.get(link);
    if (to) places.set(at, to);
  }
  return places;
}

function linksIn(tree: Root): Link[] {
  const links: Link[] = [];
  walkTree(tree, (node) => void (node.type === 'link' && links.push(node)));
  return links;
}

/**
 * Writes the links to other texts.
 *
 * @param mayLead Whether one text may lead to another.
 * @param told Is told of a link that is taken out because it may not.
 */
export function writeLinks(
  from: Converted & { readonly meant: ReadonlyMap<number, Planned> },
  mayLead: MayLead,
  told: (sentence: string) => void,
): Root {
  const tree: Root = JSON.parse(from.tree);
  const links = new Map<Nodes, Planned>();
  for (const [at, link] of linksIn(tree).entries()) {
    const to = from.meant.get(at);
    if (to) links.set(link, to);
  }
  replaceIn(tree, (node) => {
    const to = node.type === 'link' ? links.get(node) : undefined;
    if (!to || node.type !== 'link') return undefined;
    if (!mayLead(from, to)) {
      told(`A link to "${to.title}", which readers do not see yet, is taken out, and its words stay.`);
      return node.children;
    }
    node.url = addressOf(from, to);
    return undefined;
  });
  return tree;
}

function addressOf(from: Planned, to: Planned): string {
  if (to.kind === 'page') return urls.page(to.name);
  const path = posix.relative(posix.dirname(fileOf(from)), fileOf(to));
  return path.startsWith('.') ? path : `./${path}`;
}
