import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFaceCss } from '../../outputs/fonts/fonts.ts';
import { escapeHtml } from '../../outputs/markup/html.ts';
import type { Urls } from '../../library/urls.ts';

/** A piece of HTML; what is put into it by `markup` is escaped unless it is such a piece itself. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Builds HTML: `markup\`<p>${title}</p>\`` shows the title as text, whatever stands in it. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const shown = values.map((value) => {
    if (value instanceof Html) return value.text;
    return typeof value === 'object' ? value.map(({ text }) => text).join('\n') : escapeHtml(String(value));
  });
  return new Html(String.raw({ raw: parts }, ...shown));
}

const styles = ['tokens.css', 'reset.css', 'base.css', 'preview.css'];

/** The site's own look, for pages that are made without Astro, so that they work when it does not. */
export async function shellCss(root: string, urls: Urls): Promise<string> {
  const sheets = styles.map((name) => readFile(join(root, 'src/styles', name), 'utf8'));
  return `${await fontFaceCss(urls.font)}${(await Promise.all(sheets)).join('\n')}`;
}

/**
 * A whole page of the preview's own.
 *
 * @param css From `shellCss`.
 */
export function shell(title: string, css: string, body: Html): string {
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body class="preview-page">
        ${body}
      </body>
    </html> `.text;
}
