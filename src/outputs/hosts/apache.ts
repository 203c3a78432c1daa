import type { Urls } from '../../library/urls.ts';
import { forAYear, hashed, unlisted, type Headers } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { bare, compressed, pattern, types, withoutList } from './rules.ts';

/**
 * The `.htaccess` of Apache 2.4. It asks for no right but those that hosts give (`FileInfo`, `Indexes`): with an
 * `Options` in it, some answer every page with an error.
 *
 * - `FileETag None`: where Apache compresses it changes a file's tag, and then does not know it again.
 * - One `AddOutputFilterByType` takes the place of the server's whole list, so all is in it.
 * - `Header set` without `always` leaves out what is not there: a 404 is not kept for a year.
 */
export function htaccess(urls: Pick<Urls, 'file'>, redirects: readonly Redirect[], headers: Headers): string {
  const missing = urls.file('404.html');
  const inFolders = (folders: readonly string[]) =>
    folders.map((one) => pattern(urls.file(bare(one)))).join('|');
  return `# Made by the build: what is changed here is lost with the next one.
DirectoryIndex index.html
ErrorDocument 404 ${missing}
FileETag None

<IfModule mod_mime.c>
${Object.entries(types)
  .map(([ending, type]) => `  AddType ${type} .${ending}\n`)
  .join('')}</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${compressed.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"\n`)
  .join(
    '',
  )}  Header set Cache-Control "${forAYear['Cache-Control']}" "expr=%{REQUEST_URI} =~ m#^(?:${inFolders(hashed)})#"
  Header set X-Robots-Tag "noindex" "expr=%{REQUEST_URI} =~ m#^(?:${inFolders(unlisted)})#"
</IfModule>

<IfModule mod_alias.c>
  # Nobody is shown this file, and folders without a page of their own are not listed.
  RedirectMatch 404 "/\\.ht"
  RedirectMatch 404 "^(?:${inFolders(withoutList)})(?:.*/)?$"
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${quoted(pattern(slashless(from)))}/?$" "${encodeURI(to)}"\n`).join('')}</IfModule>
`;
}

function slashless(address: string): string {
  return address.replace(/\/$/, '');
}

/** As it stands between quotation marks in Apache's settings. */
function quoted(text: string): string {
  return text.replaceAll('"', '\\"');
}
