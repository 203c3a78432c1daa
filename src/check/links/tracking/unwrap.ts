/** What stands between a reader and where a link leads. */
export interface Between {
  /** Who it belongs to, as it is called in a sentence. */
  readonly by: string;
  /** Where the link leads in the end; absent when only they know. */
  readonly to?: string;
}

interface Way {
  readonly by: string;
  readonly host: RegExp;
  readonly path?: RegExp;
  /** Reads the address behind; without it only they know. */
  readonly read?: (url: URL) => string | null | undefined;
}

const parameter =
  (...names: readonly string[]) =>
  (url: URL) =>
    names.map((name) => url.searchParams.get(name)).find((value) => value !== null);

/** Those who send readers on, and how the address behind theirs is written; each as its links are built in 2026. */
const ways: readonly Way[] = [
  { by: 'Google', host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, read: parameter('q', 'url') },
  { by: 'Google', host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/amp\//, read: ampBehind },
  { by: "Google's cache", host: /\.cdn\.ampproject\.org$/, read: ampBehind },
  {
    by: 'Facebook',
    host: /^(?:lm?|m|www)\.facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?)$/,
    read: parameter('u'),
  },
  { by: 'Instagram', host: /^l\.instagram\.com$/, read: parameter('u') },
  { by: 'Threads', host: /^l\.threads\.(?:net|com)$/, read: parameter('u') },
  { by: 'Messenger', host: /^l\.messenger\.com$/, read: parameter('u') },
  {
    by: 'the mail program Outlook',
    host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
    read: parameter('url'),
  },
  {
    by: 'the mail filter Sophos',
    host: /\.protection\.sophos\.com$/,
    read: (url) => base64(url.searchParams.get('u') ?? undefined),
  },
  { by: 'Tumblr', host: /^t\.umblr\.com$/, read: parameter('z') },
  { by: 'Reddit', host: /^out\.reddit\.com$/, read: parameter('url') },
  { by: 'YouTube', host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, read: parameter('q') },
  {
    by: 'LinkedIn',
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir|safety)\//,
    read: parameter('url'),
  },
  {
    by: 'Bing',
    host: /^(?:www\.)?bing\.com$/,
    path: /^\/ck\/a$/,
    read: (url) => base64(url.searchParams.get('u')?.replace(/^a1/, '')),
  },
  { by: 'DuckDuckGo', host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/$/, read: parameter('uddg') },
  { by: 'VK', host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, read: parameter('to') },
  { by: 'Slack', host: /^slack-redir\.net$/, read: parameter('url') },
  {
    by: 'Disqus',
    host: /^disq\.us$/,
    path: /^\/url$/,
    read: (url) => url.searchParams.get('url')?.replace(/:[\w-]+$/, ''),
  },
  { by: 'SoundCloud', host: /^(?:exit\.sc|gate\.sc)$/, read: parameter('url') },
  { by: 'Medium', host: /^medium\.com$/, path: /^\/r\/$/, read: parameter('url') },
  { by: 'Pocket', host: /^getpocket\.com$/, path: /^\/redirect$/, read: parameter('url') },
  { by: 'href.li', host: /^href\.li$/, read: (url) => decodedOnce(url.search.slice(1)) },
  {
    by: 'the mail filter Proofpoint',
    host: /^urldefense(?:\.proofpoint)?\.(?:com|us)$/,
    read: proofpointBehind,
  },
  {
    by: 'the mail filter Barracuda',
    host: /^linkprotect\.cudasvc\.com$/,
    path: /^\/url$/,
    read: parameter('a'),
  },
  {
    by: 'the mail filter of Cisco',
    host: /^secure-web\.cisco\.com$/,
    read: (url) => decodedOnce(/https?(?::|%3A).*$/i.exec(url.pathname)?.[0]),
  },
  {
    by: 'the mail filter of Check Point',
    host: /^(?:protect\.checkpoint\.com|url\.avanan\.click)$/,
    read: (url) => /___(https?:.*?)___/.exec(url.pathname)?.[1],
  },
  { by: 'the mail filter Trellix', host: /^protect2\.fireeye\.com$/, read: parameter('u') },
  {
    by: 'the mail filter Mimecast',
    host: /(?:^|\.)(?:mimecast\.com|mimecastprotect\.com)$/,
    path: /^\/[sr]\//,
  },
  { by: 'the newsletter service Mailchimp', host: /\.list-manage\.com$/, path: /^\/track\/click/ },
  { by: 'the newsletter service SendGrid', host: /\.ct\.sendgrid\.net$/ },
  { by: 'the newsletter service Kit', host: /^click\.(?:convertkit|kit)-mail\d*\.com$/ },
  { by: 'the newsletter service Substack', host: /^substack\.com$/, path: /^\/redirect\// },
  {
    by: 'a service that shortens addresses',
    host: /^(?:bit\.ly|bitly\.com|t\.co|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|lnkd\.in|fb\.me|is\.gd|rb\.gy|cutt\.ly|shorturl\.at|t\.ly|tiny\.cc|dlvr\.it|trib\.al|amzn\.to|rebrand\.ly|bl\.ink|s\.id)$/,
    path: /^\/./,
  },
];

/** Who stands between a reader and where an address leads, if anybody does. */
export function between(address: string): Between | undefined {
  const url = URL.parse(address.replaceAll('&amp;', '&'));
  const way =
    url && ways.find(({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true));
  if (!url || !way) return undefined;
  if (!way.read) return { by: way.by };
  const to = way.read(url) ?? '';
  return /^https?:\/\/[^/\s]+\.[^/\s]/i.test(to) ? { by: way.by, to } : undefined;
}

/** `google.com/amp/s/example.org/page`; in the cache "/c/" and "/s/" come first, and "s" says https. */
function ampBehind({ pathname, search }: URL): string | undefined {
  const [, secure, rest] = /^\/(?:amp|[cvi](?:\/s(?=\/[^/]+\.))?)\/(s\/)?(.+)$/.exec(pathname) ?? [];
  const isSecure = secure !== undefined || /^\/[cvi]\/s\//.test(pathname);
  return rest && `http${isSecure ? 's' : ''}://${rest}${search}`;
}

/** Proofpoint's three ways of writing an address (help.proofpoint.com, "URL Defense decoder"). */
function proofpointBehind(url: URL): string | undefined {
  const second = url.searchParams.get('u');
  if (/^\/v1\//.test(url.pathname)) return second ?? undefined;
  if (/^\/v2\//.test(url.pathname))
    return decodedOnce(second?.replace(/_/g, '/').replace(/-(?=[\dA-F]{2})/g, '%'));
  const [, address = '', given = ''] = /^\/v3\/__(.+?)__;([^!]*)!/.exec(url.pathname + url.search) ?? [];
  const left = [...(base64(given, true) ?? '')];
  return address
    .replace(/(?<=^https?:\/)(?!\/)/, '/')
    .replace(/\*(?:\*([A-Za-z\d_-]))?/g, (_, run?: string) =>
      left.splice(0, run === undefined ? 1 : runs.indexOf(run) + 2).join(''),
    );
}

/** How many signs in a row were taken out, from two on. */
const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64(text: string | undefined, empty = false): string | undefined {
  if (text === undefined || (text === '' && !empty)) return undefined;
  return Buffer.from(text, 'base64url').toString('utf8');
}

function decodedOnce(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
