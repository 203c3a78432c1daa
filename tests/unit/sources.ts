import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of the site's code, by its path from the root: `src/library/urls.ts`. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What a file takes from another. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** As it is written: `./urls.ts`, `zod`. */
  readonly from: string;
  /** The file it leads to, from the root, if it is one of ours. */
  readonly to: string | undefined;
  /** What is taken besides types; `*` for all of it. */
  readonly values: readonly string[];
  /** Whether the other file runs: `import { type A }` leaves an import of nothing behind, `import type` none. */
  readonly runs: boolean;
  /** Whether it runs only when it is asked for: `await import('./b.ts')`. */
  readonly later: boolean;
}

const root = join(import.meta.dirname, '../..');

/** Every file in `src`. */
export const sources: readonly Source[] = readdirSync(join(root, 'src'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ file: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));

/** The files that are code. */
export const code: readonly Source[] = sources.filter(({ file }) => /\.(ts|mjs|astro)$/.test(file));

const trees = new Map(
  code.map((source) => [
    source.file,
    ts.createSourceFile(source.file, scriptOf(source), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
  ]),
);

/** Every import in `src`. */
export const imports: readonly Import[] = [...trees.values()].flatMap(importsOf);

/** Every text in the code, as the place where it stands and what it begins with. */
export const literals: readonly (Source & { readonly line: number })[] = [...trees.values()].flatMap((tree) =>
  nodesIn(tree).flatMap((node) =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node)
      ? [{ file: tree.fileName, text: node.text, line: lineOf(node, tree) }]
      : [],
  ),
);

/** Where something stands in files, as `src/library/urls.ts:12: what stands there`. */
export function places(files: readonly Source[], pattern: RegExp): string[] {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}

/**
 * What runs when one of these files does: the way to each import, in the order of discovery.
 *
 * @param atOnce Leaves out what runs only when it is asked for.
 */
export function reachedFrom(files: readonly string[], atOnce = false): Import[] {
  const seen = new Set(files);
  const reached: Import[] = [];
  for (const file of seen) {
    for (const one of imports.filter(
      (other) => other.file === file && other.runs && !(atOnce && other.later),
    )) {
      reached.push(one);
      if (one.to) seen.add(one.to);
    }
  }
  return reached;
}

/** The script of a file on its own lines; of an Astro component the part in front and its `<script>`s. */
function scriptOf({ file, text }: Source): string {
  if (!file.endsWith('.astro')) return text;
  const blank = (markup: string) => markup.replace(/[^\n]/g, ' ');
  const [, head = '', rest = ''] = /^(---\n[\s\S]*?\n---)([\s\S]*)$/.exec(text) ?? ['', '', text];
  const scripts = rest.split(/(?<=<script[^>]*>)|(?=<\/script>)/);
  return head.replaceAll('---', '   ') + scripts.map((part, at) => (at % 2 ? part : blank(part))).join('');
}

/** Every node below another, from its beginning to its end. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    nodes.push(child, ...nodesIn(child));
  });
  return nodes;
}

function lineOf(node: ts.Node, tree: ts.SourceFile): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function importsOf(tree: ts.SourceFile): Import[] {
  return nodesIn(tree).flatMap((node) => {
    const taken = takenBy(node);
    if (!taken?.specifier || !ts.isStringLiteral(taken.specifier)) return [];
    const from = taken.specifier.text;
    const to = from.startsWith('.')
      ? posix.join(posix.dirname(tree.fileName), from.replace(/\?.*/, ''))
      : undefined;
    const { values, runs, later = false } = taken;
    return [{ file: tree.fileName, line: lineOf(node, tree), from, to, values, runs, later }];
  });
}

function takenBy(node: ts.Node) {
  if (ts.isImportDeclaration(node)) {
    const runs = node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier, values: runs ? valuesIn(node.importClause) : [], runs };
  }
  if (ts.isExportDeclaration(node)) {
    const runs = !node.isTypeOnly;
    return { specifier: node.moduleSpecifier, values: runs ? ['*'] : [], runs };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: node.arguments[0], values: ['*'], runs: true, later: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, values: [], runs: false };
  }
  return undefined;
}

function valuesIn(clause: ts.ImportClause | undefined): string[] {
  const names = clause?.namedBindings;
  const named =
    names === undefined
      ? []
      : ts.isNamespaceImport(names)
        ? ['*']
        : names.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
  return clause?.name ? ['default', ...named] : named;
}
