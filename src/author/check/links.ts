import { posix } from 'node:path';
import { nearest, slugOf } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import { knownAddresses, type Lying } from './addresses.ts';
import { inProse, whyHidden, type Desk, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';

type Text = Pick<Problem, 'what' | 'mend'>;
type Addresses = ReadonlyMap<string, Lying>;

/** Where links may lead, worked out once for all texts. */
export interface Targets {
  readonly desk: Desk;
  readonly addresses: Addresses;
  readonly aliases: ReadonlySet<string>;
}

export function targetsOf(desk: Desk): Targets {
  const { posts, pages, topics, series, paths } = desk.content;
  const texts = [...posts, ...pages].map(({ data }) => data);
  const aliases = [...texts, ...topics, ...series, ...paths].flatMap((one) => one.aliases);
  return { desk, addresses: knownAddresses(desk), aliases: new Set(aliases) };
}

/** Links that lead nowhere, or to what readers cannot see. */
export function links(manuscript: Manuscript, { nodes, placeOf }: Prose, targets: Targets): Problem[] {
  const pictures = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    if (node.type === 'definition' && pictures.has(node.identifier)) return [];
    const text = linkProblem(node.url, manuscript, targets);
    return text ? [inProse(manuscript, placeOf(node), text.what, text.mend)] : [];
  });
}

/** What is wrong with where a link leads. */
export function linkProblem(url: string, from: Manuscript, targets: Targets): Text | undefined {
  if (url.trim() === '') {
    return {
      what: 'This link leads nowhere: there is no address in its round brackets.',
      mend: 'Write the address there.',
    };
  }
  const address = decoded(url);
  if (address === undefined) {
    return {
      what: `The address "${url}" holds a "%" that stands for no sign.`,
      mend: 'Write %25 in place of the "%".',
    };
  }
  if (/^(?:#|\/\/|(?!file:)[a-z][a-z0-9+.-]*:)/i.test(address)) return ownAddress(address, from, targets);
  if (address.startsWith('/')) return onSite(address, from, targets);
  return toFile(address, from, targets);
}

/** A whole address is looked at only when it is the blog's own. */
function ownAddress(address: string, from: Manuscript, targets: Targets): Text | undefined {
  const own = targets.desk.content.site?.address;
  return own && address.startsWith(own) ? onSite(`/${address.slice(own.length)}`, from, targets) : undefined;
}

function onSite(address: string, from: Manuscript, targets: Targets): Text | undefined {
  const path = address.replace(/[?#].*$/, '');
  const { addresses, aliases, desk } = targets;
  const found = addresses.get(path) ?? addresses.get(path.replace(/\/\d+\/$/, '/'));
  if (found === 'made' || aliases.has(path)) return undefined;
  if (found) return hidden(found, from);
  // What ends like a file may lie in "public", which belongs to no one text.
  if (/\.(?!html?$|mdx?$)[a-z0-9]+$/i.test(path)) return undefined;
  if (unknownList(path, desk)) return undefined;
  const rest = address.slice(path.length);
  if (addresses.has(`${path}/`)) {
    return { what: `"${path}" has no slash at its end.`, mend: `Write: (${path}/${rest})` };
  }
  const meant = meantAddress(path, addresses);
  return {
    what: `Nothing lies at "${path}" on this site.`,
    mend: meant
      ? `Write: (${meant}${rest})`
      : 'Look for the address in a browser, and write it from the first slash on.',
  };
}

/** Lists whose file cannot be read, so that their addresses are not known. */
function unknownList(path: string, desk: Desk): boolean {
  const lists = { topics: desk.topics, series: desk.series, paths: desk.paths };
  return Object.entries(lists).some(([name, file]) => !file && path.startsWith(`/${name}/`));
}

function meantAddress(path: string, addresses: Addresses): string | undefined {
  const known = [...addresses.keys()];
  const plain = path
    .toLowerCase()
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/\/*$/, '/');
  const name = plain.split('/').at(-2) ?? '';
  const same = known.find((one) => one === plain) ?? known.find((one) => name && one.endsWith(`/${name}/`));
  return same ?? nearest(plain, known);
}

function toFile(address: string, from: Manuscript, targets: Targets): Text | undefined {
  const { manuscripts, files } = targets.desk;
  const [path = ''] = address.split(/[?#]/);
  const rest = address.slice(path.length);
  const file = posix.join(posix.dirname(from.file), path);
  const target = manuscripts.find((other) => other.file === file);
  if (target && /^\.\.?\//.test(path)) return hidden(target, from);
  if (target) return { what: `"${path}" has to begin with "./".`, mend: `Write: (./${address})` };
  if (/^file:|^[a-z]:\\/i.test(address)) {
    return {
      what: 'This link leads to a file on your own computer.',
      mend: 'Write an address that readers can open.',
    };
  }
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(path)) {
    return {
      what: `"${path}" is an email address, but the link does not say so.`,
      mend: `Write: (mailto:${address})`,
    };
  }
  if (files.has(file)) {
    return {
      what: `"${path}" is a file beside your text, and only pictures shown in a text are taken to the site.`,
      mend: `Move it into the folder "public", and write: (/${posix.basename(path)})`,
    };
  }
  const meant = meantText(path, manuscripts);
  if (!meant && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(path) && !/\.mdx?$/.test(path)) {
    return {
      what: `"${path}" is read as a file beside your text.`,
      mend: `Write the whole address: (https://${address})`,
    };
  }
  return {
    what: `This link leads to "${path}", and there is no such text.`,
    mend: meant
      ? `Write: (${relative(from.file, meant.file)}${rest})`
      : `Look for its name in the folder "posts".`,
  };
}

function meantText(path: string, manuscripts: readonly Manuscript[]): Manuscript | undefined {
  const name = posix.basename(path.replace(/\/(?:index\.mdx?)?$/, '')).replace(/\.[a-z]+$/i, '');
  const id = nearest(
    slugOf(name),
    manuscripts.map((one) => one.id),
  );
  return manuscripts.find((one) => one.id === id);
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function hidden(target: Manuscript, from: Manuscript): Text | undefined {
  const reason = whyHidden(target);
  if (reason === undefined || from.visibility !== 'public') return undefined;
  const what = `This links to "${target.post?.data.title}", which readers cannot see: ${reason}.`;
  return { what, mend: 'Take the link out for now, and leave its words.' };
}

function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}
