import { expect, test } from 'vitest';
import { site } from '../../../src/schema/site.ts';
import { readData } from '../../../src/library/read/entry.ts';
import { site as example } from '../make.ts';
import { stringify } from 'yaml';

const { quickExit: _, ...without } = example();
const told = (own: object) => readData('site.yaml', stringify({ ...without, ...own }), site, false);

test('13. where the way out leads need not be said: it is a weather report', () => {
  expect(told({}).value?.quickExit).toBe('https://www.weather.gov/');
});

test('13. where the way out leads is hers to choose, over a connection that nobody on the way can read', () => {
  expect(told({ quickExit: 'https://weather.example/' }).value?.quickExit).toBe('https://weather.example/');
  const { problems } = told({ quickExit: 'http://weather.example/' });
  expect(problems.map(({ what, mend }) => `${what}\n${mend}`)).toMatchInlineSnapshot(`
    [
      ""quickExit" is "http://weather.example/". It must be a whole address that starts with https://.
    What belongs there: where "Leave this page quickly" leads: an unremarkable page, such as a weather report.",
    ]
  `);
  expect(told({ quickExit: 'weather' }).problems).toHaveLength(1);
});
