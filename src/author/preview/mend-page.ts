import { idOf } from '../../library/content/document.ts';
import type { Urls } from '../../library/urls.ts';
import { atDesk } from '../../schema/at-desk.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { partsOf } from '../report/code-frame.ts';
import { kindOfText } from './write/texts.ts';
import { markup, shell, type Html } from './shell.ts';

/** How much of a long line is shown, in columns. */
const room = 140;

/** What a page is made with that is shown in place of one that has to be mended. */
export interface MendPage {
  readonly diagnostics: readonly Diagnostic[];
  readonly urls: Urls;
  readonly css: string;
  /** What loads the page anew after a save. */
  readonly script: Html;
}

/** The page that stands in for one that cannot be shown before something is mended. */
export function mendPage({ diagnostics, urls, css, script }: MendPage): string {
  const files = Map.groupBy(diagnostics, ({ file }) => file);
  const [first = ''] = files.keys();
  const title = titleFor(first, files.size);
  const lead =
    'Save the file when it is mended, and the page appears here by itself. Nothing was published, and the last site is as it was.';
  const sections = [...files].map(([file, found]) => fileSection(file, found, urls));
  return shell(title, css, markup`${whole(title, lead, sections, urls)}${script}`);
}

/** The page for a failure that no check explains: it says so, and shows no trace of the machinery. */
export function failurePage(
  message: string,
  details: string,
  { urls, css, script }: Pick<MendPage, 'urls' | 'css' | 'script'>,
): string {
  const title = 'This page could not be made';
  const lead =
    'Nothing is known to be wrong with what you wrote. The rest of the blog goes on, and this page is tried again after the next save.';
  const section = markup`<section>
<p class="preview-what">What the machine says: ${message || 'nothing.'}</p>
<p class="preview-mend">The details, for somebody who can read them, are in ${details}</p>
</section>`;
  return shell(title, css, markup`${whole(title, lead, [section], urls)}${script}`);
}

function whole(title: string, lead: string, sections: readonly Html[], urls: Urls): Html {
  const [desk, home] = [urls.desk.list(), urls.home];
  return markup`<main>
<p class="preview-label">Only you see this, in the preview</p>
<h1>${title}</h1>
<p class="preview-lead">${lead}</p>
${sections}
<p class="preview-links"><a href="${desk}">Your desk</a> <a href="${home}">The home page</a></p>
</main>`;
}

function titleFor(file: string, files: number): string {
  if (files > 1) return 'Some files need mending';
  if (file.startsWith('posts/')) return 'This post needs mending';
  return file.startsWith('pages/') ? 'This page needs mending' : `The file ${file} needs mending`;
}

function fileSection(file: string, diagnostics: readonly Diagnostic[], urls: Urls): Html {
  const line = diagnostics.find((diagnostic) => diagnostic.line !== undefined)?.line ?? 1;
  const { open } = urls.desk;
  const kind = kindOfText(file);
  const write = kind && urls.desk.write(kind, idOf(file));
  return markup`<section>
<div class="preview-file">
<h2>${file}</h2>
<div class="preview-ways">
${write === undefined ? [] : [markup`<a href="${write}" target="_top">Write</a>`]}
<form method="post" action="${open}">
<input type="hidden" name="file" value="${file}">
<input type="hidden" name="line" value="${line}">
<button>Open in the editor</button>
</form>
</div>
</div>
<ol class="preview-diagnostics">
${diagnostics.map(diagnosticItem)}
</ol>
</section>`;
}

function diagnosticItem(diagnostic: Diagnostic): Html {
  const { line = 1, message, help } = diagnostic;
  const parts = partsOf(diagnostic, room);
  const [first = '', ...more] = atDesk(help).split('\n');
  const code =
    parts &&
    markup`<pre><span class="preview-number">${line}</span><code>${parts.before}<mark>${parts.marked}</mark>${parts.after}</code></pre>`;
  return markup`<li>
<p class="preview-where">${diagnostic.line === undefined ? 'The whole file' : `Line ${line}`}</p>
${code ? [code] : []}
<p class="preview-what">${message}</p>
<p class="preview-mend">${first}</p>
${more.length > 0 ? [markup`<pre><code>${more.join('\n')}</code></pre>`] : []}
</li>`;
}
