import { parse as parseToml } from 'smol-toml';
import { splitFrontMatter } from '../../library/content/front-matter.ts';
import { readYaml } from '../../library/content/yaml.ts';

/** The lines at the top of a text, in whatever form, and the text below them. */
export interface Front {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Whether the lines could not be read. */
  readonly isBroken: boolean;
}

/** Takes a text apart: YAML between `---`, TOML between `+++`, JSON at the beginning, or nothing. */
export function frontOf(text: string): Front {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.startsWith('+++')) return toml(plain);
  if (/^\{\s*\n?\s*"/.test(plain)) return json(plain);
  const split = splitFrontMatter(plain);
  if (!split.ok) return { data: {}, body: plain, isBroken: /^---\s*\n/.test(plain) };
  const yaml = readYaml(split.parts.yaml);
  return { data: asRecord(yaml.value), body: split.parts.body, isBroken: yaml.errors.length > 0 };
}

function toml(plain: string): Front {
  const [, front = '', body = ''] =
    /^\+\+\+[^\n]*\n([\s\S]*?)\n\+\+\+[^\n]*(?:\n([\s\S]*))?$/.exec(plain) ?? [];
  try {
    return { data: asRecord(parseToml(front)), body, isBroken: front === '' };
  } catch {
    return { data: {}, body: body || plain, isBroken: true };
  }
}

/** JSON ends where its first bracket is closed. */
function json(plain: string): Front {
  for (let end = plain.indexOf('}'); end >= 0; end = plain.indexOf('}', end + 1)) {
    try {
      return {
        data: asRecord(JSON.parse(plain.slice(0, end + 1))),
        body: plain.slice(end + 1),
        isBroken: false,
      };
    } catch {
      // A bracket of something within it.
    }
  }
  return { data: {}, body: plain, isBroken: true };
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** What a field says as text; the first of several names that says anything. */
export function fieldOf(data: Readonly<Record<string, unknown>>, ...names: readonly string[]): string {
  for (const name of names) {
    const value = data[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return value.toISOString();
  }
  return '';
}

/** What a field lists: a list, or words parted by commas. */
export function listOf(
  data: Readonly<Record<string, unknown>>,
  parted: RegExp,
  ...names: readonly string[]
): string[] {
  return names
    .flatMap((name) => {
      const value = data[name];
      if (Array.isArray(value))
        return value.flatMap((one): string[] =>
          typeof one === 'string' || typeof one === 'number'
            ? [String(one)]
            : Array.isArray(one)
              ? one.map(String)
              : [],
        );
      return typeof value === 'string' ? value.split(parted) : [];
    })
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
