import { componentLabels } from '../../schema/component-labels.ts';

/** A line that begins or ends one of the blog's own parts, or is all of one. */
export interface TagLine {
  readonly name: string;
  readonly kind: 'begins' | 'ends' | 'whole';
  readonly settings: readonly Setting[];
}

/** A setting in a tag, and where it stands in the line; without a value it is written as code. */
export interface Setting {
  readonly name: string;
  readonly value: string | boolean | undefined;
  readonly from: number;
  readonly to: number;
}

const known = new Set(Object.keys(componentLabels));

/** What a line is that holds a tag and nothing else. */
export function tagLine(line: string): TagLine | undefined {
  const found = /^(\s*<(\/?)([A-Z]\w*))((?:\s+[\w-]+(?:="[^"]*"|='[^']*'|=\{[^}]*\})?)*)\s*(\/?)>\s*$/.exec(
    line,
  );
  const [, start = '', slash, name = '', rest = '', end] = found ?? [];
  if (!known.has(name)) return undefined;
  const kind = slash === '/' ? 'ends' : end === '/' ? 'whole' : 'begins';
  return { name, kind, settings: settingsIn(rest, start.length) };
}

/** The line with its settings changed, by their names: `undefined` and `false` take one out, `true` is a mark. */
export function withSettings(
  line: string,
  wanted: Readonly<Record<string, string | boolean | undefined>>,
): string {
  let made = line;
  for (const [name, value] of Object.entries(wanted)) {
    const had = tagLine(made)?.settings.find((one) => one.name === name);
    const now =
      value === false || value === undefined ? '' : ` ${name}${value === true ? '' : quoted(value)}`;
    if (had && had.value === value) continue;
    if (had) {
      made = made.slice(0, had.from) + now + made.slice(had.to);
    } else {
      made = made.replace(/\s*\/?>\s*$/, (end) => now + end);
    }
  }
  return made;
}

function settingsIn(rest: string, start: number): Setting[] {
  const each = /\s+([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/g;
  return [...rest.matchAll(each)].map((found) => {
    const [all, name = '', one, other, code] = found;
    const from = start + found.index;
    return { name, value: valueOf(one ?? other, code), from, to: from + all.length };
  });
}

function valueOf(text: string | undefined, code: string | undefined): Setting['value'] {
  if (text !== undefined) return text.replace(/&(?:quot|#34);/g, '"').replace(/&amp;/g, '&');
  if (code === undefined) return true;
  const [, word] = /^\{\s*(true|false)\s*\}$/.exec(code) ?? [];
  return word === undefined ? undefined : word === 'true';
}

/** MDX reads character references in a setting, as HTML does. */
function quoted(value: string): string {
  return `="${value.replace(/&(?=#?\w+;)/g, '&amp;').replace(/"/g, '&quot;')}"`;
}
