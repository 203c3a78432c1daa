import { fromLiquid, outsideCode } from './dialects.ts';

/** The words of a tag: between quotes, or as they stand. */
function wordsOf(rest: string): string[] {
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

const isAddress = (word: string) => /^(?:https?:\/\/|\/)\S+$/.test(word);
const isSize = (word: string) => /^\d+(?:px|%)?$/.test(word);

/** Puts Markdown in place of the tags that Hexo brings along (hexo.io, "Tag Plugins"). */
export function fromHexo(text: string, lost: (sentence: string) => void): string {
  const known = outsideCode(text, (part) =>
    part
      .replace(
        /\{%\s*(blockquote|quote|pullquote)([^%]*)%\}\n?([\s\S]*?)\{%\s*end\1\s*%\}/g,
        (_, __, rest: string, inner: string) => quotation(rest, inner),
      )
      .replace(/\{%\s*(?:asset_img|img|image)\s+([^%]*?)\s*%\}/g, (_, rest: string) => picture(rest))
      .replace(/\{%\s*(?:post_link|asset_link|link)\s+([^%]*?)\s*%\}/g, (whole: string, rest: string) =>
        link(whole, rest),
      )
      .replace(/\{%\s*youtube\s+([\w-]+)[^%]*%\}/g, '<https://www.youtube.com/watch?v=$1>')
      .replace(/\{%\s*vimeo\s+(\d+)[^%]*%\}/g, '<https://vimeo.com/$1>'),
  );
  return fromLiquid(known, lost, 'Hexo');
}

/** A quotation, and below it who said it and where. */
function quotation(rest: string, inner: string): string {
  const words = rest.trim().split(/\s+/).filter(Boolean);
  const at = words.findIndex(isAddress);
  const said = (at < 0 ? words : words.slice(0, at)).join(' ').replace(/["']/g, '');
  const title = at < 0 ? '' : words.slice(at + 1).join(' ');
  const source = at < 0 ? '' : `[${title || words[at]}](${words[at] ?? ''})`;
  const below = [said, source].filter((one) => one !== '').join(', ');
  const lines = `${inner.trim()}${below === '' ? '' : `\n\n— ${below}`}`.split('\n');
  return `${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n`;
}

/** Classes, the file, perhaps its size, its title and its words. */
function picture(rest: string): string {
  const words = wordsOf(rest);
  const at = words.findIndex((word) => /\.\w{3,4}(?:\?\S*)?$/.test(word));
  if (at < 0) return '';
  const [title = '', alt] = words.slice(at + 1).filter((word) => !isSize(word));
  const caption = alt === undefined || title === '' ? '' : ` "${title.replaceAll('"', '\\"')}"`;
  return `![${alt ?? title}](<${words[at] ?? ''}>${caption})`;
}

/** A link to another text by the name of its file, or to any other address. */
function link(whole: string, rest: string): string {
  const words = wordsOf(rest).filter((word) => !/^(?:true|false)$/.test(word));
  const to = words.find(isAddress) ?? words[0] ?? '';
  const shown = words.filter((word) => word !== to).join(' ') || to.replace(/\.\w+$/, '');
  if (isAddress(to)) return `[${shown}](<${to}>)`;
  return whole.includes('asset_link') ? `[${shown}](<${to}>)` : `[${shown}](<@note/${to}>)`;
}
