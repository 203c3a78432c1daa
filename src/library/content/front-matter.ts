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
  const lines = plainText(text).split('\n');
  if (lines[0]?.trimEnd() !== '---') return { ok: false, reason: 'no-front-matter' };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return { ok: false, reason: 'not-closed' };
  return {
    ok: true,
    parts: {
      yaml: lines.slice(1, end).join('\n') + '\n',
      yamlLine: 2,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
  };
}

/** The text without a byte order mark, with `\n` at line ends. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
