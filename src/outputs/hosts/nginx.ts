import type { Urls } from '../../library/urls.ts';
import { forAYear, hashed, unlisted, type Headers } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { bare, compressed, pattern } from './rules.ts';

/**
 * What goes into the `server` of nginx.
 *
 * - Headers stand outside of every `location`: an `add_header` within one drops those around it.
 * - Without `always`, `add_header` leaves out what is not there: a 404 is not kept for a year. An empty one is not sent.
 * - `absolute_redirect off`: else an address that lacks its slash leads to `http://` and nginx's own port.
 * - `gzip_static`: what the build compressed is handed out as it is, smaller than nginx makes it.
 * - `text/html` is always compressed, and warned of when it is named.
 */
export function nginxConf(
  urls: Pick<Urls, 'file'>,
  redirects: readonly Redirect[],
  headers: Headers,
): string {
  const missing = urls.file('404.html');
  const inFolders = (folders: readonly string[]) =>
    folders.map((one) => pattern(urls.file(bare(one)))).join('|');
  const header = (name: string, value: string, more = '') => `add_header ${name} ${quoted(value)}${more};\n`;
  return `# Made by the build, anew each time. It goes to two places:
# 1. Copy this file to /etc/nginx/snippets/blog.conf
# 2. In the "server" of your site, under its "root", write: include snippets/blog.conf;

index index.html;
error_page 404 ${missing};
error_page 403 =404 ${missing};
absolute_redirect off;
charset utf-8;

gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 6;
gzip_min_length 512;
gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

${Object.entries(headers)
  .map(([name, value]) => header(name, value, ' always'))
  .join('')}
set $blog_cache "";
if ($uri ~ ${quoted(`^(?:${inFolders(hashed)})`)}) { set $blog_cache ${quoted(forAYear['Cache-Control'])}; }
add_header Cache-Control $blog_cache;
set $blog_robots "";
if ($uri ~ ${quoted(`^(?:${inFolders(unlisted)})`)}) { set $blog_robots "noindex"; }
add_header X-Robots-Tag $blog_robots;

location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }
location ~ \\.avif$ { types { } default_type image/avif; }
${redirects
  .flatMap(({ from, to }) =>
    [...new Set([from, from.endsWith('/') ? from.slice(0, -1) : `${from}/`])].map(
      (address) =>
        `location = ${quoted(address)} { return 301 ${quoted(`${encodeURI(to)}$is_args$args`)}; }\n`,
    ),
  )
  .join('')}`;
}

/** As it stands between quotation marks in nginx's settings, where a dollar sign begins a variable. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
