import { expect, test } from 'vitest';
import { site } from '../../../src/schema/site.ts';
import { readData } from '../../../src/library/content/data-file.ts';
import { site as example } from '../make.ts';
import { stringify } from 'yaml';

const { quickExit: _, emergency: __, ...without } = example();
const told = (own: object) => readData('site.yaml', { text: stringify({ ...without, ...own }) }, site, false);

test.each([
  ['US', 'https://www.weather.gov/'],
  ['GB', 'https://www.metoffice.gov.uk/'],
  ['DE', 'https://www.dwd.de/'],
  ['ZZ', 'https://worldweather.wmo.int/'],
])('where the way out leads need not be said: in %s it is %s', (region, weather) => {
  expect(told({ region }).value?.quickExit).toBe(weather);
});

test.each([
  ['US', '911'],
  ['GB', '999'],
  ['DE', '112'],
  ['ZZ', undefined],
])('the emergency number need not be said where one is known: in %s it is %s', (region, number) => {
  expect(told({ region }).value?.emergency).toBe(number);
  expect(told({ region, emergency: '118' }).value?.emergency).toBe('118');
});

test('where the way out leads is hers to choose, over a connection that nobody on the way can read', () => {
  expect(told({ quickExit: 'https://weather.example/' }).value?.quickExit).toBe('https://weather.example/');
  const { diagnostics } = told({ quickExit: 'http://weather.example/' });
  expect(diagnostics.map(({ message, help }) => `${message}\n${help}`)).toMatchInlineSnapshot(`
    [
      ""quickExit" is "http://weather.example/". It must be a whole address that starts with https://.
    What belongs there: where "Leave this page quickly" leads: an unremarkable page; left out, the weather service of the region.",
    ]
  `);
  expect(told({ quickExit: 'weather' }).diagnostics).toHaveLength(1);
});
