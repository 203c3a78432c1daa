import { files, pictures } from './endings.ts';

type Lost = (sentence: string) => void;

/** Code, in a block or in a line: nothing in it means anything. */
const code =
  /(^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`))/gm;

/** Changes a text outside of its code. */
export function outsideCode(text: string, change: (part: string) => string): string {
  let made = '';
  let at = 0;
  for (const match of text.matchAll(code)) {
    made += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return made + change(text.slice(at));
}

export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}

function attributesIn(text: string): { named: Readonly<Record<string, string>>; values: readonly string[] } {
  const named: Record<string, string> = {};
  const values: string[] = [];
  for (const [, key, double, back, bare, quoted, ticked, value] of text.matchAll(
    /([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+))|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g,
  )) {
    if (key !== undefined) named[key] = (double ?? back ?? bare ?? '').replace(/\\(.)/g, '$1');
    else values.push((quoted ?? ticked ?? value ?? '').replace(/\\(.)/g, '$1'));
  }
  return { named, values };
}

/** Puts Markdown in place of what Hugo makes of its shortcodes. */
export function fromHugo(text: string, lost: Lost): string {
  const noted = text.replace(/\{\{[<%]\s*\/\*([\s\S]*?)\*\/\s*[>%]\}\}/g, (_, words: string) => {
    lost(`A private remark stays out: "${shortened(words)}"`);
    return '';
  });
  const highlighted = noted.replace(
    /\{\{[<%]\s*highlight\s+([\w+#-]+)[^}]*?[>%]\}\}\n?([\s\S]*?)\{\{[<%]\s*\/highlight\s*[>%]\}\}/g,
    (_, lang: string, inner: string) => `\`\`\`${lang}\n${inner.replace(/\n?$/, '\n')}\`\`\``,
  );
  return outsideCode(highlighted, (part) =>
    part
      .replace(
        /\{\{[<%]\s*details\s+([^}]*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/details\s*[>%]\}\}/g,
        (_, rest: string, inner: string) => {
          const { named, values } = attributesIn(rest);
          return `<details>\n<summary>${named['summary'] ?? named['title'] ?? values[0] ?? ''}</summary>\n\n${inner.trim()}\n\n</details>`;
        },
      )
      .replace(
        /\{\{[<%]\s*(?:rel)?ref\s*([^{}]*?)\s*\/?[>%]\}\}/g,
        (_, rest: string, at: number, whole: string) => {
          const { named, values } = attributesIn(rest);
          return reference(named['path'] ?? values[0] ?? '', whole.slice(0, at));
        },
      )
      .replace(
        /\{\{[<%]\s*(\/?)([\w./-]+)\s*([^{}]*?)\s*\/?[>%]\}\}/g,
        (_, closes: string, name: string, rest: string) => (closes ? '' : shortcode(name, rest, lost)),
      ),
  );
}

/** The address of another text, as it stands in a link, or as the link itself. */
function reference(to: string, before: string): string {
  const address = `@note/${encodeURI(to)}`;
  return /\]\(<?\s*$|href=["']?$/.test(before)
    ? address
    : `[${
        to
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '')
          .replace(/^\d{4}-\d{2}-\d{2}-/, '') ?? to
      }](${address})`;
}

function shortcode(name: string, rest: string, lost: Lost): string {
  const { named, values } = attributesIn(rest);
  switch (name) {
    case 'figure': {
      const caption = (named['caption'] ?? named['title'] ?? '').replaceAll('"', '\\"');
      const picture = `![${named['alt'] ?? ''}](<${named['src'] ?? ''}>${caption ? ` "${caption}"` : ''})`;
      return named['link'] ? `[${picture}](${named['link']})` : picture;
    }
    case 'youtube':
      return `<https://www.youtube.com/watch?v=${named['id'] ?? values[0] ?? ''}>`;
    case 'vimeo':
      return `<https://vimeo.com/${named['id'] ?? values[0] ?? ''}>`;
    default: {
      const address = named['src'] ?? named['url'] ?? named['file'] ?? values.find((one) => files.test(one));
      const isLink = address !== undefined && /^(?:https?:|\/|[^:{}<>]+\.\w{2,5}$)/.test(address);
      if (isLink && pictures.test(address))
        return `![${named['alt'] ?? named['caption'] ?? ''}](<${address}>)`;
      if (isLink) return `[${named['title'] ?? named['caption'] ?? address}](<${address}>)`;
      lost(`A shortcode has no equal here: ${name}${rest === '' ? '' : ` (${shortened(rest)})`}`);
      return '';
    }
  }
}

/** Puts Markdown in place of what Jekyll and Hexo make of their marks. */
export function fromLiquid(text: string, lost: Lost, maker = 'Jekyll'): string {
  const raw: string[] = [];
  const held = text
    .replace(
      /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g,
      (_, inner: string) => `\uE010${raw.push(inner) - 1}\uE011`,
    )
    .replace(
      /\{%-?\s*(?:highlight|codeblock|code)(?:\s+(?:[^%]*?\blang:)?([\w+#-]*))?[^%]*?-?%\}\n?([\s\S]*?)\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\}/g,
      (_, lang: string | undefined, inner: string) =>
        `\`\`\`${lang ?? ''}\n${inner.replace(/\n?$/, '\n')}\`\`\``,
    );
  const changed = outsideCode(held, (part) =>
    part
      .replace(/\{%-?\s*comment\s*-?%\}([\s\S]*?)\{%-?\s*endcomment\s*-?%\}/g, (_, words: string) => {
        lost(`A private remark stays out: "${shortened(words)}"`);
        return '';
      })
      .replace(/\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, '')
      .replace(/\{\{-?\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|prepend:[^}]*)\s*-?\}\}/g, '$1')
      .replace(
        /\{%-?\s*(?:post_url|link|post_path)\s+(\S+?)\s*-?%\}/g,
        (_, to: string, at: number, whole: string) => reference(to, whole.slice(0, at)),
      )
      .replace(/^\{:[^}\n]*\}[ \t]*$/gm, '')
      .replace(/\{:[^}\n]*\}/g, '')
      .replace(/^[*-] TOC[ \t]*\n?$/gim, '')
      .replace(/\{%-?\s*([\w-]+)([^%]*)-?%\}/g, (_, name: string, rest: string) => {
        if (!/^end/.test(name)) lost(`A mark of ${maker} has no equal here: ${name} ${shortened(rest)}`);
        return '';
      })
      .replace(/\{\{-?([^{}]*)-?\}\}/g, (_, words: string) => {
        lost(`What ${maker} filled in has no equal here: ${shortened(words)}`);
        return '';
      }),
  );
  return changed.replace(/\uE010(\d+)\uE011/g, (_, at: string) => raw[Number(at)] ?? '');
}
