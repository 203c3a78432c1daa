import type { ChildNode, Container } from 'postcss';

/** A stylesheet without one space too many. */
export function print({ nodes }: Pick<Container, 'nodes'>): string {
  return nodes?.map((node, at) => one(node) + (needsEnd(node, nodes[at + 1]) ? ';' : '')).join('') ?? '';
}

function one(node: ChildNode): string {
  if (node.type === 'comment') return '';
  if (node.type === 'decl') {
    return `${node.prop}:${tight(node.value)}${node.important ? '!important' : ''}`;
  }
  if (node.type === 'rule') return `${node.selector}{${print(node)}}`;
  const params = tight(node.params);
  const apart = params !== '' && !params.startsWith('(') ? ' ' : '';
  return `@${node.name}${apart}${params}${node.nodes ? `{${print(node)}}` : ''}`;
}

function needsEnd(node: ChildNode, next: ChildNode | undefined): boolean {
  return next !== undefined && (node.type === 'decl' || (node.type === 'atrule' && node.nodes === undefined));
}

/** No spaces around signs that part words by themselves; what is quoted stays as it is. */
function tight(value: string): string {
  return value
    .trim()
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\s*([,/*])\s*/g, '$1').replace(/\s+/g, ' ')))
    .join('');
}
