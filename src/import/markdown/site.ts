import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import type { Bundle } from '../bundle/bundle.ts';
import { readYaml } from '../../library/content/yaml.ts';
import { asRecord, fieldOf } from './front.ts';
import { decoded } from '../bundle/decode.ts';

/** The program that made a blog of a folder of texts. */
export type Maker = 'Hugo' | 'Jekyll' | 'Hexo' | 'Obsidian' | 'this blog' | 'Markdown';

/** A folder of texts, and what its settings say. */
export interface Site {
  readonly maker: Maker;
  /** The folder that the settings lie in, from the bundle; empty for the bundle itself. */
  readonly root: string;
  readonly home: string | undefined;
  readonly zone: string | undefined;
  /** How addresses of posts are made; nothing when the settings do not say it. */
  readonly permalink: string | undefined;
}

/** Tells from its settings which program a folder of texts was for. */
export async function siteOf(bundle: Bundle): Promise<Site> {
  const named = (pattern: RegExp) => bundle.files.find(({ path }) => pattern.test(path));
  const plain: Site = { maker: 'Markdown', root: '', home: undefined, zone: undefined, permalink: undefined };
  const vault = named(/(?:^|\/)\.obsidian\//);
  if (vault) return { ...plain, maker: 'Obsidian', root: vault.path.replace(/\/?\.obsidian\/.*$/, '') };
  const own = named(/(?:^|\/)crisis-lines\.yaml$/);
  if (own) return { ...plain, maker: 'this blog', root: rootOf(own.path) };
  const file = named(/(?:^|\/)(?:hugo|config)\.(?:toml|ya?ml|json)$/) ?? named(/(?:^|\/)_config\.ya?ml$/);
  const hasContent = bundle.files.some(({ path }) => /(?:^|\/)content\/.+\.md$/i.test(path));
  if (!file)
    return hasContent && named(/(?:^|\/)archetypes\//)
      ? { ...plain, maker: 'Hugo' }
      : named(/(?:^|\/)_posts\//)
        ? { ...plain, maker: 'Jekyll' }
        : plain;
  const data = parsed(decoded(await file.bytes()), file.path);
  const isJekyll = /_config\.ya?ml$/.test(file.path);
  const isHexo =
    isJekyll && bundle.files.some(({ path }) => /(?:^|\/)source\/_(?:posts|drafts)\//.test(path));
  const permalinks = asRecord(data['permalinks']);
  const inHugo = Object.values(asRecord(permalinks['page']))
    .concat(Object.values(permalinks))
    .find((one) => typeof one === 'string');
  const permalink = isJekyll ? fieldOf(data, 'permalink') : typeof inHugo === 'string' ? inHugo : '';
  return {
    maker: isHexo ? 'Hexo' : isJekyll ? 'Jekyll' : 'Hugo',
    root: rootOf(file.path).replace(/\/?config\/_default$/, ''),
    home: fieldOf(data, 'baseURL', 'baseurl', 'url') || undefined,
    zone: fieldOf(data, 'timezone', 'timeZone') || undefined,
    permalink: permalink || undefined,
  };
}

function rootOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    if (path.endsWith('.toml')) return asRecord(parseToml(text));
    return asRecord(path.endsWith('.json') ? JSON.parse(text) : readYaml(text).value);
  } catch {
    return {};
  }
}

/** What stands for the parts of an address in Hugo's, Jekyll's and Hexo's settings. */
export interface AddressParts {
  readonly day: string;
  readonly slug: string;
  readonly section: string;
  readonly categories: readonly string[];
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

/** The address that a post had by the settings of its blog; nothing when that cannot be told. */
export function addressBy(
  { maker, permalink }: Site,
  { day, slug, section, categories }: AddressParts,
): string | undefined {
  const otherwise: Partial<Record<Maker, string>> = {
    Hugo: '/:section/:slug/',
    Jekyll: styles['date'] ?? '',
    Hexo: '/:year/:month/:day/:title/',
  };
  const pattern = permalink === undefined ? otherwise[maker] : (styles[permalink] ?? permalink);
  if (pattern === undefined || slug === '') return undefined;
  const [year = '', month = '', date = ''] = day.split('-');
  const words: Readonly<Record<string, string>> = {
    year,
    month,
    day: date,
    i_month: String(Number(month)),
    i_day: String(Number(date)),
    short_year: year.slice(2),
    title: slug,
    slug,
    name: slug,
    filename: slug,
    slugorfilename: slug,
    contentbasename: slug,
    section,
    sections: section,
    categories: categories.map((one) => one.toLowerCase().replace(/\s+/g, '-')).join('/'),
    category: categories[0]?.toLowerCase() ?? '',
  };
  if (day === '' && /:(?:i_)?(?:year|month|day)/.test(pattern)) return undefined;
  const address = `/${pattern}`
    .replace(/:([a-z_]+)/g, (whole, name: string) => words[name] ?? whole)
    .replace(/\/{2,}/g, '/');
  return /:/.test(address) ? undefined : address;
}
