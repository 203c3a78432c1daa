import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from '../../src/outputs/hosts/host-files.ts';
import type { Redirect } from '../../src/outputs/hosts/redirects.ts';
import { openCache } from '../../src/cache.ts';
import { precompress } from '../../src/outputs/hosts/precompressed.ts';
import { urlsOf } from '../../src/library/urls.ts';

/** A server of this machine, on loopback. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** A server that owners of sites have, as their system brings it. */
export interface Server {
  readonly kind: 'apache' | 'nginx' | 'caddy' | 'lighttpd';
  readonly program: string;
  readonly port: number;
  /** Its own settings, in which the site's are used as its owner is told to. */
  settings(work: string, port: number): string;
  arguments(settings: string): readonly string[];
}

const modules = 'mpm_event authz_core dir mime alias autoindex deflate filter headers'.split(' ');

export const servers: readonly Server[] = [
  {
    kind: 'nginx',
    program: '/usr/sbin/nginx',
    port: 18_480,
    settings: (work, port) => `daemon off; pid ${work}/pid; error_log ${work}/errors;
events {}
http { include /etc/nginx/mime.types; access_log off;
  server { listen 127.0.0.1:${port}; root ${work}/site; include ${work}/host-nginx.conf; } }`,
    arguments: (settings) => ['-c', settings],
  },
  {
    kind: 'apache',
    program: '/usr/sbin/apache2',
    port: 18_481,
    // Debian's own folder of icons, its list of types, and the rights that a shared host gives.
    settings: (work, port) => `ServerRoot ${work}
PidFile ${work}/pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog ${work}/errors
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
Alias /icons/ "/usr/share/apache2/icons/"
DocumentRoot ${work}/site
AddOutputFilterByType DEFLATE text/html
<Directory ${work}/site>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>`,
    arguments: (settings) => ['-X', '-f', settings],
  },
  {
    kind: 'caddy',
    program: '/usr/bin/caddy',
    port: 18_483,
    settings: (work, port) => `{
	admin off
	log default {
		output discard
	}
	storage file_system ${work}/storage
}
http://127.0.0.1:${port} {
	root * ${work}/site
	import ${work}/host-caddy.conf
}
`,
    arguments: (settings) => ['run', '--adapter', 'caddyfile', '--config', settings],
  },
  {
    kind: 'lighttpd',
    program: '/usr/sbin/lighttpd',
    port: 18_484,
    // Debian's own settings, with the include at their end; the port and the folders are this machine's.
    settings: (work, port) => `${readFileSync('/etc/lighttpd/lighttpd.conf', 'utf8').replace(
      /^(?:server\.(?:document-root|port|errorlog|pid-file|username|groupname|upload-dirs)\b|include_shell .*use-ipv6).*$/gm,
      '',
    )}
server.document-root = "${work}/site"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${work}/errors"
include "${work}/host-lighttpd.conf"
`,
    arguments: (settings) => ['-D', '-f', settings],
  },
];

export function isInstalled({ program }: Server): boolean {
  return existsSync(program);
}

/** Serves a built site with the files that the build makes for this kind of host. */
export async function served(server: Server, site: string, redirects: readonly Redirect[]): Promise<Served> {
  const work = join('/tmp', `hosting-${server.kind}-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(site, join(work, 'site'), { recursive: true });
  for (const name of ['_headers', '_redirects']) await rm(join(work, 'site', name), { force: true });
  const { inside, beside } = hostFiles(
    server.kind,
    urlsOf({ address: 'https://example.org/' }),
    redirects,
    true,
  );
  for (const { path, text } of inside) await writeFile(join(work, 'site', path), text);
  await precompress(join(work, 'site'), server.kind, openCache(join(work, 'compressed')));
  if (beside) await writeFile(join(work, beside.name), beside.text);
  execFileSync('chmod', ['-R', 'a+rX', work]);
  const settings = join(work, 'settings');
  await writeFile(settings, server.settings(work, server.port));
  const running = spawn(server.program, server.arguments(settings), {
    stdio: 'inherit',
    // What a server keeps for itself goes with the rest.
    env: { ...process.env, HOME: work },
  });
  const address = `http://127.0.0.1:${server.port}`;
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  return {
    address,
    async stop() {
      running.kill();
      await ended;
      await rm(work, { recursive: true, force: true });
    },
  };
}
