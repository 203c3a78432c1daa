import type { Problem } from '../../schema/problem.ts';
import { shown } from '../../schema/explain/typed.ts';
import { inProse, type Manuscript } from './desk.ts';
import type { Prose } from './prose.ts';
import { importedNames } from './tags.ts';

const language = new Set(
  'true false null undefined new typeof in of void if else return const let this Math Date String Number Array Object JSON Intl props frontmatter'.split(
    ' ',
  ),
);

/** Words in braces that are no program code: `{name}` would stop the build, or show nothing. */
export function braces(manuscript: Manuscript, prose: Prose): Problem[] {
  const own = importedNames(prose);
  return prose.nodes.flatMap((node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
    const name = namesIn(node.value).find((word) => !language.has(word) && !own.has(word));
    return name === undefined ? [] : [inProse(manuscript, prose.placeOf(node), ...bracesAsText(node.value))];
  });
}

/** The explanation for what stands in braces and is meant as text. */
export function bracesAsText(inside: string): [what: string, mend: string] {
  const text = shown(inside, 40);
  return [
    `Braces hold program code in this file, and "{${text}}" is none.`,
    `If readers are to see the braces, type: \\{${text}\\}`,
  ];
}

/** The names that a piece of code takes from around it: no properties, parameters, quotations, comments. */
function namesIn(code: string): string[] {
  const plain = code.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g,
    ' ',
  );
  const ownNames = new Set(plain.match(/[\w$]+(?=\s*=>)|(?<=\([^()]*)[\w$]+(?=[^()]*\)\s*=>)/g));
  const names = [...plain.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?!\s*:)/g)].map(([name]) => name);
  return names.filter((name) => !ownNames.has(name));
}
