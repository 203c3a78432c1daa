import type { Token } from './token.ts';

/** A tag that begins something, and the tag that ends it; one of them may have a slip in it. */
export interface Pair {
  readonly name: string;
  readonly open: Token;
  readonly close: Token;
}

/** The tags that belong together, by name: what was opened last is ended first, and what is never ended is passed over. */
export function pairsOf(text: string, tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  const opened: { readonly name: string; readonly open: Token }[] = [];
  for (const token of tokens) {
    const { kind, name } = tagOf(text, token);
    if (kind === 'open') opened.push({ name, open: token });
    if (kind !== 'close') continue;
    const at = opened.findLastIndex((one) => one.name === name);
    const began = opened[at];
    if (!began) continue;
    opened.length = at;
    pairs.push({ ...began, close: token });
  }
  return pairs;
}

function tagOf(text: string, token: Token): { readonly kind?: string; readonly name: string } {
  if (token.kind === 'tag') return token.tag;
  if (token.kind !== 'broken-tag') return { name: '' };
  const [, slash = '', name = ''] = /^<(\/?)([\w:.-]+)/.exec(text.slice(token.start, token.start + 60)) ?? [];
  return { kind: slash === '' ? 'open' : 'close', name };
}
