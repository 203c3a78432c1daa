/** A post or page taken apart at its `---` lines. Line numbers count from 1. */
export interface Parts {
  readonly yaml: string;
  /** The line on which `yaml` begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line on which `body` begins. */
  readonly bodyLine: number;
}

export type Split =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly reason: 'no-front-matter' | 'not-closed' };

/**
 * Splits a file into its front matter and its body.
 *
 * Word processors leave a byte order mark and Windows line ends: both are
 * taken out here, once, so that nothing after this has to know of them.
 *
 * @param text The whole file.
 */
export function splitFrontMatter(text: string): Split {
  const plain = plainText(text);
  const first = /^---[^\S\n]*(?=\n|$)/.exec(plain)?.[0];
  if (first === undefined) return { ok: false, reason: 'no-front-matter' };
  const rest = plain.slice(first.length);
  const last = /\n---[^\S\n]*(?=\n|$)/.exec(rest);
  if (!last) return { ok: false, reason: 'not-closed' };
  const between = rest.slice(1, last.index + 1);
  return {
    ok: true,
    parts: {
      yaml: between || '\n',
      yamlLine: 2,
      body: rest.slice(last.index + last[0].length + 1),
      bodyLine: between.split('\n').length + 2,
    },
  };
}

/** The text without a byte order mark, with `\n` at line ends. */
export function plainText(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}
