import { expect, test } from 'vitest';
import { between } from '../../../../../src/check/links/tracking/unwrap.ts';

const mimecast = 'https://protect-us.mimecast.com/s/abcCD1234?domain=example.org';
// The first of Proofpoint's own examples of its third way, and one with a run of signs.
const third =
  'https://urldefense.com/v3/__https://google.com:443/search?q=a*test&gs=ps__;Kw!-612Flbf0JvQ3kNJkRi5Jg!Ue6tQudNKaShHg93trcdjqDP8se2ySE65jyCIe2K1D_uNjZ1Lnf6YLQERujngZv9UWf66ujQIQ$';

test.each([
  [
    'Google',
    'https://www.google.com/url?q=https://example.org/lamps&sa=D&usg=AOvVaw0abc',
    'https://example.org/lamps',
  ],
  [
    'Google',
    'https://www.google.de/url?sa=t&amp;url=https%3A%2F%2Fexample.org%2Flamps%3Fa%3D1',
    'https://example.org/lamps?a=1',
  ],
  ['Google', 'https://www.google.com/amp/s/example.org/lamps', 'https://example.org/lamps'],
  ['Google', 'https://google.com/amp/example.org/lamps', 'http://example.org/lamps'],
  [
    "Google's cache",
    'https://example-org.cdn.ampproject.org/c/s/example.org/lamps',
    'https://example.org/lamps',
  ],
  ['Facebook', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org&h=AT0abc', 'https://example.org'],
  ['Facebook', 'https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  ['Instagram', 'https://l.instagram.com/?u=https%3A%2F%2Fexample.org&e=AT0', 'https://example.org'],
  [
    'the mail program Outlook',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Flamps&data=05%7C01%7Cada%40example.org%7Cabc',
    'https://example.org/lamps',
  ],
  [
    'the mail filter Sophos',
    'https://eu-west-1.protection.sophos.com/?d=example.org&u=aHR0cHM6Ly9leGFtcGxlLm9yZy9sYW1wcw==',
    'https://example.org/lamps',
  ],
  ['Tumblr', 'https://t.umblr.com/redirect?z=https%3A%2F%2Fexample.org%2F&t=abc', 'https://example.org/'],
  [
    'Reddit',
    'https://out.reddit.com/t3_abc?url=https%3A%2F%2Fexample.org%2F&token=x',
    'https://example.org/',
  ],
  [
    'YouTube',
    'https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fexample.org%2F',
    'https://example.org/',
  ],
  [
    'Bing',
    'https://www.bing.com/ck/a?!&&p=abc&u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy8&ntb=1',
    'https://example.org/',
  ],
  ['DuckDuckGo', 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2F&rut=1', 'https://example.org/'],
  ['href.li', 'https://href.li/?https://example.org/', 'https://example.org/'],
  [
    'the mail filter Proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-2Db-3Fc-3Dd&d=DwMF&c=x&r=y',
    'https://example.org/a-b?c=d',
  ],
  ['the mail filter Proofpoint', third, 'https://google.com:443/search?q=a+test&gs=ps'],
  [
    'the mail filter Proofpoint',
    'https://urldefense.com/v3/__https://example.org/**A__;Kys!abc!def$',
    'https://example.org/++',
  ],
  [
    'the mail filter Barracuda',
    'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2flamps&c=E,1,x',
    'https://example.org/lamps',
  ],
  [
    'the mail filter of Cisco',
    'https://secure-web.cisco.com/1abc/https%3A%2F%2Fexample.org%2Flamps',
    'https://example.org/lamps',
  ],
  [
    'the mail filter of Check Point',
    'https://protect.checkpoint.com/v2/___https://example.org/lamps___.YXBzOg',
    'https://example.org/lamps',
  ],
])('%s sends readers on from %s', (by, address, to) => {
  expect(between(address)).toEqual({ by, to });
});

test.each([
  ['the mail filter Mimecast', mimecast],
  ['a service that shortens addresses', 'https://bit.ly/3abc'],
  ['a service that shortens addresses', 'https://t.co/abc'],
  ['the newsletter service Mailchimp', 'https://example.us1.list-manage.com/track/click?u=1&id=2&e=3'],
])('%s does not say where it sends readers: %s', (by, address) => {
  expect(between(address)).toEqual({ by });
});

test.each([
  'https://www.google.com/search?q=https://example.org/',
  'https://www.google.com/maps/place/x',
  'https://www.youtube.com/watch?v=abc&q=https://example.org/',
  'https://www.facebook.com/example',
  'https://www.google.com/url?q=lamps',
  'https://bit.ly/',
  'https://example.org/url?q=https://example.net/',
  'not an address',
])('nobody stands between for %s', (address) => {
  expect(between(address)).toBeUndefined();
});
