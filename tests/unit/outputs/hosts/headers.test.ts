import { describe, expect, test } from 'vitest';
import { urlsOf } from '../../../../src/library/urls.ts';
import { headersFile, headersFor } from '../../../../src/outputs/hosts/headers.ts';

/** The rules of a headers file, as its two readers take them: a path, then indented headers. */
function rules(file: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of file.split('\n').filter((text) => text !== '')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) current.set(name, value);
    else found.set(line, (current = new Map<string, string>()));
  }
  return found;
}

const site = rules(headersFile(urlsOf({ address: 'https://example.org/' }), headersFor(false)));

test('every file says that nobody learns where a reader came from, and nothing is asked of the device', () => {
  expect(Object.fromEntries(site.get('/*') ?? [])).toEqual({
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

test('search engines keep no book: it would outlive a post that was taken down', () => {
  expect(site.get('/epub/*')?.get('X-Robots-Tag')).toBe('noindex');
});

describe('how long files are kept', () => {
  test.each(['/assets/*', '/cards/*', '/fonts/*'])(
    'a year and unasked, where the name changes with the content: %s',
    (path) => {
      expect(site.get(path)?.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    },
  );

  test('is said once for each file: two rules that match it name no header twice', () => {
    const everywhere = [...(site.get('/*')?.keys() ?? [])];
    const special = [...site].filter(([path]) => path !== '/*').flatMap(([, headers]) => [...headers.keys()]);
    expect(special.filter((name) => everywhere.includes(name))).toEqual([]);
  });
});

test('a site in a folder has the folder in every rule', () => {
  const inFolder = rules(headersFile(urlsOf({ address: 'https://example.org/blog/' }), headersFor(false)));
  expect([...inFolder.keys()]).toEqual([
    '/blog/*',
    '/blog/assets/*',
    '/blog/cards/*',
    '/blog/fonts/*',
    '/blog/epub/*',
  ]);
});
