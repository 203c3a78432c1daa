import { outsideCode, shortened } from './dialects.ts';
import { files, pictures } from './endings.ts';

type Lost = (sentence: string) => void;

/** Puts Markdown in place of what only Obsidian knows. */
export function fromObsidian(text: string, lost: Lost): string {
  let notes = 0;
  const added: string[] = [];
  const queries = text.replace(
    /^```(dataview(?:js)?|query|tasks)\n([\s\S]*?)^```[ \t]*$/gm,
    (_, name: string, inner: string) => {
      lost(`A list that Obsidian made has no equal here: ${name} (${shortened(inner)})`);
      return '';
    },
  );
  const changed = outsideCode(queries, (part) =>
    part
      .replace(/%%([\s\S]*?)%%/g, (_, words: string) => {
        lost(`A private remark stays out: "${shortened(words)}"`);
        return '';
      })
      .replace(
        /!\[\[([^\]|#]+?)(#[^\]|]*)?(?:\|([^\]]*))?\]\]/g,
        (_, to: string, __: string | undefined, words: string | undefined) => {
          const alt = words && !/^\d+(?:x\d+)?$/.test(words) ? words : '';
          if (pictures.test(to)) return `![${alt}](<${to.trim()}>)`;
          if (files.test(to.trim())) return fileLink(to, alt);
          lost(`A part of another note was shown here, and is a link now: "${to}"`);
          return wikiLink(to, alt || to);
        },
      )
      .replace(
        /\[\[([^\]|#]*?)(#[^\]|]*)?(?:\|([^\]]*))?\]\]/g,
        (_, to: string, hash: string | undefined, words: string | undefined) => {
          const shown = words ?? (to === '' ? (hash ?? '').slice(1) : (to.split('/').at(-1) ?? to));
          if (files.test(to.trim())) return fileLink(to, words ?? '');
          return to.trim() === '' ? shown : wikiLink(to, shown);
        },
      )
      .replace(/[ \t]+\^[\w-]+[ \t]*$/gm, '')
      .replace(/\^\[((?:[^[\]]|\[[^\]]*\])*)\]/g, (_, words: string) => {
        notes += 1;
        added.push(`[^brought-${notes}]: ${words.replace(/\s+/g, ' ')}`);
        return `[^brought-${notes}]`;
      }),
  );
  return added.length > 0 ? `${changed}\n\n${added.join('\n\n')}\n` : changed;
}

function fileLink(to: string, words: string): string {
  const name = to.trim().split('/').at(-1) ?? to;
  return `[${(words || name).replace(/[[\]]/g, '\\$&')}](<${to.trim()}>)`;
}

function wikiLink(to: string, words: string): string {
  return `[${words.replace(/[[\]]/g, '\\$&')}](<@note/${to.trim()}>)`;
}
