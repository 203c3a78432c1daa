import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalOf, type Asked } from '../../../../../src/author/preview/write/guard.ts';
import { bringsKey, cookieOf, deskKey, isKey } from '../../../../../src/author/preview/write/key.ts';
import { temporaryFolder } from '../../folders.ts';

const key = '0f'.repeat(32);
const [cookie = ''] = cookieOf(key).split(';');

/** A request as a browser sends it from a page of the preview, with some of it otherwise. */
const asked = (headers: Asked['headers'], method = 'POST'): Asked => ({
  method,
  headers: { host: 'localhost:4321', 'sec-fetch-site': 'same-origin', cookie, ...headers },
  socket: { localPort: 4321 },
});

describe('what the page on which she writes asks for', () => {
  test('is answered where it comes from a page of the preview, by a name of this machine, with the key', () => {
    for (const host of ['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LOCALHOST:4321']) {
      expect(refusalOf(asked({ host }), key, 'data')).toBeUndefined();
    }
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': undefined },
    { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
    { 'sec-fetch-site': undefined, origin: 'http://localhost:9999' },
    { 'sec-fetch-site': undefined, origin: 'null' },
  ])('is refused where it comes from elsewhere: %j', (headers) => {
    expect(refusalOf(asked(headers), key, 'data')).toBe('origin');
  });

  test.each([
    'evil.example:4321',
    'localhost.evil.example:4321',
    'localhost:80',
    'localhost',
    '',
    '192.168.1.2:4321',
  ])('is refused by another name than this machine’s: %s', (host) => {
    expect(refusalOf(asked({ host, origin: `http://${host}` }), key, 'data')).toBe('host');
  });

  test.each([undefined, '', 'desk=1', cookie.slice(0, -1), `${cookie}0`, `x${cookie}`])(
    'is refused without the key: %s',
    (given) => {
      expect(refusalOf(asked({ cookie: given }), key, 'data')).toBe('key');
    },
  );
});

describe('the page itself', () => {
  const opens = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

  test('opens by its address, from the desk, and where a browser says nothing of where it comes from', () => {
    expect(refusalOf(asked({ ...opens, 'sec-fetch-site': 'none' }, 'GET'), key, 'page')).toBeUndefined();
    expect(refusalOf(asked(opens, 'GET'), key, 'page')).toBeUndefined();
    expect(refusalOf(asked({ 'sec-fetch-site': undefined }, 'GET'), key, 'page')).toBeUndefined();
  });

  test('does not open within a page elsewhere, nor is it read by one', () => {
    const elsewhere = { 'sec-fetch-site': 'cross-site' };
    expect(refusalOf(asked({ ...elsewhere, ...opens, 'sec-fetch-dest': 'iframe' }, 'GET'), key, 'page')).toBe(
      'origin',
    );
    expect(refusalOf(asked({ ...elsewhere, 'sec-fetch-mode': 'cors' }, 'GET'), key, 'page')).toBe('origin');
  });

  test('does not open without the key', () => {
    expect(refusalOf(asked({ ...opens, cookie: undefined }, 'GET'), key, 'page')).toBe('key');
  });
});

describe('the key', () => {
  test('is the same after a restart, another for each blog, and nobody else’s to read', async () => {
    const cache = join(await temporaryFolder(), 'cache');
    const made = await deskKey(cache);
    expect(await deskKey(cache)).toBe(made);
    expect(made).not.toBe(key);
    if (process.platform !== 'win32') expect((await stat(join(cache, 'desk-key'))).mode & 0o077).toBe(0);
  });

  test('is found among other cookies, and is in none that another site has sent', () => {
    expect(bringsKey(`a=1; ${cookie}; b=2`, key)).toBe(true);
    expect(isKey(key, key)).toBe(true);
    expect(isKey('', key)).toBe(false);
    expect(cookieOf(key)).toMatch(/; HttpOnly; SameSite=Strict$/);
  });
});
