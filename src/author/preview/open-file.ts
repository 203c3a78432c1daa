import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { displayPath } from '../display-path.ts';
import { previewUrls } from './affected.ts';
import { editorFor, thisMachine } from './editor.ts';
import { started } from './open-editor.ts';
import type { Serving } from './serving.ts';
import type { FileToOpen } from './requests.ts';
import { markup, shell, shellCss, type Html } from './shell.ts';

/**
 * Opens a file in the author's editor, and leaves the browser where it is; or,
 * where there is none with a window of its own, shows which file it is.
 */
export async function openFile(
  response: ServerResponse,
  { file, line }: FileToOpen,
  { preview, settings, root }: Pick<Serving, 'preview' | 'settings' | 'root'>,
): Promise<void> {
  const path = join(settings.content, file);
  const start = editorFor(path, line, thisMachine(process.env));
  if (start && (await started(start))) {
    response.writeHead(204).end();
    return;
  }
  const urls = previewUrls(preview.content);
  const title = 'This is the file to open';
  const body = pageFor(title, { path, line, seen: displayPath(path), desk: urls.desk.list() });
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(shell(title, await shellCss(root, urls), body));
}

interface Shown {
  readonly path: string;
  readonly line: number;
  /** The path as the author sees it from the project's folder. */
  readonly seen: string;
  readonly desk: string;
}

function pageFor(title: string, { path, line, seen, desk }: Shown): Html {
  return markup`<main>
<p class="preview-label">Only you see this, in the preview</p>
<h1>${title}</h1>
<p class="preview-lead">No editor with a window of its own was found. Open the file in the one that you write with${line > 1 ? `, at line ${line}` : ''}.</p>
<section>
<p class="preview-where">In the project’s folder</p>
<pre><code class="preview-copy">${seen}</code></pre>
<p class="preview-where">From anywhere, to copy</p>
<pre><code class="preview-copy">${path}</code></pre>
</section>
<section>
<p class="preview-where">To have the button open it, end the preview with Ctrl and C, and begin it anew with the name of your editor</p>
<pre><code class="preview-copy">LAUNCH_EDITOR=code npm run dev</code></pre>
</section>
<p class="preview-links"><a href="${desk}">Your desk</a></p>
</main>`;
}
