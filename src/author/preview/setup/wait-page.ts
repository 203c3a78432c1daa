import { scriptJson } from '../../../outputs/markup/script-json.ts';
import { Html, markup, shell } from '../shell.ts';

/** While the preview begins anew, it is asked so often, in milliseconds. */
const often = 500;

/**
 * The page that waits until the preview has begun anew under the address or in
 * the language that was just said, and then goes on.
 *
 * @param to Where it goes on.
 */
export function waitPage(to: string, css: string): string {
  const address = scriptJson(to);
  const body = markup`<main>
      <h1>One moment</h1>
      <p>It is kept. The preview begins anew with it, and then <a href="${to}">goes on</a> by itself.</p>
    </main>
    <script>
      const to = ${new Html(address)};
      const look = () =>
        fetch(to, { cache: 'no-store' })
          .then(({ status }) => status === 200)
          .catch(() => false)
          .then((is) => (is ? location.replace(to) : setTimeout(look, ${often})));
      setTimeout(look, ${often});
    </script>`;
  return shell('One moment', css, body);
}
