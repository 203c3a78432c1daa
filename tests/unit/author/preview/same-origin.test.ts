import { expect, test } from 'vitest';
import { isSameOrigin } from '../../../../src/author/preview/same-origin.ts';

const host = 'localhost:4321';

test.each([
  ['a form of the preview', { 'sec-fetch-site': 'same-origin', origin: `http://${host}` }],
  ['a form of it in an older browser', { origin: `http://${host}` }],
  ['a form of a page that sends no referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
])('%s is taken', (_, headers) => {
  expect(isSameOrigin({ headers: { host, ...headers } })).toBe(true);
});

test.each([
  ['a form elsewhere', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a form elsewhere in an older browser', { origin: 'https://evil.example' }],
  ['another server on this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:9999' }],
  ['another server in an older browser', { origin: 'http://localhost:9999' }],
  ['an origin that is hidden', { origin: 'null' }],
  ['an address that was typed', { 'sec-fetch-site': 'none' }],
  ['what says nothing of itself', {}],
])('%s is refused', (_, headers) => {
  expect(isSameOrigin({ headers: { host, ...headers } })).toBe(false);
});
