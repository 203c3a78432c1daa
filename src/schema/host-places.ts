/**
 * First folders of an address that common hosts keep for themselves: what a
 * site has there is never seen. Each with whose it is, as a sentence goes on.
 *
 * - Apache as Debian brings it (2.4.67, `mods-available/alias.conf`,
 *   `conf-available/{serve-cgi-bin,javascript-common}.conf`,
 *   `mods-available/{status,info}.conf`, `conf-available/localized-error-pages.conf`);
 *   Fedora's `httpd` has the same in `conf.d/{welcome,manual,autoindex}.conf`.
 * - cPanel's service addresses (docs.cpanel.net, "Service and proxy subdomains"),
 *   and the statistics that shared hosts lay beside a site (AWStats, Webalizer).
 * - Cloudflare (developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/),
 *   Netlify (docs.netlify.com, "/.netlify/"), Vercel ("/_vercel/"), Azure ("/.auth/").
 */
const places: Readonly<Record<string, string>> = {
  'cdn-cgi': 'Cloudflare has pages of its own',
  'cgi-bin': 'many hosts keep their programs',
  'cgi-sys': 'cPanel keeps its programs',
  controlpanel: 'shared hosts have the way into their settings',
  cpanel: 'shared hosts have the way into their settings',
  error: 'Apache keeps its error messages',
  icons: 'Apache keeps the pictures for its lists of files',
  javascript: 'Debian keeps scripts for all sites of a machine',
  mailman: 'shared hosts have their mailing lists',
  manual: 'Apache has its handbook',
  phpmyadmin: 'shared hosts have their databases',
  pipermail: 'shared hosts have their mailing lists',
  'server-info': 'Apache says how it is set up',
  'server-status': 'Apache says what it is doing',
  stats: 'shared hosts count visitors',
  awstats: 'shared hosts count visitors',
  usage: 'shared hosts count visitors',
  webalizer: 'shared hosts count visitors',
  webmail: 'shared hosts have their mail',
  whm: 'shared hosts have the way into their settings',
  '.auth': 'Azure lets people sign in',
  '.netlify': 'Netlify has things of its own',
  _vercel: 'Vercel has things of its own',
};

/**
 * Whose an address is on common hosts, where it is theirs.
 *
 * @param path An address from the root of the host, "/icons/a.png".
 */
export function hostsPlace(path: string): string | undefined {
  const [first = ''] = path.replace(/^\//, '').toLowerCase().split('/');
  return Object.hasOwn(places, first) ? places[first] : undefined;
}
