import type { Urls } from '../../library/urls.ts';
import { hashed, unlisted, type Headers } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { bare, compressed, pattern, withoutList } from './rules.ts';

/** What has a hash in its name. The page for what is not there is none of these, and not kept for a year. */
const kept = ['text/css', 'text/javascript', 'application/', 'audio/', 'font/', 'image/', 'video/'];

/**
 * What goes into lighttpd's settings.
 *
 * - `server.error-handler-404` would show the page for what is not there as if it were there, with 200.
 * - Headers by address hold for what is not there too: what is kept for a year goes by its type as well.
 * - A folder without a page is forbidden to it, which is not what it is: such an address is led to one that is not there.
 * - Addresses are compared as they are typed, with what was asked after the "?".
 * - `:=` takes the place of what the server's own settings say; a second `=` stops it from starting.
 * - It knows all types by itself, and complains of those that it is told again.
 */
export function lighttpdConf(
  urls: Pick<Urls, 'file'>,
  redirects: readonly Redirect[],
  headers: Headers,
): string {
  const missing = urls.file('404.html');
  const inFolders = (folders: readonly string[]) =>
    folders.map((one) => pattern(urls.file(bare(one)))).join('|');
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, value]) => `  ${quoted(name)} => ${quoted(value)},\n`).join('');
  return `# Made by the build, anew each time. It goes to two places:
# 1. Copy this file to /etc/lighttpd/blog.conf
# 2. At the end of /etc/lighttpd/lighttpd.conf, write: include "blog.conf"

server.modules += ( "mod_setenv", "mod_expire", "mod_redirect", "mod_rewrite", "mod_deflate" )
index-file.names := ( "index.html" )
server.errorfile-prefix := server.document-root + ${quoted(missing.replace(/404\.html$/, ''))}

deflate.mimetypes := ( ${compressed.map(quoted).join(', ')} )
deflate.allowed-encodings := ( "gzip" )

setenv.set-response-header += (
${rows(Object.entries(headers))})
$HTTP["url"] =~ "^(?:${inFolders(hashed)})" {
  expire.mimetypes = (
${rows(kept.map((type) => [type, 'access plus 365 days']))}  )
}
$HTTP["url"] =~ "^(?:${inFolders(unlisted)})" {
  setenv.set-response-header += ( "X-Robots-Tag" => "noindex" )
}

url.rewrite-once += ( "^(?:${inFolders(withoutList)})(?:[^?]*/)?(?:\\?.*)?$" => ${quoted(`${missing}.none`)} )
url.redirect-code := 301
url.redirect += (
${rows(redirects.map(({ from, to }) => [`^${typed(from.replace(/\/$/, ''))}/?(?:\\?.*)?$`, `${encodeURI(to)}\${qsa}`]))})
`;
}

/** An address as a regular expression; what may be written as it is or with its code is found either way. */
function typed(address: string): string {
  return encodeURI(address).replace(/[^A-Za-z0-9%/_~-]/g, (character) => {
    const code = `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return `(?:${pattern(character)}|${code})`;
  });
}

/** As it stands between quotation marks in lighttpd's settings. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
