import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { normalizeMdx } from '../../../src/markdown/normalize-mdx.ts';
import { summaries } from '../../../src/markdown/summaries.ts';

function code(source: string, format: 'md' | 'mdx'): string {
  const made = mdxToJs(normalizeMdx(source, format), { mdastPlugins: [summaries] });
  if (!('code' in made)) throw new Error('It is not there at once.');
  return made.code;
}

describe.each(['md', 'mdx'] as const)('a summary on the line of its details, in a .%s file', (format) => {
  test('is a summary, with what Markdown and HTML make of its words', () => {
    const made = code(
      '<details><summary>Open **me** &amp; "this" <b>now</b></summary>\n\nInside.\n\n</details>',
      format,
    );
    expect(made).toContain('_jsxs(_components.summary, { children: [\n');
    for (const part of [
      '"Open "',
      '_components.strong, { children: "me" }',
      '" & \\"this\\" "',
      '{ children: "now" }',
    ]) {
      expect(made).toContain(part);
    }
    expect(made).toContain('_jsx(_components.p, { children: "Inside." })');
  });

  test('in a quotation, with attributes, or empty, compiles', () => {
    expect(() =>
      code('> <details open><summary class="a">x</summary>\n>\n> y\n>\n> </details>', format),
    ).not.toThrow();
    expect(() => code('<details><summary></summary>\n\ny\n\n</details>', format)).not.toThrow();
  });

  test('in code stays what it is', () => {
    const source = '```\n<details><summary>x</summary>\n```';
    expect(normalizeMdx(source, format)).toBe(source);
  });

  test('hardened twice is hardened once', () => {
    const once = normalizeMdx('<details><summary>a "b" <br> {c} <3</summary>\n\nx\n\n</details>', format);
    expect(normalizeMdx(once, format)).toBe(once);
  });
});
