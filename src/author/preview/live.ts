import type { ServerResponse } from 'node:http';
import { scriptJson } from '../../outputs/markup/script-json.ts';
import type { Preview } from './preview.ts';
import { Html, markup } from './shell.ts';

/**
 * Tells an open page when there is something newer than what it shows (as
 * server-sent events); at once when that came while it was still loading.
 *
 * @param shown The state that the page shows.
 */
export function live(response: ServerResponse, shown: string | null, preview: Preview): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const tell = () => {
    if (preview.state !== shown) response.write('data: newer\n\n');
  };
  response.write('retry: 500\n\n');
  const stop = preview.watch(tell);
  response.on('close', stop);
  tell();
}

/**
 * The script that loads a page anew when it is told to; not while the author types into the form that starts a post, or
 * was asked about another: what she answers is saved, and leads on from there.
 *
 * @param address Where that is told, with what the page shows.
 */
export function liveScript(address: string): Html {
  const quoted = scriptJson(address);
  return markup`<script>
    new EventSource(${new Html(quoted)}).onmessage = () => {
      const fields = [...document.querySelectorAll('.desk-start :is(input:not([type=hidden]), textarea)')];
      const asked = document.querySelector(':is(desk-change, desk-rename) [open]');
      if (!asked && fields.every(({ value }) => value === '')) location.reload();
    };
  </script>`;
}
