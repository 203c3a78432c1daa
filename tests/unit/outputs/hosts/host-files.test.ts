import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../../src/library/urls.ts';
import { hostFiles } from '../../../../src/outputs/hosts/host-files.ts';

const urls = urlsOf({ address: 'https://example.org/blog/' });
const redirects = [
  { from: '/blog/old/', to: '/blog/new/' },
  { from: '/blog/a "b" (c).html', to: '/blog/ä/' },
];
const made = (kind: Parameters<typeof hostFiles>[0]) => hostFiles(kind, urls, redirects, false);

describe('a host gets what it reads, and nothing that it would only hand to whoever asks', () => {
  test.each([
    [undefined, ['/blog/_headers', '/blog/_redirects'], undefined],
    ['netlify', ['/blog/_headers', '/blog/_redirects'], undefined],
    ['cloudflare', ['/blog/_headers', '/blog/_redirects'], undefined],
    ['github-pages', [], undefined],
    ['other', [], undefined],
    ['apache', ['/blog/.htaccess'], undefined],
    ['nginx', [], 'host-nginx.conf'],
    ['caddy', [], 'host-caddy.conf'],
    ['lighttpd', [], 'host-lighttpd.conf'],
  ] as const)('%s', (kind, inside, beside) => {
    expect(made(kind).inside.map(({ path }) => path)).toEqual(inside);
    expect(made(kind).beside?.name).toBe(beside);
  });
});

describe('Apache', () => {
  const text = made('apache').inside[0]?.text ?? '';

  test('shows the page for what is not there, with its status', () => {
    expect(text).toContain('ErrorDocument 404 /blog/404.html\n');
  });

  test('is asked for no right that some hosts do not give, which would answer every page with an error', () => {
    expect(text).not.toMatch(/^\s*(?:Options|SetHandler|php_|DeflateAlterETag|Rewrite)/m);
  });

  test('is told all that is to be compressed in one line, since one takes the place of the whole list', () => {
    expect(text.match(/AddOutputFilterByType/g)).toHaveLength(1);
    for (const type of ['text/html', 'application/xml', 'application/json', 'text/javascript']) {
      expect(text).toMatch(new RegExp(`AddOutputFilterByType DEFLATE .*${type}`));
    }
    expect(text).toContain('FileETag None');
  });

  test('keeps for a year only what is there, and says the rest with errors too', () => {
    expect(text).toMatch(
      /Header set Cache-Control "public, max-age=31536000, immutable" "expr=.*\/blog\/fonts\//,
    );
    expect(text).toContain('Header always set X-Content-Type-Options "nosniff"');
  });

  test('leads on from an earlier address with and without its slash, whatever signs are in it', () => {
    expect(text).toContain('RedirectMatch 301 "^/blog/old/?$" "/blog/new/"\n');
    expect(text).toContain('RedirectMatch 301 "^/blog/a \\"b\\" \\(c\\)\\.html/?$" "/blog/%C3%A4/"\n');
  });
});

describe('nginx', () => {
  const text = made('nginx').beside?.text ?? '';

  test('is told in the first lines where this goes', () => {
    const [, copy, include] = text.split('\n').slice(0, 3);
    expect(copy).toMatch(/^# 1\. Copy this file to/);
    expect(include).toMatch(/^# 2\. .*include snippets\/blog\.conf;$/);
  });

  test('has no header within a location, where it would drop all others', () => {
    expect(text.match(/location[^\n]*/g)?.join('\n')).not.toContain('add_header');
    expect(text).toMatch(/^add_header Cache-Control \$blog_cache;$/m);
  });

  test('leads on with what was asked, with and without the slash, and not to a port of its own', () => {
    expect(text).toContain('absolute_redirect off;');
    expect(text).toContain('location = "/blog/old/" { return 301 "/blog/new/$is_args$args"; }');
    expect(text).toContain('location = "/blog/old" { return 301 "/blog/new/$is_args$args"; }');
    expect(text).toContain(
      'location = "/blog/a \\"b\\" (c).html" { return 301 "/blog/%C3%A4/$is_args$args"; }',
    );
  });
});

describe('Caddy', () => {
  const text = made('caddy').beside?.text ?? '';

  test('is told in the first lines where this goes', () => {
    const [, copy, include] = text.split('\n').slice(0, 3);
    expect(copy).toMatch(/^# 1\. Copy this file to/);
    expect(include).toMatch(/^# 2\. .*import blog\.conf$/);
  });

  test('shows the page for what is not there, and keeps for a year only what is', () => {
    expect(text).toMatch(/handle_errors \{\n\trewrite \* \/blog\/404\.html\n/);
    expect(text).toMatch(/@blog_hashed \{\n\tpath "\/blog\/assets\/\*".*\n\tfile\n\}/);
  });

  test('leads on with what was asked, with and without the slash', () => {
    expect(text).toContain(
      '@blog_led_1 path "/blog/old" "/blog/old/"\nredir @blog_led_1 "/blog/new/{blog_query}" 301\n',
    );
    expect(text).toContain('@blog_led_2 path "/blog/a \\"b\\" (c).html"');
    expect(text).toContain('redir @blog_folder {path}/{blog_query} 301');
  });
});

describe('lighttpd', () => {
  const text = made('lighttpd').beside?.text ?? '';

  test('is told in the first lines where this goes', () => {
    const [, copy, include] = text.split('\n').slice(0, 3);
    expect(copy).toMatch(/^# 1\. Copy this file to/);
    expect(include).toMatch(/^# 2\. .*include "blog\.conf"$/);
  });

  test('starts whatever its own settings say already, and shows the page for what is not there with its status', () => {
    expect(text).toContain('server.errorfile-prefix := server.document-root + "/blog/"\n');
    expect(text).not.toMatch(/^(?:server|index-file|deflate|setenv|url)\.[\w-]+ = /m);
    expect(text).not.toContain('error-handler-404 :=');
  });

  test('leads on with what was asked, however the signs of an address are written', () => {
    expect(text).toContain('"^/blog/old/?(?:\\?.*)?$" => "/blog/new/${qsa}"');
    expect(text).toContain('"^/blog/a%20%22b%22%20(?:\\(|%28)c(?:\\)|%29)(?:\\.|%2E)html/?(?:\\?.*)?$"');
  });
});

describe('that a site is never served without TLS', () => {
  const said = (kind: Parameters<typeof hostFiles>[0], httpsOnly: boolean) => {
    const { inside, beside } = hostFiles(kind, urls, redirects, httpsOnly);
    return [...inside, ...(beside ? [beside] : [])].map(({ text }) => text).join('\n');
  };

  test.each(['netlify', 'cloudflare', 'apache', 'nginx', 'caddy', 'lighttpd', undefined] as const)(
    'is told to browsers when the author says so, and only then: %s',
    (kind) => {
      expect(said(kind, true)).toMatch(/Strict-Transport-Security\b.*max-age=31536000/);
      expect(said(kind, false)).not.toContain('Strict-Transport-Security');
    },
  );
});
