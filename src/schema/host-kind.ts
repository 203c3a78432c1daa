/** The kinds of host for which the build makes what they read; `other` reads nothing. */
export const hostKinds = [
  'netlify',
  'cloudflare',
  'github-pages',
  'apache',
  'nginx',
  'caddy',
  'lighttpd',
  'other',
] as const;

export type HostKind = (typeof hostKinds)[number];
