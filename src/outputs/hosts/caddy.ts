import type { Urls } from '../../library/urls.ts';
import { forAYear, hashed, unlisted, type Headers } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { types } from './rules.ts';

/**
 * What goes into the block of a site in Caddy's settings.
 *
 * - Caddy answers what is not there with nothing at all: `handle_errors` shows the page, with its status.
 * - Where it leads to the slash it forgets what was asked after the "?": it is led there before.
 * - `file` in a condition leaves out what is not there: a 404 is not kept for a year.
 */
export function caddyfile(
  urls: Pick<Urls, 'file'>,
  redirects: readonly Redirect[],
  headers: Headers,
): string {
  const missing = urls.file('404.html');
  const inFolders = (folders: readonly string[]) => folders.map((one) => quoted(urls.file(one))).join(' ');
  return `# Made by the build, anew each time. It goes to two places:
# 1. Copy this file to /etc/caddy/blog.conf
# 2. In the braces of your site, in /etc/caddy/Caddyfile, under its "root", write: import blog.conf

encode gzip
file_server {
	index index.html
	precompressed br gzip
}
handle_errors {
	rewrite * ${missing}
	encode gzip
	file_server {
		precompressed br gzip
	}
}

header {
${Object.entries(headers)
  .map(([name, value]) => `\t${name} ${quoted(value)}\n`)
  .join('')}}
@blog_hashed {
	path ${inFolders(hashed)}
	file
}
header @blog_hashed Cache-Control ${quoted(forAYear['Cache-Control'])}
@blog_unlisted path ${inFolders(unlisted)}
header @blog_unlisted X-Robots-Tag noindex
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `@blog_${ending} {\n\tpath *.${ending}\n\tfile\n}\nheader @blog_${ending} Content-Type ${type}\n`,
  )
  .join('')}
map {query} {blog_query} {
	~^(.+)$ "?\${1}"
	default ""
}
@blog_folder {
	not path */
	file {
		try_files {path}/index.html
	}
}
redir @blog_folder {path}/{blog_query} 301
${redirects
  .map(({ from, to }, at) => {
    const bare = from.replace(/\/$/, '');
    const name = `@blog_led_${at + 1}`;
    return `${name} path ${quoted(bare)} ${quoted(`${bare}/`)}\nredir ${name} ${quoted(`${encodeURI(to)}{blog_query}`)} 301\n`;
  })
  .join('')}`;
}

/** As it stands between quotation marks in Caddy's settings. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
