import { createHash } from 'node:crypto';

/** Scripts put together, by their names in `assets/`; it grows with the pages. */
export type JoinedScripts = Map<string, string>;

/** A script as the build writes it: what it takes from others stands first, what it gives stands last. */
interface Module {
  readonly name: string;
  readonly takes: readonly { readonly names: string; readonly from: string }[];
  readonly body: string;
  /** Such as `{a:r}`; empty when it gives nothing. */
  readonly gives: string;
}

const tag = /<script type="module" src="([^"]*\/assets\/)([^"/]+\.js)"><\/script>/g;

/**
 * Gives what turns a page with several scripts into the same page with one: a
 * browser asks once, and what is compressed together is a fifth smaller. A
 * page's script holds what that page uses and nothing else.
 *
 * @param scripts The site's script files, by their name.
 * @param joined Takes up the scripts that were put together.
 */
export function joinScripts(
  scripts: ReadonlyMap<string, string>,
  joined: JoinedScripts,
): (html: string) => string {
  return (html) => {
    const tags = [...html.matchAll(tag)];
    const modules = withOthers(
      tags.map(([, , name = '']) => name),
      scripts,
    );
    if (!modules || modules.length < 2) return html;
    const text = modules.map((module, index) => scoped(module, index, modules)).join('\n');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `${tags.map(([, , file = '']) => file.split('.')[0]).join('.')}.${hash}.js`;
    joined.set(name, text);
    let first = true;
    return html.replace(tag, (_, folder: string) => {
      const one = first ? `<script type="module" src="${folder}${name}"></script>` : '';
      first = false;
      return one;
    });
  };
}

/** Scripts and all that they take from, each after what it needs; nothing when one of them cannot be read. */
function withOthers(
  names: readonly string[],
  scripts: ReadonlyMap<string, string>,
): readonly Module[] | undefined {
  const modules = new Map<string, Module>();
  const met = new Set<string>();
  const add = (name: string): boolean => {
    if (met.has(name)) return modules.has(name);
    met.add(name);
    const module = read(name, scripts.get(name));
    if (!module?.takes.every(({ from }) => add(from))) return false;
    modules.set(name, module);
    return true;
  };
  return names.every(add) ? [...modules.values()] : undefined;
}

function read(name: string, text: string | undefined): Module | undefined {
  if (text === undefined) return undefined;
  const parts = /^((?:import\{[^}]*\}from"\.\/[^"]+";)*)(.*?)(?:export\{([^}]*)\};?)?\s*$/s.exec(text);
  const [, before = '', body = '', given = ''] = parts ?? [];
  // What is loaded later, or is taken in another way, finds its place by the file it stands in.
  if (!parts || /\b(?:import|export)\b/.test(body)) return undefined;
  const takes = [...before.matchAll(/\{([^}]*)\}from"\.\/([^"]+)"/g)].map(([, names = '', from = '']) => ({
    names: names.replace(/ as /g, ':'),
    from,
  }));
  return { name, takes, body, gives: given && `{${given.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}` };
}

/** A script in a function of its own, so that no name of it meets another's. */
function scoped({ takes, body, gives }: Module, index: number, all: readonly Module[]): string {
  const taken = takes.map(({ names }) => `{${names}}`).join();
  const from = takes.map((take) => `$${all.findIndex(({ name }) => name === take.from)}`).join();
  const end = gives && `return${gives}`;
  return `${gives && `let $${index}=`}((${taken})=>{${body.trim()};${end}})(${from});`;
}
