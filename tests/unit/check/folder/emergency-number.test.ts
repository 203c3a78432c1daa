import { expect, test } from 'vitest';
import { foundIn } from '../folder.ts';

const site = (region: string, more = '') =>
  `title: Bread and Salt\nheadline: Notes\nintroduction: Who writes.\ndescription: Notes.\naddress: https://example.org/\nlanguage: en\ndirection: ltr\ntimeZone: UTC\nregion: ${region}\nauthor:\n  name: Ada Ames\n  credentials: LMFT\n  licence: "12345"\n  jurisdiction: Oregon\ncontact:\n  email: ada@example.org\nhost: A host\n${more}`;

test('where no emergency number is known, the author is asked for it', async () => {
  expect(await foundIn({ 'site.yaml': site('ZZ') })).toMatchInlineSnapshot(`
    [
      "warning site.yaml:9:9 "ZZ": No emergency number is known here for the region "ZZ", so the pages on help and on limits name none. | Add a line with yours, in quotes, for example: emergency: "112"",
    ]
  `);
});

test('it is enough that she says it, or that it is known', async () => {
  expect(await foundIn({ 'site.yaml': site('ZZ', 'emergency: "112"\n') })).toEqual([]);
  expect(await foundIn({ 'site.yaml': site('NZ') })).toEqual([]);
});
