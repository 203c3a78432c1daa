import { expect, test } from 'vitest';
import { foundIn, siteIn } from '../folder.ts';

const site = (address: string, httpsOnly: boolean) => ({
  'site.yaml': `${siteIn('en').replace(/^address: .*$/m, `address: ${address}`)}\nhttpsOnly: ${httpsOnly}\n`,
});

test('whoever wants https alone is told of an address that has none, with the line as it is to be', async () => {
  expect(await foundIn(site('http://example.org/', true))).toMatchInlineSnapshot(`
    [
      "error site.yaml:5:10 "http://example.org/": This address begins with http://, and httpsOnly: true tells browsers never to ask for your blog without https: each link and feed would lead to what they refuse. | Where your host has no https, take the line with httpsOnly out. Where it has: Type: address: https://example.org/",
    ]
  `);
});

test('an address with https is as it should be, and one without it where nothing else is asked', async () => {
  expect(await foundIn(site('https://example.org/', true))).toEqual([]);
  expect(await foundIn(site('http://example.org/', false))).toEqual([]);
});
