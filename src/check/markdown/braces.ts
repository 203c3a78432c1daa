import type { MdastNode } from 'satteri';
import { shown, type Place } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { inProse, stretchIn } from '../positions.ts';
import type { Prose } from '../prose.ts';
import type { Found, TextContext, TextRule } from '../rule.ts';
import { withoutOverlaps } from '../overlaps.ts';

/** A number, a text in quotation marks, or one of the few words that always mean the same. */
const literal =
  /^(?:true|false|null|undefined|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\\$]*`)$/;

/**
 * Program code in a text. It would run on the machine that builds the blog,
 * could read whatever lies there, and put it on a page; so a note to oneself
 * and a plain value are all that braces may hold, and nothing is brought along.
 */
export const braces: TextRule = {
  id: 'braces',
  severity: 'error',
  about: 'Program code in braces, which a text may not hold',
  check,
};

function check({ document, prose }: TextContext, earlier: readonly Found[]): Diagnostic[] {
  const say = (node: MdastNode, [message, help]: Text) =>
    inProse(document, prose.placeOf(node), message, help);
  const diagnostics = prose.nodes.flatMap((node): Diagnostic[] => {
    if (node.type === 'mdxjsEsm') return [say(node, broughtAlong(node.value))];
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      return isHarmless(node.value) ? [] : [say(node, bracesAsText(node.value))];
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    return node.attributes.flatMap((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        return [say(node, workedOut(node.name, `{${attribute.value}}`))];
      }
      const { name, value } = attribute;
      if (typeof value !== 'object' || value === null || isHarmless(value.value)) return [];
      const [message, help] = workedOut(node.name, `${name}={${value.value}}`, name);
      return [inProse(document, attributeAt(node, name, prose) ?? prose.placeOf(node), message, help)];
    });
  });
  return withoutOverlaps(diagnostics, earlier, document);
}

function attributeAt(node: MdastNode, name: string, { tokens, body, rangeOf }: Prose): Place | undefined {
  const { start } = rangeOf(node);
  const tag = tokens.find((token) => token.kind === 'tag' && token.start === start);
  const found = tag?.kind === 'tag' && tag.tag.attributes.find((attribute) => attribute.name === name);
  return found ? stretchIn(body, found) : undefined;
}

type Text = readonly [message: string, help: string];

/** The explanation for what stands in braces and is meant as text. */
export function bracesAsText(inside: string): [message: string, help: string] {
  const message = `Braces hold program code in this file, and a text may have none: "{${shown(inside, 40)}}".`;
  // What is typed is nothing but what stood there: never a part of it, nor all of it on one line.
  if (inside.includes('\n')) {
    return [message, 'If readers are to see the braces, put a backslash before each of them: \\{ and \\}'];
  }
  return [message, `If readers are to see the braces, type: \\{${inside.replace(/(?<!\\)[{}]/g, '\\$&')}\\}`];
}

function broughtAlong(code: string): Text {
  return [
    `This is read as program code: "${shown(code.split('\n')[0] ?? '', 40)}". It could bring anything that lies on this machine onto the page, so a text may have none.`,
    'Take it away. If it is part of your text, put a space before it.',
  ];
}

/** The explanation for braces in a tag. */
export function workedOut(tag: string | null | undefined, typed: string, name?: string): Text {
  return [
    `<${tag ?? ''}> holds program code, and a text may have none: "${shown(typed, 40)}".`,
    name === undefined ? 'Take it away.' : `Write: ${name}="…"`,
  ];
}

/** Whether code says nothing (a note to oneself), or just one value that stands there as it is. */
export function isHarmless(code: string): boolean {
  const said = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim();
  return said === '' || literal.test(said);
}
