import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isThere } from '../built-site.ts';

/**
 * What Cloudflare Pages reads of the two files; it passes over the rest
 * (developers.cloudflare.com/pages/configuration/headers/ and …/redirects/).
 */
const limits = { headerRules: 100, headerLine: 2_000, redirects: 2_000, redirectLine: 1_000 };

// A blog of which its author said where it lives has what that host reads, and nothing for others.
const isForCloudflare = await isThere(join(inject('site'), '_headers'));
const sites = {
  ...(isForCloudflare && { 'this blog': inject('site') }),
  'the fixture': inject('fixture'),
};

test.each(Object.entries(sites))(
  'Cloudflare reads all of the headers and redirects of %s',
  async (_, site) => {
    const lines = async (name: string) =>
      (await readFile(join(site, name), 'utf8')).split('\n').filter((line) => line !== '');
    const longest = (all: readonly string[]) => Math.max(...all.map((line) => line.length));
    const headers = await lines('_headers');
    const rules = headers.filter((line) => line.startsWith('/'));
    const redirects = await lines('_redirects');
    expect(rules.length).toBeGreaterThan(0);
    expect(redirects.length).toBeGreaterThan(0);
    expect(rules.length).toBeLessThanOrEqual(limits.headerRules);
    expect(longest(headers)).toBeLessThanOrEqual(limits.headerLine);
    expect(redirects.length).toBeLessThanOrEqual(limits.redirects);
    expect(longest(redirects)).toBeLessThanOrEqual(limits.redirectLine);
  },
);

test('the headers are as many for ten thousand posts as for one: no rule names a post', async () => {
  const rules = (await readFile(join(inject('fixture'), '_headers'), 'utf8')).match(/^\/.*$/gm);
  const rooms = ['*', 'assets/*', 'cards/*', 'fonts/*', 'epub/*'];
  expect(rules).toEqual(rooms.map((room) => `/blog/${room}`));
});
